import { fromA1, type Grid, textAt } from "../core/model/grid.ts";
import type { ScheduleRow } from "../core/model/schedule.ts";
import { isDitto } from "../core/text/owners.ts";

/** A row of the plan that is read in a cell, and as what: `period`, `items` or `owners`. */
export interface CellUse {
  readonly row: ScheduleRow;
  readonly column: string;
}

/**
 * Who reads what in which cell of the sheet, by its address. A merged cell, a time or an owner that holds until the next
 * one, and a heading over a column speak for several rows at once; so does the cell that 「同上」 points at.
 */
export function usesOf(rows: readonly ScheduleRow[], grid: Grid): ReadonlyMap<string, readonly CellUse[]> {
  const uses = new Map<string, CellUse[]>();
  let time: ScheduleRow | undefined;
  let owners: readonly string[] = [];
  for (const row of rows) {
    if (row.timeCarried !== true) time = row;
    owners = [...row.ownerCells, ...(row.ownerCells.some((cell) => pointsUp(grid, cell)) ? owners : [])];
    const cells = [
      [time?.time === row.time ? time.cell : row.cell, "period"],
      ...row.itemCells.map((cell) => [cell, "items"]),
      ...owners.map((cell) => [cell, "owners"]),
    ];
    for (const [cell = "", column = ""] of cells) {
      const known = uses.get(cell);
      if (known) known.push({ row, column });
      else uses.set(cell, [{ row, column }]);
    }
  }
  return uses;
}

function pointsUp(grid: Grid, cell: string): boolean {
  const at = fromA1(cell);
  return at !== undefined && isDitto(textAt(grid, at.row, at.column).trim());
}
