import type { ImportedItem } from "../../model/imported-plan.ts";
import type { ListLine } from "../../text/items.ts";
import { listLines } from "../../text/items.ts";
import { splitRun } from "../../text/numbering.ts";
import { holdsSentences, splitSentences } from "./split-sentences.ts";

/** A line of a month's work and where it stands. */
export interface WorkLine {
  readonly text: string;
  readonly line: number;
  /** The number that Word shows before it. */
  readonly number?: string;
}

/** The work of a month, with what was peculiar about it. */
export interface MonthItems {
  readonly items: readonly ImportedItem[];
  /** Lines whose list number lost its digits: 「、节日慰问」. */
  readonly lostNumbers: readonly WorkLine[];
  /** The only paragraph was cut at its commas. */
  readonly cutAtCommas: boolean;
}

const BULLET = /^[•●◆■□▲△►▶◇○☆★·\-–—*]\s*(?=[^\s\d\-–—*])/u;
const LOST = /^[、.．，]\s*(?=\p{Script=Han}|[“"《])/u;

/** One item as it is put together. */
interface Growing {
  text: string;
  readonly number?: number;
  readonly line: number;
}

function push(items: Growing[], text: string, line: number, number?: number): void {
  const words = text.trim();
  if (words !== "") items.push({ text: words, line, ...(number !== undefined && { number }) });
}

function addNumbered(items: Growing[], { text, head }: ListLine, line: number): void {
  if (head === undefined) return;
  for (const piece of splitRun(text.slice(head.length), head)) push(items, piece.text, line, piece.number);
}

/** How the month's items begin: with numbers of one style, with bullets, or with nothing. */
function styleOf(lines: readonly ListLine[]): string | undefined {
  const first = lines.find(({ text, head }) => head !== undefined || BULLET.test(text));
  return first === undefined ? undefined : (first.head?.style ?? "bullet");
}

/** The pieces of work in the lines under one time; a line that begins none goes on with the one above. */
export function itemsOf(lines: readonly WorkLine[], byComma: boolean): MonthItems {
  const read = listLines(
    lines.map(({ text, number }) => (number === undefined ? text : `${number} ${text}`)),
  );
  const style = styleOf(read);
  const items: Growing[] = [];
  const lostNumbers: WorkLine[] = [];
  for (const [at, one] of read.entries()) {
    const source = lines[at];
    if (source === undefined) continue;
    const above = items.at(-1);
    const bullet = BULLET.exec(one.text)?.[0];
    const lost = LOST.exec(one.text)?.[0];
    if (one.head !== undefined && one.head.style === style) addNumbered(items, one, source.line);
    else if (bullet !== undefined && style === "bullet")
      push(items, one.text.slice(bullet.length), source.line);
    else if (lost !== undefined && (style !== undefined || lines.length > 1)) {
      lostNumbers.push(source);
      push(items, one.text.slice(lost.length), source.line);
    } else if (style === undefined || above === undefined) push(items, one.text, source.line);
    else above.text = `${above.text}\n${one.text}`.trim();
  }
  const only = items[0];
  const paragraph = style === undefined && lines.length === 1 && items.length === 1;
  const pieces = paragraph && only !== undefined ? splitSentences(only.text, byComma) : undefined;
  const all = pieces && only ? pieces.map((text): Growing => ({ text, line: only.line })) : items;
  return {
    items: all.map(({ line, ...item }) => ({ ...item, source: { line } })),
    lostNumbers,
    cutAtCommas:
      pieces !== undefined && pieces.length > 1 && only !== undefined && !holdsSentences(only.text),
  };
}
