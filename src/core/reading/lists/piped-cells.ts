import { roleOf } from "../column-role.ts";
import { looksLikeTime } from "../time-words.ts";
import { isHeaderRow, type PastedLines, WIDEST } from "./pasted-rows.ts";

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

/** The cells that stand one below the other from that line on, as long as they are such. */
function cellsFrom(
  lines: readonly string[],
  begin: number,
  fits: (cell: PipedCell, at: number) => boolean,
): readonly PipedCell[] {
  const cells: PipedCell[] = [];
  let cell = cellAt(lines, begin);
  while (cell !== undefined && fits(cell, cells.length)) {
    cells.push(cell);
    cell = cellAt(lines, cell.next);
  }
  return cells;
}

const headsColumn = ({ text }: PipedCell, at: number) => at <= WIDEST && roleOf(text).strength >= 1;

/** A table with one cell a line, each with a stroke behind it: 「时间 |」「内容 |」「3月 |」「插花 |」. */
export function pipedCells(lines: readonly string[], begin: number): PastedLines | undefined {
  const heads = cellsFrom(lines, begin, headsColumn);
  const header = heads.map(({ text }) => text);
  const [width, time] = [header.length, header.findIndex((text) => roleOf(text).role === "time")];
  if (width < 2 || width > WIDEST || time < 0 || !isHeaderRow(header)) return undefined;
  const below = heads.at(-1)?.next ?? begin;
  const cells = cellsFrom(lines, below, () => true);
  const count = Math.floor(cells.length / width);
  const rows = Array.from({ length: count }, (_, at) =>
    cells.slice(at * width, (at + 1) * width).map(({ text }) => text),
  );
  // A row with a cell more or less would put all below it under other columns.
  const steady = rows.every((row) => row[time] === "" || looksLikeTime(row[time] ?? ""));
  if (count < 1 || !steady) return { rows: undefined, next: cells.at(-1)?.next ?? below };
  return { rows: [header, ...rows], next: cells[count * width - 1]?.next ?? below };
}
