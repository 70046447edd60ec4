import type { Cell } from "../model/grid.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import type { SeenSheets } from "./seen-sheets.ts";

/**
 * The rows whose time is to be judged: each written time once, at the first row it stands for.
 *
 * A time carried down over ten rows is one slip of the officer, not ten. A cell that holds an error
 * value is left out: that is what the officer has to mend first.
 */
export function ownTimes(rows: readonly ScheduleRow[], sheets: SeenSheets): ScheduleRow[] {
  const own: ScheduleRow[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const before = rows[index - 1];
    const row = rows[index];
    if (row && !goesOn(before, row) && !isBroken(sheets.cell(row.sheet, row.cell))) own.push(row);
  }
  return own;
}

/** The time is that of the row before: in its very cell, or the same words carried down. Such rows stand together. */
function goesOn(before: ScheduleRow | undefined, row: ScheduleRow): boolean {
  if (before?.sheet !== row.sheet) return false;
  return before.time === row.time && (before.cell === row.cell || row.timeCarried === true);
}

/** The cell holds an error value or a formula that was never calculated. */
export function isBroken(cell: Cell | undefined): boolean {
  return cell?.error !== undefined || cell?.uncalculated === true;
}
