import type { PlanFrame } from "../../model/frame.ts";
import { writtenNumber } from "../../text/chinese-number.ts";
import { readPeriod } from "../../time/read-period.ts";
import type { TimeHead } from "./time-head.ts";

const SOME_YEAR: PlanFrame = { kind: "school-year", from: 2024 };

/** The first month that the time names, 1 to 12; undefined where it names none. */
export function firstMonth({ time, kind }: Pick<TimeHead, "time" | "kind">): number | undefined {
  if (kind === "number") return Number(time);
  const reading = readPeriod(time, SOME_YEAR);
  const day = reading.ok ? reading.value.intervals[0]?.[0] : undefined;
  return day === undefined ? undefined : Number(day.slice(5, 7));
}

/** How many months on from the one to the other, round the end of the year: 0 to 11. */
export function monthsOn(from: number, to: number): number {
  return (to - from + 12) % 12;
}

/** The number of the school week that the time begins with: 「第十、十一周」 gives 10. */
function firstWeek({ time, kind }: TimeHead): number | undefined {
  const [, number = ""] = /^第?\s*([0-9]{1,2}|[一二三四五六七八九十]{1,3})/.exec(time) ?? [];
  return kind === "week" ? writtenNumber(number) : undefined;
}

/** Whether the weeks of the list are counted upwards. */
function countUp(heads: readonly TimeHead[]): boolean {
  const weeks = heads.map(firstWeek);
  return weeks.every((week, at) => week !== undefined && (at === 0 || week > (weeks[at - 1] ?? 0)));
}

/** Whether the months go on from one to the next, once round the year at most; or the weeks of a term. */
export function goOn(heads: readonly TimeHead[]): boolean {
  if (countUp(heads)) return true;
  const months = heads.map(firstMonth);
  let passed = 0;
  for (const [at, month] of months.entries()) {
    const before = months[at - 1];
    if (month === undefined) return false;
    if (before !== undefined) passed += monthsOn(before, month);
  }
  return passed <= 12;
}
