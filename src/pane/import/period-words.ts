import { type Interval, type IsoDay, lastOfMonth, partsOf } from "../../core/model/day.ts";
import type { PlanFrame } from "../../core/model/frame.ts";
import type { Period, PeriodReading } from "../../core/model/period.ts";
import { explainPeriod } from "../../core/text/explain-period.ts";
import { reviewWords } from "./review-words.ts";

/** Stretches of days named one by one; more of them are only counted. */
const NAMED = 3;

/** What a time was understood as, for the officer to nod at: 「2024年10–11月」; else why it was not. */
export function readingWords(reading: PeriodReading | null, frame: PlanFrame | undefined): string {
  if (reading === null) return reviewWords.noTime;
  return reading.ok ? periodWords(reading.value) : explainPeriod(reading.fault, frame).message;
}

function periodWords({ intervals, flags }: Period): string {
  if (flags.allPeriod) return reviewWords.allPeriod;
  if (flags.deadline !== undefined) return reviewWords.dueBy(dayWords(flags.deadline));
  const stretches = intervals.slice(0, NAMED).map(intervalWords).join("、");
  const named = intervals.length > NAMED ? reviewWords.stretches(stretches, intervals.length) : stretches;
  if (flags.recurrence !== undefined) return reviewWords.recurring(named);
  return flags.approximate ? reviewWords.about(named) : named;
}

function dayWords(day: IsoDay): string {
  const { year, month, day: date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}

/** Whole months by their months, other stretches by their days; what both ends share is said once. */
function intervalWords([from, to]: Interval): string {
  const [first, last] = [partsOf(from), partsOf(to)];
  const wholeMonths = first.day === 1 && to === lastOfMonth(last.year, last.month);
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month;
  if (wholeMonths) {
    if (sameMonth) return `${first.year}年${first.month}月`;
    const end = sameYear ? `${last.month}月` : `${last.year}年${last.month}月`;
    return `${first.year}年${first.month}${sameYear ? "" : "月"}–${end}`;
  }
  if (from === to) return dayWords(from);
  if (sameMonth) return `${first.year}年${first.month}月${first.day}–${last.day}日`;
  return `${dayWords(from)}–${sameYear ? `${last.month}月${last.day}日` : dayWords(to)}`;
}
