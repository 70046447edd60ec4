import { dayNumber, type Interval, isoDay, partsOf } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import type { Term } from "../model/school-calendar.ts";
import { firstMondayFrom } from "./month-of-weeks.ts";
import { weekOne } from "./term-days.ts";

/** 「3」 or 「1-2」: whole weeks counted from that Monday; undefined where the days are not whole weeks from it on. */
function weeksFrom(monday: Interval[0], [from, to]: Interval): string | undefined {
  const first = (dayNumber(from) - dayNumber(monday)) / 7 + 1;
  const last = (dayNumber(to) + 1 - dayNumber(monday)) / 7;
  if (!Number.isInteger(first) || !Number.isInteger(last) || first < 1) return undefined;
  return first === last ? `${first}` : `${first}-${last}`;
}

function numbers(monday: Interval[0], intervals: readonly Interval[]): string | undefined {
  const weeks = intervals.map((days) => weeksFrom(monday, days));
  return weeks.every((week) => week !== undefined) ? weeks.join("、") : undefined;
}

/** The weeks as those of their month, 「9月第1-2周」, the first of which is the first that begins in it. */
export function weeksOfMonth(intervals: readonly Interval[]): string | undefined {
  const [first] = intervals[0] ?? [];
  if (first === undefined) return undefined;
  const { year, month } = partsOf(first);
  const weeks = numbers(firstMondayFrom(isoDay(year, month, 1)), intervals);
  return weeks === undefined ? undefined : `${month}月第${weeks}周`;
}

/** The weeks as teaching weeks, 「第一学期第1-2周」, and without the term where the plan is of it. */
export function teachingWeeks(intervals: readonly Interval[], frame: PlanFrame): string[] {
  return ([1, 2] as const).flatMap((term: Term) => {
    const first = weekOne(frame, term);
    const weeks = first && numbers(first.monday, intervals);
    if (weeks === undefined) return [];
    const words = `第${weeks}周`;
    const named = `${term === 1 ? "第一学期" : "第二学期"}${words}`;
    return frame.kind === "term" && frame.term === term ? [words, named] : [named];
  });
}
