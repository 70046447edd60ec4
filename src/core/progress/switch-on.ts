import { type Area, a1, type Grid, textAt } from "../model/grid.ts";
import type { ItemStatus } from "../model/item-status.ts";
import type { CellEdit } from "../model/problem.ts";
import type { FoundTable, Schedule } from "../model/schedule.ts";
import { type GridView, viewGrid } from "../reading/grid-view.ts";

/** The header of the column that tells how far the work has come. */
const STATUS_HEADER = "完成情况";

/** A column 完成情况 to come: its header cell, and the cells below it. */
export interface StatusColumn {
  readonly header: CellEdit;
  readonly below: Area;
}

/** What a cell of the column may say; anything else may be typed as well. */
export const STATUS_CHOICES: readonly ItemStatus[] = ["未开始", "进行中", "已完成", "推迟到", "取消"];

/** Rows below what is written, for work that is still to come. */
const SPARE_ROWS = 20;

/**
 * The columns 完成情况 for the tables that have none: one header cell each, in the first column to the right of the
 * table in which nothing stands. Nothing else is touched.
 */
export function statusColumns({ tables }: Schedule, grids: readonly Grid[]): StatusColumn[] {
  const views = new Map(grids.map((grid) => [grid.sheet, viewGrid(grid)]));
  return tables.flatMap((table) => {
    const view = views.get(table.sheet);
    const isOn = table.columns.some(({ role }) => role === "status");
    if (view === undefined || isOn || table.headerRow < 0) return [];
    const column = freeColumn(view, table);
    const header = { sheet: table.sheet, cell: a1(table.headerRow, column), from: "", to: STATUS_HEADER };
    const bottom = (nextTable(tables, table) ?? view.height + SPARE_ROWS) - 1;
    return [{ header, below: { top: table.headerEnd + 1, left: column, bottom, right: column } }];
  });
}

/** The header row of the table that comes next on the same sheet. */
function nextTable(tables: readonly FoundTable[], { sheet, headerEnd }: FoundTable): number | undefined {
  let next: number | undefined;
  for (const { sheet: other, headerRow } of tables) {
    if (other !== sheet || headerRow <= headerEnd) continue;
    if (next === undefined || headerRow < next) next = headerRow;
  }
  return next;
}

function freeColumn(view: GridView, { headerRow, columns }: FoundTable): number {
  const last = Math.max(...columns.map(({ column }) => column));
  let column = last + 1;
  while (isTaken(view, headerRow, column)) column += 1;
  return column;
}

/** Hidden, part of a merged area, or with something in it from the header on down. */
function isTaken(view: GridView, top: number, column: number): boolean {
  if (view.grid.hiddenColumns.has(column)) return true;
  for (let row = top; row < view.height; row += 1) {
    if (textAt(view.grid, row, column) !== "" || view.area(row, column) !== undefined) return true;
  }
  return false;
}
