import { roleOf } from "../column-role.ts";
import { looksLikeTime } from "../time-words.ts";
import { isHeaderRow, type PastedTable, WIDEST } from "./pasted-rows.ts";

const LONGEST_HEADER = 60;
const FEWEST_ROWS = 3;

const alignedCells = (line: string) => line.trim().split(/\u3000+|[^\S\n]{2,}/u);

/** Columns kept apart by runs of blanks, under a header that has known words; every row has all its cells. */
function alignedTable(lines: readonly string[], begin: number): PastedTable | undefined {
  const header = alignedCells(lines[begin] ?? "");
  if (header.length < 2 || header.length > WIDEST || !isHeaderRow(header)) return undefined;
  const rows = [header];
  let next = begin + 1;
  for (; next < lines.length; next += 1) {
    const cells = alignedCells(lines[next] ?? "");
    if (lines[next]?.trim() === "") continue;
    if (cells.length !== header.length) break;
    rows.push(cells);
  }
  return rows.length >= FEWEST_ROWS ? { rows, next } : undefined;
}

/** Columns kept apart by one blank, under a header all of whose words are known; every row has all its cells. */
function blankTable(lines: readonly string[], begin: number): PastedTable | undefined {
  const cellsOf = (line: string | undefined) => (line ?? "").trim().split(/\s+/);
  const header = cellsOf(lines[begin]);
  if (header.length < 3 || header.length > WIDEST || !isHeaderRow(header)) return undefined;
  if (!header.every((text) => roleOf(text).strength > 0)) return undefined;
  const rows = [header];
  let next = begin + 1;
  for (; next < lines.length; next += 1) {
    const cells = cellsOf(lines[next]);
    // The time above goes on over a row without one.
    const goesOn =
      cells.length === header.length - 1 && rows.length > 1 && roleOf(header[0] ?? "").role === "time";
    const row = goesOn && !looksLikeTime(cells[0] ?? "") ? ["", ...cells] : cells;
    if (row.length !== header.length) break;
    rows.push(row);
  }
  return rows.length >= FEWEST_ROWS ? { rows, next } : undefined;
}

/** Columns kept apart by blanks, under a header that has known words. */
export function spacedTable(lines: readonly string[], begin: number): PastedTable | undefined {
  const line = lines[begin] ?? "";
  if (/\S(?:\u3000|[^\S\n]{2})/u.test(line)) return alignedTable(lines, begin);
  return / /.test(line) && line.length <= LONGEST_HEADER ? blankTable(lines, begin) : undefined;
}
