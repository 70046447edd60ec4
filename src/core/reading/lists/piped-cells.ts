import { roleOf } from "../column-role.ts";
import { looksLikeTime } from "../time-words.ts";
import { isHeaderRow, type PastedTable, WIDEST } from "./pasted-rows.ts";

const ENDS_CELL = /[|｜│┃║]\s*$/;
const HOLDS_STROKE = /[|｜│┃║]/;
/** A cell has no more lines. */
const LONGEST_CELL = 40;

/** A cell that ends with a stroke, and the line behind it. */
interface PipedCell {
  readonly text: string;
  readonly next: number;
}

/** The cell that begins at that line; undefined where no stroke ends it, or another one stands in it. */
function cellAt(lines: readonly string[], begin: number): PipedCell | undefined {
  const words: string[] = [];
  for (let at = begin; at < lines.length && at - begin < LONGEST_CELL; at += 1) {
    const line = lines[at] ?? "";
    const ends = ENDS_CELL.test(line);
    const text = ends ? line.replace(ENDS_CELL, "") : line;
    if (HOLDS_STROKE.test(text)) return undefined;
    if (text.trim() !== "") words.push(text.trim());
    if (ends) return { text: words.join("\n"), next: at + 1 };
  }
  return undefined;
}

/** All cells that stand one below the other from that line on. */
function cellsFrom(lines: readonly string[], begin: number): readonly PipedCell[] {
  const cells: PipedCell[] = [];
  for (let cell = cellAt(lines, begin); cell !== undefined; cell = cellAt(lines, cell.next)) cells.push(cell);
  return cells;
}

/** How many of the cells are words that head columns, one after the other. */
function headerWidth(cells: readonly PipedCell[]): number {
  const other = cells.findIndex(({ text }) => roleOf(text).strength < 1);
  return other < 0 ? cells.length : other;
}

/** A table with one cell a line, each with a stroke behind it: 「时间 |」「内容 |」「3月 |」「插花 |」. */
export function pipedCells(lines: readonly string[], begin: number): PastedTable | undefined {
  const first = cellAt(lines, begin);
  if (first === undefined || roleOf(first.text).strength < 1) return undefined;
  const cells = cellsFrom(lines, begin);
  const width = headerWidth(cells);
  const header = cells.slice(0, width).map(({ text }) => text);
  const time = header.findIndex((text) => roleOf(text).role === "time");
  const count = Math.floor(cells.length / width) - 1;
  if (width < 2 || width > WIDEST || time < 0 || count < 1 || !isHeaderRow(header)) return undefined;
  const rows = Array.from({ length: count }, (_, at) =>
    cells.slice((at + 1) * width, (at + 2) * width).map(({ text }) => text),
  );
  // A row with a cell more or less would put all below it under other columns.
  const steady = rows.every((row) => row[time] === "" || looksLikeTime(row[time] ?? ""));
  return steady
    ? { rows: [header, ...rows], next: cells[(count + 1) * width - 1]?.next ?? begin }
    : undefined;
}
