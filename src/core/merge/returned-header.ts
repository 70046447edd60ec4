import { type Grid, textAt } from "../model/grid.ts";
import { FIELDS } from "../model/round.ts";
import { roleOf } from "../reading/column-role.ts";
import { rowIdIn } from "./row-id.ts";
import { isBlank } from "./same.ts";

/** Where the columns of a returned sheet are. */
export interface ReturnedHeader {
  /** The row of the header words; where they were overwritten, the one above the first row. */
  readonly row: number;
  /** What each column is: a field, or its header. */
  readonly columns: ReadonlyMap<number, string>;
}

/** The header stands among the first rows, unless somebody put much above it. */
const HEADER_WITHIN = 10;
const FIELD_OF = { time: "period", items: "items", owners: "owners" } as const;

/**
 * Finds the columns by their header words, else by their place to the right of the ids, as they were sent with these
 * further headers. undefined where the sheet is no copy.
 */
export function returnedHeader(
  grid: Grid,
  idColumn: number | undefined,
  extra: readonly string[],
): ReturnedHeader | undefined {
  const header = byWords(grid);
  if (idColumn === undefined) return header;
  if (header === undefined) return besideIds(grid, idColumn, extra);
  const columns = new Map([...header.columns].filter(([column]) => column !== idColumn));
  return { row: header.row, columns: withRenamed(columns, { grid, row: header.row, idColumn, extra }) };
}

/** The first row whose words name the work and one column more. */
function byWords(grid: Grid): ReturnedHeader | undefined {
  for (let row = 0; row < Math.min(HEADER_WITHIN, grid.cells.length); row += 1) {
    const columns = new Map<number, string>();
    for (const [column, cell] of (grid.cells[row] ?? []).entries()) {
      const taken = new Set(columns.values());
      const name = cell === undefined ? "" : columnName(cell.text, taken);
      if (name !== "") columns.set(column, apartFrom(taken, name));
    }
    const named = new Set(columns.values());
    if (named.has("items") && (named.has("period") || named.has("owners"))) return { row, columns };
  }
  return undefined;
}

/** A column is a field once; a second one of its kind goes by its header. */
function columnName(header: string, taken: ReadonlySet<string>): string {
  const words = header.replace(/\s+/gu, "");
  const { role, strength } = roleOf(header);
  if (role !== "time" && role !== "items" && role !== "owners") return words;
  const field = FIELD_OF[role];
  return taken.has(field) || strength === 0 ? words : field;
}

/** 「经费」「经费#2」: a second column of the same words keeps its texts apart, as in a schedule's own further columns. */
function apartFrom(taken: ReadonlySet<string>, name: string): string {
  let apart = name;
  for (let count = 2; taken.has(apart); count += 1) apart = `${name}#${count}`;
  return apart;
}

/** The header was overwritten or taken out: the columns stand to the right of the ids, as they were sent. */
function besideIds(grid: Grid, idColumn: number, extra: readonly string[]): ReturnedHeader {
  const first = grid.cells.findIndex((_, row) => rowIdIn(textAt(grid, row, idColumn)) !== undefined);
  const columns = new Map([...FIELDS, ...extra].map((name, at) => [idColumn + 1 + at, name] as const));
  return { row: first - 1, columns };
}

/** The header's row, and what the copy was sent with. */
interface SentHeader {
  readonly grid: Grid;
  readonly row: number;
  readonly idColumn: number;
  readonly extra: readonly string[];
}

/**
 * A field whose header says something of the sender's own, or nothing, still stands in its place beside the ids, unless
 * the column was taken out: then another of the plan's columns stands there, or nothing at all.
 */
function withRenamed(
  columns: ReadonlyMap<number, string>,
  { grid, row, idColumn, extra }: SentHeader,
): ReadonlyMap<number, string> {
  const named = new Map(columns);
  const taken = new Set(columns.values());
  for (const [at, field] of FIELDS.entries()) {
    const column = idColumn + 1 + at;
    const isOther = extra.includes(columns.get(column) ?? "") || isEmptyFrom(grid, row, column);
    if (taken.has(field) || isOther || !isUnknown(textAt(grid, row, column))) continue;
    named.set(column, field);
  }
  return named;
}

function isEmptyFrom(grid: Grid, row: number, column: number): boolean {
  return grid.cells.slice(row).every((cells) => {
    const cell = cells?.[column];
    return isBlank(cell?.text) && cell?.formula !== true;
  });
}

function isUnknown(words: string): boolean {
  return isBlank(words) || roleOf(words).strength === 0;
}
