import type { Cell } from "../model/grid.ts";
import type { ScheduleRow } from "../model/schedule.ts";

/**
 * The rows whose time is to be judged: each written time once, at the first row it stands for.
 *
 * A time carried down over ten rows is one slip of the officer, not ten. A cell that holds an error
 * value is left out: that is what the officer has to mend first.
 */
export function ownTimes(
  rows: readonly ScheduleRow[],
  cellOf: (sheet: string, address: string) => Cell | undefined,
): ScheduleRow[] {
  const judged = new Map<string, Set<string>>();
  let before: ScheduleRow | undefined;
  return rows.filter((row) => {
    const carriedOn = row.timeCarried && before?.sheet === row.sheet && before.time === row.time;
    before = row;
    const cells = judged.get(row.sheet) ?? new Set();
    if (carriedOn || cells.has(row.cell) || isBroken(cellOf(row.sheet, row.cell))) return false;
    if (cells.size === 0) judged.set(row.sheet, cells);
    cells.add(row.cell);
    return true;
  });
}

/** The cell holds an error value or a formula that was never calculated. */
export function isBroken(cell: Cell | undefined): boolean {
  return cell?.error !== undefined || cell?.uncalculated === true;
}
