import { isoDay } from "../model/day.ts";
import { type PlanFrame, withCalendar } from "../model/frame.ts";
import type { Period, PeriodReading } from "../model/period.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import { readPeriod } from "../time/read-period.ts";

/** What is asked of a row: its time, as written and as understood. */
export type TimedRow = Pick<ScheduleRow, "time" | "period">;

/** A 学年, or its first term: what begins with September. */
type Begun = Exclude<PlanFrame, { kind: "calendar-year" }>;

/** All its days lie in July and August of that year, or up to that day of September. */
function liesInSummer({ intervals }: Period, year: number, september = 0): boolean {
  const [from, to] = [isoDay(year, 7, 1), september === 0 ? isoDay(year, 8, 31) : isoDay(year, 9, september)];
  return intervals.length > 0 && intervals.every((days) => days[0] >= from && days[1] <= to);
}

/** A time that begins by September, not one that means the whole plan or term. */
function beginsWithTheYear(reading: PeriodReading | null, year: number): boolean {
  if (reading === null || !reading.ok) return false;
  const { intervals, flags, precision } = reading.value;
  const [from, to] = intervals[0] ?? [];
  if (from === undefined || to === undefined || flags.allPeriod || flags.recurrence) return false;
  return (
    precision !== "term" && precision !== "year" && from < isoDay(year, 10, 1) && to >= isoDay(year, 9, 1)
  );
}

/** The same words in the summer before the school year; undefined where they mean nothing there. */
function beforeTheYear(
  { time, period }: TimedRow,
  { from: year, calendar }: Begun,
): PeriodReading | undefined {
  if (period === null || (period.ok && period.value.flags.excelSerial !== undefined)) return undefined;
  // 次年8月 says its year, and 8月起 runs on to the end of the plan.
  if (/[次翌明来下]年/u.test(time) || (period.ok && period.value.flags.openEnd)) return undefined;
  const unsure = !period.ok && period.fault.kind === "ambiguous-term";
  if (!unsure && !(period.ok && liesInSummer(period.value, year + 1))) return undefined;
  const before: PlanFrame = unsure
    ? { kind: "term", from: year, term: 1 }
    : { kind: "school-year", from: year - 1 };
  const again = readPeriod(time, withCalendar(before, calendar));
  // A term of the school's 校历 may begin in the first week of September: 开学前 ends the day before.
  return again.ok && liesInSummer(again.value, year, 7) ? again : undefined;
}

/**
 * In the plan of a school year or its first term the rows above the first one of September mean the summer before it:
 * 「8月」 first and then 「9月」 is the August in which the teachers return, not the one a year later.
 */
export function summerBefore<Row extends TimedRow>(
  rows: readonly Row[],
  frame: PlanFrame | undefined,
): readonly Row[] {
  if (frame === undefined || frame.kind === "calendar-year" || (frame.kind === "term" && frame.term === 2))
    return rows;
  const { from } = frame;
  const september = rows.findIndex(({ period }) => beginsWithTheYear(period, from));
  if (september < 1) return rows;
  let leading = true;
  return rows.map((row, index) => {
    const period = leading && index < september ? beforeTheYear(row, frame) : undefined;
    leading &&= period !== undefined || row.period === null || !row.period.ok;
    return period === undefined ? row : { ...row, period };
  });
}
