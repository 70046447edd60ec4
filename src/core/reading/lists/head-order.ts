import type { PlanFrame } from "../../model/frame.ts";
import { writtenNumber } from "../../text/chinese-number.ts";
import { readPeriod } from "../../time/read-period.ts";
import type { TimeHead } from "./time-head.ts";

const SOME_YEAR: PlanFrame = { kind: "school-year", from: 2024 };

/** 「20xx年3月」: whatever the year, the month is known. */
const BLANK_YEAR = /^20[x×X_*]{2} *年 */;

/** The first month that the time names, 1 to 12; undefined where it names none. */
export function firstMonth({ time, kind }: Pick<TimeHead, "time" | "kind">): number | undefined {
  if (kind === "number") return Number(time);
  const reading = readPeriod(time.replace(BLANK_YEAR, ""), SOME_YEAR);
  if (!reading.ok) return undefined;
  // What is due by a day may begin with the plan: the day names the month.
  const day = reading.value.flags.deadline ?? reading.value.intervals[0]?.[0];
  return day === undefined ? undefined : Number(day.slice(5, 7));
}

/** The first and the last month that the time names. */
function monthSpan({ time }: TimeHead): readonly [first: number, last: number] | undefined {
  const reading = readPeriod(time, SOME_YEAR);
  const days = reading.ok ? reading.value.intervals : [];
  const [first, last] = [days[0]?.[0], days.at(-1)?.[1]];
  return first === undefined || last === undefined
    ? undefined
    : [Number(first.slice(5, 7)), Number(last.slice(5, 7))];
}

/** Whether the one time is several months, and the other one lies in them. */
export function holdsMonth(whole: TimeHead, part: TimeHead): boolean {
  const [months, within] = [monthSpan(whole), monthSpan(part)];
  if (months === undefined || within === undefined) return false;
  const [length, from, to] = [months[1], ...within].map((month) => monthsOn(months[0], month));
  return (
    length !== undefined &&
    from !== undefined &&
    to !== undefined &&
    from <= to &&
    to <= length &&
    to - from < length
  );
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

/** 「1、3月…」「2、4月…」: the numbers before the times count them. */
function areCounted(heads: readonly TimeHead[]): boolean {
  return heads.every(({ numbered }, at) => {
    const before = heads[at - 1]?.numbered?.number;
    return (
      numbered !== undefined && (at === 0 ? numbered.number === 1 : numbered.number === (before ?? 0) + 1)
    );
  });
}

/** December first and January last, three months at least. */
export function runBackwards(months: readonly (number | undefined)[]): boolean {
  return months.length >= 3 && months.every((month, at) => at === 0 || (month ?? 13) < (months[at - 1] ?? 0));
}

/** Whether the months go on from one to the next, once round the year at most, or back from the last; or the weeks of a term. */
export function goOn(heads: readonly TimeHead[]): boolean {
  if (countUp(heads) || runBackwards(heads.map(firstMonth))) return true;
  const counted = areCounted(heads);
  const months = heads.map((head) => firstMonth(counted ? { ...head, ...head.numbered } : head));
  let passed = 0;
  for (const [at, month] of months.entries()) {
    const before = months[at - 1];
    if (month === undefined) return false;
    if (before !== undefined) passed += monthsOn(before, month);
  }
  return passed <= 12;
}
