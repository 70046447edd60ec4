import { a1, type Grid, textAt } from "../model/grid.ts";
import type { CellEdit } from "../model/problem.ts";
import type { FoundTable, Schedule } from "../model/schedule.ts";
import { type GridView, viewGrid } from "../reading/grid-view.ts";

/** The header of the column that tells how far the work has come. */
const STATUS_HEADER = "完成情况";

/**
 * The edits that give every table without one its column 完成情况: one header cell each, in the first column to the
 * right of the table in which nothing stands. Nothing else is touched.
 */
export function switchOnEdits({ tables }: Schedule, grids: readonly Grid[]): CellEdit[] {
  const views = new Map(grids.map((grid) => [grid.sheet, viewGrid(grid)]));
  return tables.flatMap((table) => {
    const view = views.get(table.sheet);
    const isOn = table.columns.some(({ role }) => role === "status");
    if (view === undefined || isOn || table.headerRow < 0) return [];
    const column = freeColumn(view, table);
    return [{ sheet: table.sheet, cell: a1(table.headerRow, column), from: "", to: STATUS_HEADER }];
  });
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
