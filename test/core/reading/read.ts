import type { Grid } from "../../../src/core/model/grid.ts";
import type { Schedule } from "../../../src/core/model/schedule.ts";
import { type ReadOptions, readSchedule } from "../../../src/core/reading/read-schedule.ts";

/** The schedule of these sheets; a test that gives sheets without a table has gone wrong. */
export function read(grids: readonly Grid[], options: ReadOptions = {}): Schedule {
  const reading = readSchedule(grids, options);
  if (!reading.ok) throw new Error(`not read: ${reading.fault.kind}`);
  return reading.value;
}

/** Rows as a reader of the test sees them: where, when, what and who. */
export function told({ rows }: Schedule) {
  return rows.map(({ cell, sheetRows, time, items, owners }) => ({
    cell,
    rows: sheetRows.join(),
    time,
    items: items.map(({ text }) => text).join("|"),
    owners: owners.join("|"),
  }));
}
