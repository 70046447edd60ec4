import { linesOf } from "../core/merge/merge-items.ts";
import { renamedColumns } from "../core/merge/own-columns.ts";
import { same } from "../core/merge/same.ts";
import { a1, fromA1, type Grid, textAt } from "../core/model/grid.ts";
import type { CellEdit } from "../core/model/problem.ts";
import type { BaseRow, RowCells } from "../core/model/round.ts";
import type { FoundTable, ScheduleRow } from "../core/model/schedule.ts";
import type { CheckReport } from "./check.ts";
import { type Collected, furtherHeaders, ownRows } from "./collect.ts";
import { type CellUse, usesOf } from "./shared-cells.ts";
import {
  columnsOf,
  inTableOrder,
  lastLine,
  linesFor,
  type NewLines,
  type OwnRow,
  pairUp,
  placesOf,
  type RowPlace,
  type TableRows,
} from "./table-rows.ts";

/** How the merge comes into the officer's own table; `places` are those of its rows by their ids, once it stands there. */
export type TableChange =
  | {
      readonly kind: "edits";
      readonly edits: readonly CellEdit[];
      readonly added: number;
      readonly emptied: number;
      /** The rows of the merge in the order in which the table then holds them. */
      readonly rows: readonly BaseRow[];
      readonly places: ReadonlyMap<string, RowPlace>;
      /** How lines for the new rows would be put in below the table, where none are ready for them. */
      readonly lines: NewLines;
    }
  /** The new rows lack blank lines below the table. */
  | {
      readonly kind: "not-here";
      readonly why: "no-room";
      readonly lines: NewLines;
      readonly places: ReadonlyMap<string, RowPlace>;
    }
  /** It cannot be written cell by cell; a workbook of its own is to hold it. */
  | { readonly kind: "not-here"; readonly why: "several-cells" | "several-tables" };

/**
 * The merge as edits of the officer's table: changed cells in their places, new rows below the last one, a row that was
 * taken out left blank. Formats, notes and everything else stay. Where a row of the plan runs over several cells that the
 * change would touch, where such a cell speaks for another row too, or something stands below the table, it is not done.
 */
export function mergeIntoTable(
  report: Pick<CheckReport, "schedule" | "settings" | "grids">,
  { rows, round }: Pick<Collected, "rows" | "round">,
): TableChange {
  const { schedule, settings, grids } = report;
  const [table, ...more] = schedule.tables;
  const grid = grids.find(({ sheet }) => sheet === table?.sheet);
  const kept = settings.rounds?.at(-1);
  if (table === undefined || grid === undefined || kept === undefined || more.length > 0)
    return { kind: "not-here", why: "several-tables" };
  const own = ownRows(report, kept).flatMap(({ id, cells }, index): OwnRow[] => {
    const at = schedule.rows[index];
    return at === undefined ? [] : [{ id, cells, at }];
  });
  const pairs = pairUp(rows, own);
  const place = {
    grid,
    table: withSentHeaders(table, renamedColumns(furtherHeaders(schedule), round.extra)),
    extra: round.extra,
    schedule: schedule.rows,
    uses: usesOf(schedule.rows, grid),
    wanted: new Map(pairs.flatMap(({ merged, own: row }) => (row ? [[row.at, merged.cells] as const] : []))),
  };
  const changed = pairs.flatMap(({ merged, own: row }) => (row ? [cellEdits(place, row, merged)] : []));
  const fresh = pairs.filter(({ own: row }) => row === undefined).map(({ merged }) => merged);
  const stay = new Set(pairs.map(({ own: row }) => row));
  const gone = own.filter((row) => !stay.has(row));
  const emptied = gone.map((row) => cellEdits(place, row, { id: row.id, cells: {} }));
  const added = addedEdits(place, fresh);
  const all = [...changed, ...emptied];
  if (all.includes(undefined) || takesOwner(table, fresh)) return { kind: "not-here", why: "several-cells" };
  const places = placesOf(place, pairs);
  const lines = linesFor(place, fresh.length);
  if (added === undefined) return { kind: "not-here", why: "no-room", lines, places };
  const edits = [...once(all.flatMap((one) => one ?? [])), ...added];
  const inOrder = inTableOrder(pairs, own);
  return { kind: "edits", edits, added: fresh.length, emptied: gone.length, rows: inOrder, places, lines };
}

/** The table with its renamed columns under the headers by which the merge knows them. */
function withSentHeaders(table: FoundTable, renamed: ReadonlyMap<string, string>): FoundTable {
  const columns = table.columns.map((one) => ({
    ...one,
    header: renamed.get(one.header.replace(/\s+/gu, "")) ?? one.header,
  }));
  return { ...table, columns };
}

