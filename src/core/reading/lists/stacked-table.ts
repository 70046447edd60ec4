import { roleOf } from "../column-role.ts";
import { looksLikeTime } from "../time-words.ts";
import { isHeaderRow, type PastedTable } from "./pasted-rows.ts";

const MOST_COLUMNS = 8;
const FEWEST_ROWS = 2;

const wordsAt = (lines: readonly string[], at: number) => lines[at]?.trim() ?? "";

/** The header words that stand line below line. */
function headerAt(lines: readonly string[], begin: number): readonly string[] {
  const header: string[] = [];
  for (let at = begin; header.length < MOST_COLUMNS; at += 1) {
    const words = wordsAt(lines, at);
    if (words === "" || words.length > 10 || roleOf(words).strength < 1) break;
    header.push(words);
  }
  return header;
}

/** Whether the row may begin there: with its number, or with its time. */
function beginsRow(header: readonly string[], lines: readonly string[], at: number, row: number): boolean {
  const words = wordsAt(lines, at);
  if (roleOf(header[0] ?? "").role === "number") return words === String(row + 1);
  return looksLikeTime(words);
}

/** A table whose cells lost their row: one cell a line, each row with as many lines as the header. */
export function stackedTable(lines: readonly string[], begin: number): PastedTable | undefined {
  const header = headerAt(lines, begin);
  const width = header.length;
  const roles = header.map((words) => roleOf(words).role);
  if (width < 2 || !isHeaderRow(header) || !roles.includes("time") || !roles.includes("items"))
    return undefined;
  if (roles[0] !== "time" && roles[0] !== "number") return undefined;
  const rows: (readonly string[])[] = [header];
  let next = begin + width;
  while (beginsRow(header, lines, next, rows.length - 1)) {
    const cells = Array.from({ length: width }, (_, column) => wordsAt(lines, next + column));
    if (
      cells.some(
        (cell, column) => column > 0 && (cell === "" || (roles[0] === "time" && looksLikeTime(cell))),
      )
    )
      break;
    rows.push(cells);
    next += width;
  }
  return rows.length > FEWEST_ROWS && !looksLikeTime(wordsAt(lines, next)) ? { rows, next } : undefined;
}
