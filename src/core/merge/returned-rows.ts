import { a1, type Cell, cellAt, columnName, type Grid, textAt } from "../model/grid.ts";
import { type BesideCell, FIELDS, type ReturnedRow } from "../model/round.ts";
import { roleOf } from "../reading/column-role.ts";
import {
  isFullDate,
  isNote,
  isNoteBelow,
  isSignature,
  isTotal,
  speaksOfTable,
} from "../reading/note-words.ts";
import { splitOwners } from "../text/owners.ts";
import { readPeriod } from "../time/read-period.ts";
import { asWritten } from "../time/serial-day.ts";
import { COPY_HEADERS, ID_HEADER, isOurHeading } from "./copy-form.ts";
import { linesOf } from "./merge-items.ts";
import { type ReturnedHeader, returnedHeader } from "./returned-header.ts";
import { rowIdIn } from "./row-id.ts";
import { isBlank, plain } from "./same.ts";

/** What a sheet of a returned copy holds. */
export interface ReturnedSheet {
  readonly rows: readonly ReturnedRow[];
  /** What stands above the table and is not ours, and notes under it, a signature say: they are no rows. */
  readonly notes: readonly string[];
  /** All that stands above the table, ours too. */
  readonly above: readonly string[];
  /** Columns that are there, of `FIELDS` and by their headers. */
  readonly columns: readonly string[];
  /** How many of its rows bear an id of ours. */
  readonly ids: number;
}

/** What the copy was sent with, as far as its marks still say so. */
interface SentSheet {
  readonly heading: readonly string[];
  readonly extra: readonly string[];
}

/**
 * The rows of a sheet that came back: columns by their header words, the ids wherever they stand. Hidden rows count as
 * there; a note beside the table and the header once more are no rows. Every other text of the sheet is in a row, in a
 * note or in the name of a column. undefined where the sheet is no copy.
 */
export function returnedRows(grid: Grid, sent: SentSheet): ReturnedSheet | undefined {
  const idColumn = columnOfIds(grid);
  const header = returnedHeader(grid, idColumn, sent.extra);
  if (header === undefined) return undefined;
  const words = new Map([...header.columns.keys()].map((at) => [at, plain(textAt(grid, header.row, at))]));
  const reading: Reading = { grid, header, words, idColumn, covered: coveredCells(grid) };
  const rows: ReturnedRow[] = [];
  const notes = notesAbove(reading, sent);
  for (let row = header.row + 1; row < grid.cells.length; row += 1) {
    const read = readRow(reading, row);
    if (typeof read === "string") notes.push(read);
    else if (read !== undefined && !isHeaderAgain(read, reading)) rows.push(read);
  }
  return {
    rows,
    notes,
    above: textsAbove(reading),
    columns: [...new Set(header.columns.values())],
    ids: rows.filter(({ id }) => rowIdIn(id) !== undefined).length,
  };
}

interface Reading {
  readonly grid: Grid;
  readonly header: ReturnedHeader;
  readonly idColumn: number | undefined;
  /** The header's words as they are compared, by column. */
  readonly words: ReadonlyMap<number, string>;
  /** By place: what the merged cell above says. */
  readonly covered: ReadonlyMap<number, string>;
}

/** A cell as one number: a sheet has at most 16384 columns. */
function placeOf(row: number, column: number): number {
  return row * 16384 + column;
}

/** All texts above the table. */
function textsAbove({ grid, header }: Reading): readonly string[] {
  return grid.cells
    .slice(0, Math.max(header.row, 0))
    .flatMap((row) => (row ?? []).flatMap((cell) => cell?.text.trim() || []))
    .filter((text) => !isBlank(text));
}

/** Those of them that were not sent; texts of the header's own row that are no header of ours, as one. */
function notesAbove(reading: Reading, { heading, extra }: SentSheet): string[] {
  const { grid, header } = reading;
  const headers = [...(grid.cells[header.row] ?? []).entries()]
    .map(([column, cell]) => ({ text: cell?.text.trim() ?? "", name: header.columns.get(column) }))
    .filter(({ text, name }) => !isBlank(text) && !isHeader(text, name, extra))
    .map(({ text }) => text);
  const isTheirs = (text: string) => !isOurHeading(text, heading);
  const renamed = headers.filter(isTheirs).join("、");
  return [...textsAbove(reading).filter(isTheirs), ...(renamed === "" ? [] : [renamed])];
}

/** A header of ours, or the one that its column goes by. */
function isHeader(text: string, name: string | undefined, extra: readonly string[]): boolean {
  const words = text.replace(/\s+/gu, "");
  const isField = FIELDS.some((field) => field === name) && roleOf(text).strength > 0;
  return COPY_HEADERS.includes(words) || extra.includes(words) || words === name || isField;
}

