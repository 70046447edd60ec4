import { roleOf } from "../column-role.ts";
import { looksLikeTime } from "../time-words.ts";
import { delimitedRow, isHeaderRow, type PastedTable } from "./pasted-rows.ts";

const LONGEST_HEADER = 200;

/** The row with what it has too many cells of in its work, where such signs stand, too: 「3月；慰问；植树；江雪」. */
function fitted(cells: readonly string[], header: readonly string[], mark: string): readonly string[] {
  const over = cells.length - header.length;
  const items = header.findIndex((text) => roleOf(text).role === "items");
  if (over <= 0 || items < 0) return cells;
  const work = cells.slice(items, items + over + 1).join(mark);
  return [...cells.slice(0, items), work, ...cells.slice(items + over + 1)];
}

/** Signs that part the cells of tables and, much more often, the clauses of sentences. */
const IN_SENTENCES = ["；", "，", "、"];

/** Whether the line is nothing but words that head columns, a time among them: no sentence that names some of them. */
function isPlainHeader(cells: readonly string[]): boolean {
  const roles = cells.map(roleOf);
  return roles.every(({ strength }) => strength > 0) && roles.some(({ role }) => role === "time");
}

/** Whether a row parted by marks that sentences have, too, is one of the table: it has a time where times stand. */
function isRow(cells: readonly string[], header: readonly string[]): boolean {
  const time = cells[header.findIndex((text) => roleOf(text).role === "time")] ?? "";
  return cells.length >= 2 && (time === "" || looksLikeTime(time));
}

function tableBy(mark: string, lines: readonly string[], begin: number): PastedTable | undefined {
  const header = delimitedRow(lines, begin, mark);
  if (!isHeaderRow(header.cells)) return undefined;
  if (IN_SENTENCES.includes(mark) && !isPlainHeader(header.cells)) return undefined;
  const rows: (readonly string[])[] = [header.cells];
  let next = header.next;
  while (next < lines.length && lines[next]?.includes(mark)) {
    const row = delimitedRow(lines, next, mark);
    const cells = mark === "," ? row.cells : fitted(row.cells, header.cells, mark);
    if (mark !== "," && !isRow(cells, header.cells)) break;
    rows.push(cells);
    next = row.next;
  }
  return rows.length >= 2 ? { rows, next } : undefined;
}

/** Values parted by commas or semicolons of any kind, under a header that has known words. */
export function markedTable(lines: readonly string[], begin: number): PastedTable | undefined {
  const line = lines[begin] ?? "";
  if (line.length > LONGEST_HEADER) return undefined;
  for (const mark of [",", "；", ";", "，", "、"]) {
    const table = line.includes(mark) ? tableBy(mark, lines, begin) : undefined;
    if (table !== undefined) return table;
  }
  return undefined;
}
