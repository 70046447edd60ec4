import type { Period, PeriodReading } from "../model/period.ts";
import { summerBefore } from "../reading/summer-before.ts";
import { termByNeighbours } from "../reading/term-by-neighbours.ts";
import { readPeriod } from "../time/read-period.ts";
import type { RollRow, RollSource } from "./roll-source.ts";

/** A row of the source with what its time means there, the rows around it taken into account. */
export interface TimedRow {
  readonly row: RollRow;
  readonly time: string;
  /** Null where no time is written. */
  readonly period: PeriodReading | null;
}

export function timedRows({ rows, frame }: RollSource): readonly TimedRow[] {
  const read = rows.map(
    (row): TimedRow => ({
      row,
      time: row.time,
      period: row.time.trim() === "" ? null : readPeriod(row.time, frame),
    }),
  );
  return termByNeighbours(summerBefore(read, frame), frame);
}

/** The days of the row; undefined where they are not known. */
export function periodOf({ period }: TimedRow): Period | undefined {
  return period?.ok ? period.value : undefined;
}

/** The days of the row, else those that the rows around it speak for: 学期末 between 12月 and 3月. */
export function likelyPeriodOf(timed: TimedRow, { frame }: RollSource): Period | undefined {
  const { period } = timed;
  if (period === null || period.ok || period.fault.likely === undefined) return periodOf(timed);
  const likely = readPeriod(period.fault.likely, frame);
  return likely.ok ? likely.value : undefined;
}