interface Place extends TableRows {
  readonly extra: readonly string[];
  readonly uses: ReadonlyMap<string, readonly CellUse[]>;
  /** What each row is to say; a row that goes is missing. */
  readonly wanted: ReadonlyMap<ScheduleRow, RowCells>;
}

/** Rows that share a cell and want the same of it ask for one edit. */
function once(edits: readonly CellEdit[]): readonly CellEdit[] {
  return [...new Map(edits.map((edit) => [edit.cell, edit])).values()];
}

/** Undefined where a changed cell of the plan is no single cell of the sheet, or another row would change with it. */
function cellEdits(place: Place, own: OwnRow, merged: BaseRow): CellEdit[] | undefined {
  const edits: CellEdit[] = [];
  for (const column of ["period", "items", "owners", ...place.extra]) {
    const to = merged.cells[column] ?? "";
    if (same(own.cells[column] ?? "", to)) continue;
    const cell = cellOf(place, own.at, column);
    if (cell === undefined || !isWantedByAll(place, cell, to)) return undefined;
    const at = fromA1(cell);
    // A heading over the table's columns is no row's own.
    if (at !== undefined && at.row <= place.table.headerEnd) return undefined;
    const from = at === undefined ? "" : textAt(place.grid, at.row, at.column);
    if (from === "" && to === "") {
      // What the row says there stands elsewhere, an owner in the bracket behind the month say, and would stay.
      if (place.wanted.has(own.at)) return undefined;
      continue;
    }
    edits.push({ sheet: place.grid.sheet, cell, from, to: column === "items" ? numbered(to) : to });
  }
  return edits;
}

/** Every row that is read in the cell is to say the same there. */
function isWantedByAll({ uses, wanted }: Place, cell: string, to: string): boolean {
  return (uses.get(cell) ?? []).every(({ row, column }) => same(wanted.get(row)?.[column] ?? "", to));
}

function cellOf({ grid, table }: Place, row: ScheduleRow, column: string): string | undefined {
  const [line, ...more] = row.sheetRows;
  switch (column) {
    case "period":
      return row.timeCarried || isStartAndEnd(table) ? undefined : row.cell;
    case "items":
      return row.itemCells.length === 1 ? row.itemCells[0] : undefined;
    case "owners":
      return row.ownerCells.length === 1 ? row.ownerCells[0] : undefined;
    default: {
      const at = columnsOf(table).get(column);
      if (at === undefined || line === undefined || more.length > 0) return undefined;
      return isMerged(grid, line - 1, at) ? undefined : a1(line - 1, at);
    }
  }
}

/** A further column's cell that is merged over several lines. */
function isMerged({ merges }: Grid, line: number, column: number): boolean {
  return merges.some(
    ({ top, bottom, left, right }) =>
      top < bottom && top <= line && line <= bottom && left <= column && column <= right,
  );
}

/** 开始时间 beside 结束时间: no one cell holds the time. */
function isStartAndEnd({ columns }: FoundTable): boolean {
  return columns.filter(({ role }) => role === "time").length > 1;
}

/** New rows in the blank lines below the table; undefined where not all of them fit. */
function addedEdits(
  { grid, table, extra, schedule }: Place,
  rows: readonly BaseRow[],
): CellEdit[] | undefined {
  if (rows.length === 0) return [];
  const columns = columnsOf(table);
  const last = lastLine(schedule, table);
  const edits: CellEdit[] = [];
  for (const [index, { cells }] of rows.entries()) {
    const line = last + 1 + index;
    if (!isFree(grid, line)) return undefined;
    for (const column of ["period", "items", "owners", ...extra]) {
      const to = cells[column] ?? "";
      const at = columns.get(column);
      if (to === "") continue;
      if (at === undefined) return undefined;
      edits.push({
        sheet: grid.sheet,
        cell: a1(line, at),
        from: "",
        to: column === "items" ? numbered(to) : to,
      });
    }
  }
  return edits;
}

/** Where the owners group the rows, one that names nobody would come under the last of them. */
function takesOwner(table: FoundTable, rows: readonly BaseRow[]): boolean {
  const columns = columnsOf(table);
  const [owners, ...others] = ["owners", "period", "items"].map((name) => columns.get(name));
  const groups = owners !== undefined && others.every((other) => other !== undefined && owners < other);
  return groups && rows.some(({ cells }) => (cells["owners"] ?? "").trim() === "");
}

function isFree(grid: Grid, line: number): boolean {
  const blank = (grid.cells[line] ?? []).every((cell) => (cell?.text ?? "").trim() === "");
  return blank && !grid.merges.some(({ top, bottom }) => top <= line && line <= bottom);
}

/** Several works of one cell stand under numbers, one a line. */
function numbered(items: string): string {
  const lines = linesOf(items);
  return lines.length > 1 ? lines.map((text, at) => `${at + 1}. ${text}`).join("\n") : items;
}
