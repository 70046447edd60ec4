import type { Grid } from "../model/grid.ts";
import type { ScheduleRow } from "../model/schedule.ts";

/** The hidden or filtered rows of the sheet that were read all the same, counted from 1. */
export function hiddenRowsRead(rows: readonly ScheduleRow[], grid: Grid): number[] {
  const read = rows.filter(({ sheet }) => sheet === grid.sheet).flatMap(({ sheetRows }) => sheetRows);
  return [...new Set(read.filter((row) => grid.hiddenRows.has(row - 1)))];
}