/** The column with most of our ids; undefined where none is left. */
function columnOfIds(grid: Grid): number | undefined {
  const counts = new Map<number, number>();
  for (const row of grid.cells) {
    for (const [column, cell] of (row ?? []).entries()) {
      if (rowIdIn(cell?.text) !== undefined) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}

/** Cells under a merged one that begins above them, with its text: in its own column they stand for it. */
function coveredCells(grid: Grid): ReadonlyMap<number, string> {
  const covered = new Map<number, string>();
  for (const { top, left, bottom, right } of grid.merges) {
    // A merge down a whole column would name a million cells.
    if (bottom - top > 2000 || right - left > 50) continue;
    for (let row = top + 1; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1)
        covered.set(placeOf(row, column), column === left ? textAt(grid, top, left) : "");
  }
  return covered;
}

/** A row, a note, or undefined where nothing is written. */
function readRow(reading: Reading, row: number): ReturnedRow | string | undefined {
  const { cells, said, flaws } = rowTexts(reading, row);
  if (said.length === 0 && flaws?.bad === undefined) return undefined;
  const id = reading.idColumn === undefined ? "" : textAt(reading.grid, row, reading.idColumn).trim();
  const [only, ...more] = said;
  const text = only === undefined ? "" : (cells[only] ?? "");
  if (only !== undefined && more.length === 0 && isRemark([only, text], id)) return text;
  const read = flaws === undefined ? { cells, row: row + 1 } : { cells, ...flaws, row: row + 1 };
  return id === "" ? read : { id, ...read };
}

/** A row while it is read: for hundreds of copies there are many, so nothing is made that is not needed. */
interface RowTexts {
  readonly cells: Record<string, string>;
  /** The columns in which it says something of its own. */
  readonly said: string[];
  flaws?: { bad?: string[]; covered?: string[]; struck?: true };
}

function rowTexts(reading: Reading, row: number): RowTexts {
  const texts: RowTexts = { cells: {}, said: [] };
  for (const [column, name] of reading.header.columns) takeCell(texts, reading, row, column, name);
  takeBeside(texts, reading, row);
  return texts;
}

function takeCell(
  texts: RowTexts,
  { grid, covered }: Reading,
  row: number,
  column: number,
  name: string,
): void {
  const cell = cellAt(grid, row, column);
  const above = covered.get(placeOf(row, column));
  const text = isBroken(cell) ? "" : textOf(above ?? cell?.text, name);
  texts.cells[name] = text;
  const isSaid = !isBlank(text);
  if (isSaid && above === undefined) texts.said.push(name);
  if (isBroken(cell)) flawed(texts, "bad", name);
  if (above !== undefined) flawed(texts, "covered", name);
  if (isSaid && (cell?.struck || cell?.partlyStruck)) texts.flaws = { ...texts.flaws, struck: true };
}

function flawed(texts: RowTexts, flaw: "bad" | "covered", column: string): void {
  texts.flaws = { ...texts.flaws, [flaw]: [...(texts.flaws?.[flaw] ?? []), column] };
}

/** What stands in columns without a header goes by the column's letters; words among the ids are kept too. */
function takeBeside({ cells, said }: RowTexts, { grid, header, idColumn }: Reading, row: number): void {
  for (const [column, cell] of (grid.cells[row] ?? []).entries()) {
    if (cell === undefined || header.columns.has(column) || isBroken(cell) || isBlank(cell.text)) continue;
    if (column === idColumn && !/\p{Script=Han}/u.test(cell.text)) continue;
    const name = column === idColumn ? ID_HEADER : `${columnName(column)}列`;
    cells[name] = cell.text.trim();
    said.push(name);
  }
}

/** The one text of a line that is said of the table; under an id of ours it is work, unless it is plainly none. */
function isRemark([column, text]: readonly [string, string], id: string): boolean {
  if (isNote(text)) return true;
  if (rowIdIn(id) !== undefined) return false;
  if (column === "period" && !isTime(text)) return true;
  return [isNoteBelow, speaksOfTable, isSignature, isFullDate, isTotal].some((form) => form(text));
}

/** Whether a text is a time, in whatever plan. */
function isTime(text: string): boolean {
  const reading = readPeriod(text, undefined);
  return reading.ok || reading.fault.kind !== "not-a-time";
}

function isBroken(cell: Cell | undefined): boolean {
  return cell?.error !== undefined || cell?.uncalculated === true;
}

function textOf(written: string | undefined, column: string): string {
  const text = written?.trim() ?? "";
  if (column === "period") return asWritten(text);
  if (column === "owners") return ownersOnce(text);
  return column === "items" ? linesOf(text).join("\n") : text;
}

/** Whoever is named twice is named once; else the cell stays as it is written. */
function ownersOnce(text: string): string {
  const names = splitOwners(text);
  const once = new Map<string, string>();
  for (const name of names) if (!once.has(plain(name))) once.set(plain(name), name);
  return once.size === names.length ? text : [...once.values()].join("、");
}

/** The header once more, of a table pasted below say; its further columns may be left out. */
function isHeaderAgain({ cells }: ReturnedRow, { words, header }: Reading): boolean {
  let fields = 0;
  for (const [column, name] of header.columns) {
    const text = cells[name];
    if (isBlank(text)) continue;
    if (plain(text ?? "") !== words.get(column)) return false;
    if (FIELDS.some((field) => field === name)) fields += 1;
  }
  return fields > 1;
}

/** What other sheets of the same file say beyond this one, by their cells. */
export function textsBeyond(grid: Grid, other: Grid): readonly BesideCell[] {
  const known = new Set(grid.cells.flatMap((row) => (row ?? []).flatMap((cell) => plain(cell?.text ?? ""))));
  return other.cells.flatMap((row, line) =>
    (row ?? []).flatMap((cell, column) =>
      cell === undefined || isBlank(cell.text) || known.has(plain(cell.text))
        ? []
        : [{ header: a1(line, column), value: cell.text.trim() }],
    ),
  );
}
