import { dayNumber, isoDay, isRealDay } from "../../core/model/day.ts";
import type { Cell } from "../../core/model/grid.ts";
import { LONGEST_TEXT } from "./allowance.ts";
import { type Struck, shownText } from "./cell-text.ts";
import type { SharedStrings } from "./shared-strings.ts";
import { plainNumber } from "./show-number.ts";
import type { CellLook } from "./styles.ts";

/** What cells refer to: the workbook's shared texts and styles, and the calendar of its dates. */
export interface CellSources {
  readonly strings: SharedStrings;
  /** For each shared text the cell last made of it, for the next one of the same look. */
  readonly made: (Cell | undefined)[];
  readonly looks: readonly CellLook[];
  readonly from1904: boolean;
  /** Set where a cell names a shared text that is not there: what it said is lost. */
  lost: boolean;
}

/** A cell as the part holds it. */
export interface StoredCell {
  /** `s`, `str`, `inlineStr`, `b`, `e`, `d`, `n`; empty for a number. */
  type: string;
  style: number;
  /** The number of its shared text, or its own, where it is written plainly; -1 where `value` holds what is written. */
  whole: number;
  /** Content of its value, still escaped; undefined where there is none. */
  value: string | undefined;
  /** Text of an inline string. */
  inline: string | undefined;
  /** How much of its inline string is struck through. */
  struck: Struck;
  formula: boolean;
}

/** The cell as the officer sees it; undefined where nothing is written. */
export function readCell(stored: StoredCell, sources: CellSources): Cell | undefined {
  const look = stored.style < 0 ? undefined : sources.looks[stored.style];
  if (stored.type === "s" && stored.whole !== -1 && !stored.formula) {
    return sharedCell(stored.whole, sources, look);
  }
  const content = contentOf(stored, sources, look);
  if (stored.formula) {
    if (content === undefined) return { text: "", value: "", formula: true, uncalculated: true };
    content.formula = true;
  } else if (content === undefined || content.value === "") return undefined;
  dress(content, look, stored.struck);
  return content;
}

/** The same words stand in thousands of cells that look alike: one cell serves them all. */
function sharedCell(index: number, sources: CellSources, look: CellLook | undefined): Cell | undefined {
  const { strings, made } = sources;
  const known = made[index];
  const struck = strings.struck.get(index) ?? "none";
  if (known !== undefined && looksLike(known, look, struck)) return known;
  const text = sharedText(index, sources);
  if (text === undefined || text === "") return undefined;
  const cell: Content = { text, value: text };
  dress(cell, look, struck);
  made[index] = cell;
  return cell;
}

function looksLike({ format, struck, grey }: Cell, look: CellLook | undefined, own: Struck): boolean {
  if (format !== look?.format || (grey === true) !== (look?.grey === true)) return false;
  return (struck === true) === (own === "all" || look?.struck === true);
}

/** A text may be struck through by itself, in a cell that is not. */
function dress(cell: Content, look: CellLook | undefined, own: Struck): void {
  if (look?.format !== undefined) cell.format = look.format;
  if (own === "all" || look?.struck) cell.struck = true;
  else if (own === "part") cell.partlyStruck = true;
  if (look?.grey) cell.grey = true;
}

type Content = { -readonly [Key in keyof Cell]: Cell[Key] };

function contentOf(
  stored: StoredCell,
  sources: CellSources,
  look: CellLook | undefined,
): Content | undefined {
  const { type, whole, inline } = stored;
  if (type === "" && whole !== -1) return shownNumber(whole, sources, look);
  const value = stored.value === undefined ? undefined : shownText(stored.value);
  switch (type) {
    case "s":
      if (whole === -1 && (value === undefined || value === "")) return undefined;
      return textCell(sharedText(whole === -1 ? Number(value) : whole, sources));
    case "inlineStr":
      return textCell(inline ?? value);
    case "str":
      return textCell(value ?? inline ?? "");
    case "b":
      return value === undefined || value === "" ? undefined : truthCell(value === "1" || value === "true");
    case "e":
      return errorCell(value ?? "#VALUE!");
    case "d":
      return value === undefined ? undefined : dateCell(value, look);
    default:
      if (value !== undefined && value.trim() !== "") return numberCell(value, sources, look);
      // Some writers give an inline text and forget to say so.
      return textCell(inline);
  }
}

function sharedText(index: number, sources: CellSources): string | undefined {
  const text = sources.strings.texts[index];
  if (text === undefined) sources.lost = true;
  return text;
}

function textCell(text: string | undefined): Content | undefined {
  return text === undefined ? undefined : { text, value: text };
}

function truthCell(value: boolean): Content {
  return { text: value ? "TRUE" : "FALSE", value };
}

function errorCell(error: string): Content {
  return { text: error, value: error, error };
}

/** Days between the two ways of counting that Excel knows. */
const FROM_1904 = 1462;

function numberCell(stored: string, sources: CellSources, look: CellLook | undefined): Content {
  const number = stored.length > LONGEST_TEXT ? Number.NaN : Number(stored);
  return Number.isFinite(number) ? shownNumber(number, sources, look) : { text: stored, value: stored };
}

function shownNumber(number: number, { from1904 }: CellSources, look: CellLook | undefined): Content {
  if (!look?.date) return { text: look ? look.show(number) : plainNumber(number), value: number };
  const serial = from1904 ? number + FROM_1904 : number;
  return { text: look.show(serial), value: serial, date: true };
}

/** Strict workbooks may write a date as ISO text, `1990-01-01T08:00:00`; it becomes the serial it stands for. */
function dateCell(stored: string, look: CellLook | undefined): Content {
  const found = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/.exec(stored) ?? [];
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (!isRealDay(year, month, day)) return { text: stored, value: stored };
  const days = dayNumber(isoDay(year, month, day)) + 25_569;
  const clock = (hour * 3600 + minute * 60 + second) / 86_400;
  const serial = days - (days < 61 ? 1 : 0) + clock;
  const text = look?.date ? look.show(serial) : `${year}/${month}/${day}`;
  return { text, value: serial, date: true };
}
