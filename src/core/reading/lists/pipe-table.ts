import { leadingNumber } from "../../text/numbering.ts";
import { looksLikeTime } from "../time-words.ts";
import { isHeaderRow, type PastedLines } from "./pasted-rows.ts";
import { pipedCells } from "./piped-cells.ts";
import { shiftedRows } from "./shifted-rows.ts";

const STROKE = /[|｜│┃║]/;
/** Markdown writes a stroke that is a word's own behind a backslash. */
const PARTING = /(?<!\\)[|｜│┃║]/;
/** A line that only rules the table off: 「|---|:--|」, 「├──┼──┤」, 「+---+---+」. */
const RULE = /^[\s|｜│┃║:+\-—─━═┌┬┐├┼┤└┴┘┏┳┓┣╋┫┗┻┛╔╦╗╠╬╣╚╩╝]{3,}$/;
const MAY_BE_RULE = /[-—─━═]{2}/;

const isRule = (line: string) => RULE.test(line) && MAY_BE_RULE.test(line);

/** Whether the line may be a row of a table whose cells are parted by upright strokes, or rules one off. */
export function mayBePipes(line: string): boolean {
  return STROKE.test(line) || isRule(line);
}

/** 「**3月**」 as a whole in bold. */
function withoutBold(cell: string): string {
  return /^\*\*([^*]+)\*\*$/.exec(cell)?.[1] ?? cell;
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^[|｜│┃║]/, "")
    .replace(/(?<!\\)[|｜│┃║]$/, "");
  return inner.split(PARTING).map((cell) =>
    withoutBold(cell.trim())
      .replace(/ *<br *\/?> */gi, "\n")
      .replace(/\\\|/g, "|"),
  );
}

/** 「1. 3月」 in the first cell: the number counts the rows. */
function withoutNumber([first = "", ...others]: readonly string[]): readonly string[] {
  const number = leadingNumber(first);
  const words = first.slice(number?.unsure ? 0 : number?.length);
  return looksLikeTime(words) ? [words, ...others] : [first, ...others];
}

/** The most lines that one row is broken into. */
const LONGEST_ROW = 40;

/** A row that is broken inside a cell goes on below, until it has as many cells as the others. */
function wholeRow(lines: readonly string[], begin: number, width: number) {
  let text = lines[begin] ?? "";
  let next = begin + 1;
  while (cellsOf(text).length < width && next < lines.length && next - begin < LONGEST_ROW) {
    const line = lines[next] ?? "";
    const joined = `${text}\n${line}`;
    if (line.trim() === "" || isRule(line) || cellsOf(joined).length > width) break;
    text = joined;
    next += 1;
  }
  return { cells: cellsOf(text), next };
}

/** How many cells the first rows have. */
function widthFrom(lines: readonly string[], begin: number): number {
  const first = lines.slice(begin, begin + 4).filter((line) => STROKE.test(line) && !isRule(line));
  return Math.max(0, ...first.map((line) => cellsOf(line).length));
}

/** Whether the rows are a table by their header, by a rule below it, or by the times in their first column. */
function isTable(rows: readonly (readonly string[])[], ruled: boolean): boolean {
  if (rows.length < 2) return false;
  const times = rows.filter(([first = ""]) => looksLikeTime(first)).length;
  return ruled || rows.slice(0, 3).some(isHeaderRow) || times * 3 >= rows.length * 2;
}

/** A table whose cells are parted by upright strokes, as Markdown, web pages and plain-text drawings have it. */
export function pipeTable(lines: readonly string[], begin: number): PastedLines | undefined {
  const width = widthFrom(lines, begin);
  if (width < 2) return pipedCells(lines, begin);
  const rows: (readonly string[])[] = [];
  let ruled = false;
  let next = begin;
  while (next < lines.length) {
    const line = lines[next] ?? "";
    if (isRule(line)) {
      ruled ||= rows.length === 1;
      next += 1;
    } else if (line.trim() === "" && rows.length > 0 && STROKE.test(lines[next + 1] ?? "")) next += 1;
    else if (STROKE.test(line)) {
      const row = wholeRow(lines, next, width);
      rows.push(withoutNumber(row.cells));
      next = row.next;
    } else break;
  }
  // Lines with strokes that are no table are not read again from each of them.
  return isTable(rows, ruled) ? { rows: shiftedRows(rows), next } : { rows: undefined, next };
}
