import { contentKey } from "../core/merge/base-index.ts";
import { a1, type Grid } from "../core/model/grid.ts";
import type { BaseRow } from "../core/model/round.ts";
import type { RowChange } from "../core/model/row-change.ts";
import type { FoundTable, ScheduleRow } from "../core/model/schedule.ts";

/** The officer's row that a row of the merge is; undefined where the table does not have it yet. */
export interface Pair {
  readonly merged: BaseRow;
  readonly own: OwnRow | undefined;
}

export interface OwnRow extends BaseRow {
  readonly at: ScheduleRow;
}

/** The officer's table as it is read: its sheet, its columns and its rows. */
export interface TableRows {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly schedule: readonly ScheduleRow[];
}

/** Where a row of the merge stands in the sheet: its time's cell, and its first and last line, counted from 1. */
export interface RowPlace {
  readonly sheet: string;
  readonly cell: string;
  readonly sheetRows: readonly [first: number, last: number];
}

/** Blank lines that come in. */
export type NewLines = Extract<RowChange, { readonly kind: "insert" }>;

/** By id; rows that the officer added since the sending got their ids anew and go by what they say. */
export function pairUp(rows: readonly BaseRow[], own: readonly OwnRow[]): Pair[] {
  const byId = new Map(own.map((row) => [row.id, row]));
  const ids = new Set(rows.map(({ id }) => id));
  const byContent = new Map<string, OwnRow[]>();
  for (const row of own.filter(({ id }) => !ids.has(id))) {
    const key = contentKey(row.cells);
    const known = byContent.get(key);
    if (known) known.push(row);
    else byContent.set(key, [row]);
  }
  return rows.map((merged) => ({
    merged,
    own: byId.get(merged.id) ?? byContent.get(contentKey(merged.cells))?.shift(),
  }));
}

/** New rows come below the others. */
export function inTableOrder(pairs: readonly Pair[], own: readonly OwnRow[]): readonly BaseRow[] {
  const now = new Map(pairs.map(({ merged, own: row }) => [row, merged]));
  return [
    ...own.flatMap((row) => now.get(row) ?? []),
    ...pairs.filter(({ own: row }) => row === undefined).map(({ merged }) => merged),
  ];
}

/** New rows stand below the others, in lines that are blank or are put in for them. */
export function placesOf(
  { grid, table, schedule }: TableRows,
  pairs: readonly Pair[],
): ReadonlyMap<string, RowPlace> {
  const column = columnsOf(table).get("period") ?? columnsOf(table).get("items") ?? 0;
  let line = lastLine(schedule, table);
  return new Map(
    pairs.map(({ merged, own }): [string, RowPlace] => {
      if (own === undefined) {
        line += 1;
        return [merged.id, { sheet: grid.sheet, cell: a1(line, column), sheetRows: [line + 1, line + 1] }];
      }
      const { sheet, cell, sheetRows } = own.at;
      return [merged.id, { sheet, cell, sheetRows: [sheetRows[0] ?? 0, sheetRows.at(-1) ?? 0] }];
    }),
  );
}

/** Where each column of the merge stands in the table; a second column of one kind or header has no place. */
export function columnsOf(table: FoundTable): ReadonlyMap<string, number> {
  const names = { time: "period", items: "items", owners: "owners" } as const;
  const found = new Map<string, number>();
  for (const { role, header, column } of table.columns) {
    const name = role === "extra" ? header.replace(/\s+/gu, "") : names[role as keyof typeof names];
    if (name !== undefined && !found.has(name)) found.set(name, column);
  }
  return found;
}

/** Lines to be put in below the table, looking like its last one. */
export function linesFor({ grid, table, schedule }: TableRows, count: number): NewLines {
  const like = lastLine(schedule, table);
  return { kind: "insert", sheet: grid.sheet, at: like + 1, count, ...(like > table.headerEnd && { like }) };
}

/** The last line of the schedule: what stands below it, a signature say, is not written over. */
export function lastLine(rows: readonly ScheduleRow[], { headerEnd }: FoundTable): number {
  return rows.reduce((last, { sheetRows }) => Math.max(last, (sheetRows.at(-1) ?? 0) - 1), headerEnd);
}
