import {
  dayNumber,
  type Interval,
  type IsoDay,
  type IsoMonth,
  isoDay,
  lastOfMonth,
  monthOf,
  monthsBetween,
  partsOf,
} from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import { summerDays, winterDays } from "../time/term-days.ts";
import type { Vacation } from "./timeline.ts";

/** By which months schools without a 校历 mean them. */
const VACATIONS = [
  { name: "寒假", of: winterDays, usual: ["01", "02"] },
  { name: "暑假", of: summerDays, usual: ["07", "08"] },
] as const;

/** So many days of a month belong to a vacation before the month is shown as one. */
const SHADED_FROM = 7;

/**
 * 寒假 and 暑假 on the axis, by the days of the school's 校历; where it has none, to the month. An axis that begins
 * in August has a 暑假 at each end.
 */
export function vacationsIn(axis: readonly IsoMonth[], frame: PlanFrame): Vacation[] {
  return VACATIONS.flatMap(({ name, of, usual }) => {
    const { days: told, exact } = of(frame);
    const known = exact ? onAxis(axis, told) : [];
    const byMonth = runsOf(axis.filter((month) => usual.some((number) => month.endsWith(`-${number}`))));
    const others = byMonth.filter((run) => !exact || !overlap(run, told));
    return [...known, ...others].map((days) => ({ name, days, months: shadedBy(days) }));
  }).sort((one, other) => (one.days[0] < other.days[0] ? -1 : 1));
}

function onAxis(axis: readonly IsoMonth[], days: Interval): Interval[] {
  const [first, last] = [axis[0], axis.at(-1)];
  if (first === undefined || last === undefined) return [];
  const [begin, end] = [firstDay(first), lastDay(last)];
  const clipped: Interval = [days[0] < begin ? begin : days[0], days[1] > end ? end : days[1]];
  return clipped[0] <= clipped[1] ? [clipped] : [];
}

/** Months that follow each other, as days. */
function runsOf(months: readonly IsoMonth[]): Interval[] {
  const runs: [IsoDay, IsoDay][] = [];
  for (const month of months) {
    const last = runs.at(-1);
    if (last !== undefined && dayNumber(last[1]) + 1 === dayNumber(firstDay(month))) last[1] = lastDay(month);
    else runs.push([firstDay(month), lastDay(month)]);
  }
  return runs;
}

function overlap(one: Interval, other: Interval): boolean {
  return one[0] <= other[1] && other[0] <= one[1];
}

function shadedBy([from, to]: Interval): IsoMonth[] {
  return monthsBetween(monthOf(from), monthOf(to)).filter((month) => {
    const begin = from > firstDay(month) ? from : firstDay(month);
    const end = to < lastDay(month) ? to : lastDay(month);
    return dayNumber(end) - dayNumber(begin) + 1 >= SHADED_FROM;
  });
}

function firstDay(month: IsoMonth): IsoDay {
  const { year, month: number } = partsOf(`${month}-01`);
  return isoDay(year, number, 1);
}

function lastDay(month: IsoMonth): IsoDay {
  const { year, month: number } = partsOf(`${month}-01`);
  return lastOfMonth(year, number);
}
