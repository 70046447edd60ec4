import { roleOf } from "../column-role.ts";
import { looksLikeTime } from "../time-words.ts";
import { isClosingLine, isSigningLine } from "./closing-line.ts";
import { namesOwner } from "./owner-name.ts";
import { isHeaderRow, type PastedTable } from "./pasted-rows.ts";
import { plainWords } from "./plain-words.ts";

const MOST_COLUMNS = 8;
const FEWEST_ROWS = 2;
/** A row has no more lines. */
const LONGEST_ROW = 40;

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

/** Whether one more time stands a few lines further down: then a row has more lines than the header. */
function goesOn(lines: readonly string[], at: number): boolean {
  return lines.slice(at, at + LONGEST_ROW).some((line) => looksLikeTime(line.trim()));
}

/** The rows that have as many lines as the header. */
function evenRows(header: readonly string[], lines: readonly string[], begin: number) {
  const width = header.length;
  const timed = roleOf(header[0] ?? "").role === "time";
  const rows: (readonly string[])[] = [];
  let next = begin;
  while (beginsRow(header, lines, next, rows.length)) {
    const cells = Array.from({ length: width }, (_, column) => wordsAt(lines, next + column));
    if (cells.some((cell, column) => column > 0 && (cell === "" || (timed && looksLikeTime(cell))))) break;
    rows.push(cells);
    next += width;
  }
  return rows.length >= FEWEST_ROWS && !(timed && goesOn(lines, next))
    ? { rows: [header, ...rows], next }
    : undefined;
}

const endsRows = (words: string) => isClosingLine(words) || isSigningLine(words);

/** The lines below a time up to the next one; the last ones go as far as the first blank line, a note or a signature. */
function rowLines(lines: readonly string[], begin: number): readonly string[] {
  const end = lines
    .slice(begin, begin + LONGEST_ROW)
    .findIndex((line, at) => at > 0 && looksLikeTime(line.trim()));
  const row = lines.slice(begin, begin + (end < 0 ? LONGEST_ROW : end));
  if (end >= 0) return row;
  const last = row.findIndex((line, at) => at > 0 && (line.trim() === "" || endsRows(plainWords(line))));
  return last < 0 ? row : row.slice(0, last);
}

const nameOwners = (words: string) => words.split(/[、，,；;/\s]+/).every(namesOwner);

/** 「3月」「1.慰问」「2.植树」「江雪」: the time, the lines of the work, and who answers in the last one. */
function unevenRow(lines: readonly string[], columns: Columns): readonly string[] | undefined {
  const [time = "", ...rest] = lines.map((line) => line.trim()).filter((line) => line !== "");
  const names = rest.at(-1) ?? "";
  if (rest.length < 2 || !nameOwners(names)) return undefined;
  const cells = Array.from({ length: columns.width }, () => "");
  cells[columns.time] = time;
  cells[columns.items] = rest.slice(0, -1).join("\n");
  cells[columns.owners] = names;
  return cells;
}

interface Columns {
  readonly width: number;
  readonly time: number;
  readonly items: number;
  readonly owners: number;
}

/** The rows whose works are several lines each, where each row ends with who answers. */
function unevenRows(header: readonly string[], lines: readonly string[], begin: number) {
  const at = (role: string) => header.findIndex((words) => roleOf(words).role === role);
  const columns = { width: header.length, time: at("time"), items: at("items"), owners: at("owners") };
  if (columns.width !== 3 || columns.time !== 0 || columns.owners !== 2) return undefined;
  const rows: (readonly string[])[] = [];
  let next = begin;
  while (looksLikeTime(wordsAt(lines, next))) {
    const own = rowLines(lines, next);
    const row = unevenRow(own, columns);
    if (row === undefined) return undefined;
    rows.push(row);
    next += own.length;
  }
  return rows.length >= FEWEST_ROWS ? { rows: [header, ...rows], next } : undefined;
}

/** A table whose cells lost their row: one cell a line, or a line for each work of it. */
export function stackedTable(lines: readonly string[], begin: number): PastedTable | undefined {
  const header = headerAt(lines, begin);
  const roles = header.map((words) => roleOf(words).role);
  if (header.length < 2 || !isHeaderRow(header) || !roles.includes("time") || !roles.includes("items"))
    return undefined;
  if (roles[0] !== "time" && roles[0] !== "number") return undefined;
  const below = begin + header.length;
  return evenRows(header, lines, below) ?? unevenRows(header, lines, below);
}
