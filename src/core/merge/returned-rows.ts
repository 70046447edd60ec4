import { type Cell, cellAt, type Grid, textAt } from "../model/grid.ts";
import { FIELDS, type ReturnedRow } from "../model/round.ts";
import { roleOf } from "../reading/column-role.ts";
import { isNote } from "../reading/note-words.ts";
import { linesOf } from "./merge-items.ts";
import { rowIdIn } from "./row-id.ts";
import { isBlank, plain } from "./same.ts";

/** What a sheet of a returned copy holds. */
export interface ReturnedSheet {
  readonly rows: readonly ReturnedRow[];
  /** Notes under the table, a signature say: they are no rows. */
  readonly notes: readonly string[];
  /** Columns that are there, of `FIELDS` and by their headers. */
  readonly columns: readonly string[];
  /** How many of its rows bear an id of ours. */
  readonly ids: number;
}

/** The header stands among the first rows, unless somebody put much above it. */
const HEADER_WITHIN = 10;

/**
 * The rows of a sheet that came back: columns by their header words, the ids wherever they stand. Hidden rows count as
 * there; a note under the table and the header once more are no rows. undefined where the sheet is no copy.
 */
export function returnedRows(grid: Grid): ReturnedSheet | undefined {
  const idColumn = columnOfIds(grid);
  const header = headerOf(grid) ?? (idColumn === undefined ? undefined : besideIds(grid, idColumn));
  if (header === undefined) return undefined;
  const columns = new Map([...header.columns].filter(([column]) => column !== idColumn));
  const covered = coveredCells(grid);
  const rows: ReturnedRow[] = [];
  const notes: string[] = [];
  for (let row = header.row + 1; row < grid.cells.length; row += 1) {
    const read = readRow(grid, row, columns, idColumn, covered);
    if (typeof read === "string") notes.push(read);
    else if (read !== undefined && !isHeaderAgain(read, columns, grid, header.row)) rows.push(read);
  }
  return {
    rows,
    notes,
    columns: [...new Set(columns.values())],
    ids: rows.filter(({ id }) => rowIdIn(id) !== undefined).length,
  };
}

interface Header {
  readonly row: number;
  /** What each column is: a field, or its header. */
  readonly columns: ReadonlyMap<number, string>;
}

/** The first row whose words name the work and one column more. */
function headerOf(grid: Grid): Header | undefined {
  for (let row = 0; row < Math.min(HEADER_WITHIN, grid.cells.length); row += 1) {
    const columns = new Map<number, string>();
    for (const [column, cell] of (grid.cells[row] ?? []).entries()) {
      const name = cell === undefined ? "" : columnName(cell.text, new Set(columns.values()));
      if (name !== "") columns.set(column, name);
    }
    const named = new Set(columns.values());
    if (named.has("items") && (named.has("period") || named.has("owners"))) return { row, columns };
  }
  return undefined;
}

const FIELD_OF = { time: "period", items: "items", owners: "owners" } as const;

/** A column is a field once; a second one of its kind goes by its header. */
function columnName(header: string, taken: ReadonlySet<string>): string {
  const words = header.replace(/\s+/gu, "");
  const { role, strength } = roleOf(header);
  if (role !== "time" && role !== "items" && role !== "owners") return words;
  const field = FIELD_OF[role];
  return taken.has(field) || strength === 0 ? words : field;
}

/** The header was overwritten: the columns stand to the right of the ids, as they were sent. */
function besideIds(grid: Grid, idColumn: number): Header {
  const first = grid.cells.findIndex((_, row) => rowIdIn(textAt(grid, row, idColumn)) !== undefined);
  const columns = new Map(FIELDS.map((field, at) => [idColumn + 1 + at, field] as const));
  return { row: first - 1, columns };
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

/** Cells under a merged one that begins above them: they say nothing of their own. */
function coveredCells({ merges }: Grid): ReadonlySet<string> {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    // A merge down a whole column would name a million cells.
    if (bottom - top > 2000 || right - left > 50) continue;
    for (let row = top + 1; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) covered.add(`${row}:${column}`);
  }
  return covered;
}

function readRow(
  grid: Grid,
  row: number,
  columns: ReadonlyMap<number, string>,
  idColumn: number | undefined,
  coveredAt: ReadonlySet<string>,
): ReturnedRow | string | undefined {
  const cells: Record<string, string> = {};
  const bad: string[] = [];
  const covered: string[] = [];
  for (const [column, name] of columns) {
    const cell = cellAt(grid, row, column);
    if (isBroken(cell)) bad.push(name);
    if (coveredAt.has(`${row}:${column}`)) covered.push(name);
    cells[name] = isBroken(cell) ? "" : textOf(cell, name);
  }
  const texts = Object.values(cells).filter((text) => !isBlank(text));
  const only = texts.length === 1 ? (texts[0] ?? "") : "";
  if (texts.length === 0) return undefined;
  if (isNote(only)) return only;
  const id = idColumn === undefined ? "" : textAt(grid, row, idColumn).trim();
  return {
    ...(id !== "" && { id }),
    cells,
    ...(bad.length > 0 && { bad }),
    ...(covered.length > 0 && { covered }),
    row: row + 1,
  };
}

function isBroken(cell: Cell | undefined): boolean {
  return cell?.error !== undefined || cell?.uncalculated === true;
}

function textOf(cell: Cell | undefined, column: string): string {
  const text = cell?.text.trim() ?? "";
  return column === "items" ? linesOf(text).join("\n") : text;
}

function isHeaderAgain(
  { cells }: ReturnedRow,
  columns: ReadonlyMap<number, string>,
  grid: Grid,
  header: number,
): boolean {
  return [...columns].every(
    ([column, name]) => plain(cells[name] ?? "") === plain(textAt(grid, header, column)),
  );
}
