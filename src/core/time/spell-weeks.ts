import { dayNumber, type Interval, type IsoDay, isoDay, partsOf } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import { firstMondayFrom } from "./month-of-weeks.ts";
import { weekOne } from "./term-days.ts";

/** 「第1-2、4周」, counted from that Monday; undefined where the days are not whole weeks from it on. */
function weekWords(monday: IsoDay, intervals: readonly Interval[]): string | undefined {
  const weeks = intervals.map(([from, to]) => {
    const first = (dayNumber(from) - dayNumber(monday)) / 7 + 1;
    const last = (dayNumber(to) + 1 - dayNumber(monday)) / 7;
    const whole = Number.isInteger(first) && Number.isInteger(last) && first >= 1;
    return whole ? (first === last ? `${first}` : `${first}-${last}`) : undefined;
  });
  return weeks.includes(undefined) ? undefined : `第${weeks.join("、")}周`;
}

/** The weeks as those of their month, 「9月第1-2周」, the first of which is the first that begins in it. */
export function weeksOfMonth(intervals: readonly Interval[]): string | undefined {
  const [first = "1970-01-01"] = intervals[0] ?? [];
  const { year, month } = partsOf(first);
  const weeks = weekWords(firstMondayFrom(isoDay(year, month, 1)), intervals);
  return weeks && `${month}月${weeks}`;
}

/** The weeks as teaching weeks, 「第一学期第1-2周」, and without the term where the plan is of it. */
export function teachingWeeks(intervals: readonly Interval[], frame: PlanFrame): string[] {
  return ([1, 2] as const).flatMap((term) => {
    const first = weekOne(frame, term);
    const words = first && weekWords(first.monday, intervals);
    if (words === undefined) return [];
    const named = `${term === 1 ? "第一学期" : "第二学期"}${words}`;
    return frame.kind === "term" && frame.term === term ? [words, named] : [named];
  });
}
