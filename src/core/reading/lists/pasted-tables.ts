import { labelledTable } from "./labelled-table.ts";
import { markedTable } from "./marked-table.ts";
import { delimitedRow, isHeaderRow, type PastedLines, type PastedTable, WIDEST } from "./pasted-rows.ts";
import { mayBePipes, pipeTable } from "./pipe-table.ts";
import { spacedTable } from "./spaced-table.ts";
import { stackedTable } from "./stacked-table.ts";

/** A row with one cell a line has no more lines. */
const LONGEST_ROW = 80;

const isBlank = (line: string | undefined) => line === undefined || line.trim() === "";
const tabsIn = (cells: readonly string[]) => cells.length - 1;

/** The row goes on below where Word broke a cell into lines: until it has as many cells as the first one. */
function wholeRow(lines: readonly string[], begin: number, width: number) {
  let { cells, next } = delimitedRow(lines, begin, "\t");
  while (cells.length < width && next < lines.length && !isBlank(lines[next])) {
    const more = delimitedRow(lines, next, "\t");
    if (cells.length + tabsIn(more.cells) > width) break;
    const joined = `${cells.at(-1) ?? ""}\n${more.cells[0] ?? ""}`.trim();
    cells = [...cells.slice(0, -1), joined, ...more.cells.slice(1)];
    next = more.next;
  }
  return { cells, next };
}

/** A line of a cell that Word broke, below its row: the next line is a row again. */
function endsLastCell(lines: readonly string[], at: number): boolean {
  return !isBlank(lines[at]) && !lines[at]?.includes("\t") && lines[at + 1]?.includes("\t") === true;
}

/** Lines with tabs, as Excel and Word put a table on the clipboard; without rows where they are no table. */
function tabTable(lines: readonly string[], begin: number): PastedLines | undefined {
  if (!/\S *\t/.test(lines[begin] ?? "")) return undefined;
  const width = widthFrom(lines, begin);
  const rows: string[][] = [];
  let at = begin;
  while (at < lines.length) {
    if (lines[at]?.includes("\t")) {
      const { cells, next } = wholeRow(lines, at, width);
      rows.push([...cells]);
      at = next;
      continue;
    }
    const last = rows.at(-1);
    const cell = last?.at(-1);
    if (isBlank(lines[at]) && lines[at + 1]?.includes("\t") && rows.length > 0) at += 1;
    else if (last && cell && last.length === width && endsLastCell(lines, at)) {
      last.splice(-1, 1, `${cell}\n${lines[at]?.trim() ?? ""}`);
      at += 1;
    } else break;
  }
  const wide = rows.filter((cells) => cells.length >= 3).length >= 2;
  return rows.length >= 2 && (wide || rows.some(isHeaderRow))
    ? { rows, next: at }
    : { rows: undefined, next: at };
}

/** How many cells the header has, or the first row: a title above them may be alone in its line. */
function widthFrom(lines: readonly string[], begin: number): number {
  for (let at = begin; at < begin + 6 && lines[at]?.includes("\t"); at += 1) {
    const { cells } = delimitedRow(lines, at, "\t");
    if (isHeaderRow(cells)) return cells.length;
  }
  return delimitedRow(lines, begin, "\t").cells.length;
}

/** The cells of one row in lines of their own, each behind a tab, up to a blank line or the last cell. */
function cellLines(
  lines: readonly string[],
  begin: number,
  width: number,
): { readonly cells: string[]; readonly next: number } {
  const cells: string[] = [];
  let at = begin;
  for (; at < lines.length && at - begin < LONGEST_ROW && cells.length <= width; at += 1) {
    const line = lines[at] ?? "";
    if (/^\t[^\t]*$/.test(line)) cells.push(line.trim());
    else if (line.trim() === "" || cells.length === 0 || cells.length === width || line.includes("\t")) break;
    else cells.splice(-1, 1, `${cells.at(-1) ?? ""}\n${line.trim()}`.trim());
  }
  return { cells, next: at };
}

const isGap = (line: string | undefined) => line !== undefined && line.trim() === "" && !line.includes("\t");

/** A table with one cell a line, each behind a tab, and a blank line between the rows. */
function cellALine(lines: readonly string[], begin: number): PastedTable | undefined {
  const first = cellLines(lines, begin, WIDEST);
  const width = first.cells.length;
  if (width < 2 || width > WIDEST) return undefined;
  const rows = [first.cells];
  let next = first.next;
  while (isGap(lines[next])) {
    let at = next;
    while (isGap(lines[at])) at += 1;
    const more = cellLines(lines, at, width);
    if (more.cells.length < 2 || more.cells.length > width) break;
    rows.push(more.cells);
    next = more.next;
  }
  return rows.length >= 2 ? { rows, next } : undefined;
}

/**
 * The table that begins at that line, in whatever way it was pasted; undefined where none begins, without rows
 * where none begins before `next` either.
 */
export function tableAt(lines: readonly string[], begin: number): PastedLines | undefined {
  const line = lines[begin] ?? "";
  if (mayBePipes(line)) return pipeTable(lines, begin);
  const unparted = stackedTable(lines, begin) ?? labelledTable(lines, begin);
  if (unparted !== undefined) return unparted;
  if (line.includes("\t")) return cellALine(lines, begin) ?? tabTable(lines, begin);
  return markedTable(lines, begin) ?? spacedTable(lines, begin);
}
