import { dayNumber, isoDay, isRealDay } from "../../core/model/day.ts";
import type { Cell } from "../../core/model/grid.ts";
import { textContent } from "../../package/xml-scan.ts";
import { plainText } from "./cell-text.ts";
import { plainNumber } from "./show-number.ts";
import type { CellLook } from "./styles.ts";

/** What cells refer to: the workbook's shared texts and styles, and the calendar of its dates. */
export interface CellSources {
  readonly strings: readonly string[];
  /** For each shared text the cell last made of it, for the next one of the same look. */
  readonly made: (Cell | undefined)[];
  readonly looks: readonly CellLook[];
  readonly from1904: boolean;
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
  dress(content, look);
  return content;
}

/** The same words stand in thousands of cells that look alike: one cell serves them all. */
function sharedCell(
  index: number,
  { strings, made }: CellSources,
  look: CellLook | undefined,
): Cell | undefined {
  const known = made[index];
  if (known !== undefined && looksLike(known, look)) return known;
  const text = strings[index];
  if (text === undefined || text === "") return undefined;
  const cell: Content = { text, value: text };
  dress(cell, look);
  made[index] = cell;
  return cell;
}

function looksLike({ format, struck, grey }: Cell, look: CellLook | undefined): boolean {
  const same = (struck === true) === (look?.struck === true) && (grey === true) === (look?.grey === true);
  return same && format === look?.format;
}

function dress(cell: Content, look: CellLook | undefined): void {
  if (look?.format !== undefined) cell.format = look.format;
  if (look?.struck) cell.struck = true;
  if (look?.grey) cell.grey = true;
}

type Content = { -readonly [Key in keyof Cell]: Cell[Key] };

function contentOf(
  stored: StoredCell,
  sources: CellSources,
  look: CellLook | undefined,
): Content | undefined {
  const { type, whole, value } = stored;
  if (type === "" && whole !== -1) return shownNumber(whole, sources, look);
  switch (type) {
    case "s":
      return sharedText(stored, sources);
    case "inlineStr":
      return textCell(stored.inline ?? (value === undefined ? undefined : plainText(textContent(value))));
    case "str":
      return textCell(value === undefined ? "" : plainText(textContent(value)));
    case "b":
      return value === undefined ? undefined : truthCell(value === "1" || value === "true");
    case "e":
      return errorCell(textContent(value ?? "#VALUE!"));
    case "d":
      return value === undefined ? undefined : dateCell(value, look);
    default:
      return value === undefined || value.trim() === "" ? undefined : numberCell(value, sources, look);
  }
}

function sharedText({ whole, value }: StoredCell, { strings }: CellSources): Content | undefined {
  if (whole !== -1) return textCell(strings[whole]);
  return value === undefined || value === "" ? undefined : textCell(strings[Number(value)]);
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
  const number = Number(stored);
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
