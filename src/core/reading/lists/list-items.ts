import type { ImportedItem } from "../../model/imported-plan.ts";
import { BULLET, EMOJI } from "../../text/bullets.ts";
import type { ListLine } from "../../text/items.ts";
import { listLines } from "../../text/items.ts";
import { splitRun } from "../../text/run-on-numbers.ts";
import { holdsSentences, splitSentences } from "./split-sentences.ts";

/** A line of a month's work and where it stands. */
export interface WorkLine {
  readonly text: string;
  readonly line: number;
  /** The number that Word shows before it. */
  readonly number?: string;
  /** How far it stands in, in blanks. */
  readonly indent?: number;
  /** It stands on the line of its time. */
  readonly own?: true;
}

/** An item, and which of its month's lines it begins in. */
export interface PlacedItem {
  readonly item: ImportedItem;
  readonly at: number;
}

/** The work of a month, with what was peculiar about it. */
export interface MonthItems {
  readonly items: readonly PlacedItem[];
  /** Lines whose list number lost its digits: 「、节日慰问」. */
  readonly lostNumbers: readonly WorkLine[];
  /** The only paragraph was cut at its commas. */
  readonly cutAtCommas: boolean;
}

const PICTURE = new RegExp(`^[${EMOJI}]+\\s*(?=\\S)`, "u");
const LOST = /^[、.．，]\s*(?=\p{Script=Han}|[“"《])/u;

/** A second sign behind a list number: 「1、、」「2.。」. */
const DOUBLED = /^[、.．，。]\s*(?=\p{Script=Han}|[“"《])/u;

/** 「（项目另定）」 on a line of its own says more of the work above; below another such line it is a work. */
const ASIDE = /^[（(][^（）()]{2,60}[）)][。；;]?$/;

/** One item as it is put together. */
interface Growing {
  text: string;
  readonly number?: number;
  readonly at: number;
}

/** How the month's items begin: with numbers of one style, with bullets, or with nothing. */
type ListStyle = string | undefined;

function styleOf(lines: readonly ListLine[]): ListStyle {
  const first = lines.find(({ text, head }) => head !== undefined || BULLET.test(text));
  return first === undefined ? undefined : (first.head?.style ?? "bullet");
}

/** Where a line begins an item that has lost its number, the words behind the sign that is left. */
function afterLostNumber({ text }: ListLine, style: ListStyle, alone: boolean): string | undefined {
  const lost = style === undefined && alone ? undefined : LOST.exec(text)?.[0];
  return lost === undefined ? undefined : text.slice(lost.length);
}

/** The items that begin in the line; none where it goes on with the one above. */
function begun(line: ListLine, at: number, style: ListStyle, above: string): Growing[] {
  const { text, head } = line;
  if (head !== undefined && head.style === style) {
    return splitRun(text.slice(head.length), head).map((piece) => ({
      ...piece,
      text: piece.text.replace(DOUBLED, ""),
      at,
    }));
  }
  const bullet = style === "bullet" ? BULLET.exec(text)?.[0] : undefined;
  if (bullet !== undefined) return [{ text: text.slice(bullet.length).trim(), at }];
  const aside = at > 0 && ASIDE.test(text) && !ASIDE.test(above);
  return style === undefined && !aside ? [{ text, at }] : [];
}

/** Pictures before the lines are bullets where all of them have one. */
function withoutPictures(lines: readonly WorkLine[]): readonly WorkLine[] {
  if (!lines.every(({ text }) => PICTURE.test(text))) return lines;
  return lines.map((line) => ({ ...line, text: line.text.replace(PICTURE, "") }));
}

/** The line as the list reads it; a number that Word shows begins an item, whatever its style. */
function read(lines: readonly WorkLine[]): readonly ListLine[] {
  const typed = listLines(
    lines.map(({ text, number }) => (number === undefined ? text : `${number} ${text}`)),
  );
  return typed.map((line, at): ListLine => {
    const { number, text = "" } = lines[at] ?? {};
    if (number === undefined || line.head !== undefined) return line;
    return { text, head: { number: at + 1, style: "arabic", length: 0 } };
  });
}

const STEP = 2;

/** How far in the bullets of sub-items stand: further than the first step of the list's own. */
function stepOf(lines: readonly WorkLine[]): number {
  const own = lines.reduce(
    (least, { text, indent = 0 }) => (BULLET.test(text) ? Math.min(least, indent) : least),
    Number.POSITIVE_INFINITY,
  );
  return own + STEP;
}

function gather(written: readonly WorkLine[], width: number | undefined) {
  const lines = withoutPictures(written);
  const typed = read(lines);
  const style = styleOf(typed);
  const step = style === "bullet" ? stepOf(lines) : Number.POSITIVE_INFINITY;
  const alone = lines.length === 1 && lines[0]?.own === true;
  const items: Growing[] = [];
  const lostNumbers: WorkLine[] = [];
  for (const [at, line] of typed.entries()) {
    const below = (lines[at]?.indent ?? 0) >= step;
    const lost = below ? undefined : afterLostNumber(line, style, alone);
    const source = lines[at];
    if (lost !== undefined && source !== undefined) lostNumbers.push(source);
    const begins = below ? [] : begun(line, at, style, typed[at - 1]?.text ?? "");
    const found = lost === undefined ? begins : [{ text: lost, at }];
    const above = items.at(-1);
    if (found.length > 0 || above === undefined)
      items.push(...(found.length > 0 ? found : [{ text: line.text, at }]));
    else above.text += `${above.text === "" || isFull(lines[at - 1], width) ? "" : "\n"}${line.text}`;
  }
  return { style, items: items.filter(({ text }) => text !== ""), lostNumbers };
}

/** Whether the page broke the line because it was full. */
const isFull = (line: WorkLine | undefined, width = Number.POSITIVE_INFINITY) =>
  line !== undefined && line.text.length >= width;

/**
 * The pieces of work in the lines under one time; a line that begins none goes on with the one above. A month's
 * only paragraph is cut into its sentences, `byComma` also into its clauses. Lines of that width were broken by the page.
 */
export function itemsOf(lines: readonly WorkLine[], byComma: boolean, width?: number): MonthItems {
  const { style, items, lostNumbers } = gather(lines, width);
  const only = style === undefined && lines.length === 1 ? items[0] : undefined;
  const pieces = only === undefined ? [] : splitSentences(only.text, byComma);
  const all = pieces.length > 0 ? pieces.map((text): Growing => ({ text, at: 0 })) : items;
  return {
    items: all.map(({ at, ...item }) => ({ item: { ...item, source: { line: lines[at]?.line ?? 0 } }, at })),
    lostNumbers,
    cutAtCommas: pieces.length > 1 && only !== undefined && !holdsSentences(only.text),
  };
}
