import {
  addDays,
  dayNumber,
  type Interval,
  type IsoDay,
  isoDay,
  lastOfMonth,
  weekdayOf,
} from "../model/day.ts";
import { frameWindow, type PlanFrame } from "../model/frame.ts";
import { type Term, termKey } from "../model/school-calendar.ts";
import { termWindow } from "./term-window.ts";

/** A stretch of days, and whether the school's own calendar says so. */
export interface KnownDays {
  readonly days: Interval;
  readonly exact: boolean;
}

/** A calendar of another year, left in the workbook, is no help. */
function meets(days: Interval | undefined, usual: Interval): days is Interval {
  return days !== undefined && days[0] <= usual[1] && days[1] >= usual[0];
}

function within([from, to]: Interval, [first, last]: Interval): Interval {
  return [from < first ? first : from, to > last ? last : to];
}

function known(days: Interval | undefined, usual: Interval): KnownDays {
  return meets(days, usual) ? { days, exact: true } : { days: usual, exact: false };
}

/** The days of a term: as the calendar has them, else by months. Of a term that leaves a calendar year its part in it. */
export function termDays(frame: PlanFrame, term: Term): KnownDays {
  const found = known(frame.calendar?.[termKey(term)], termWindow(frame, term));
  const plan = frameWindow(frame);
  const cut = frame.kind === "calendar-year" && meets(found.days, plan);
  return cut ? { ...found, days: within(found.days, plan) } : found;
}

/** The days between the two terms of the calendar, where it does not name the winter vacation itself. */
function betweenTerms({ calendar }: PlanFrame): Interval | undefined {
  const [end, start] = [calendar?.term1?.[1], calendar?.term2?.[0]];
  if (end === undefined || start === undefined) return undefined;
  const [from, to] = [addDays(end, 1), addDays(start, -1)];
  return from <= to ? [from, to] : undefined;
}

/** 寒假: as the calendar has it, else January and February. */
export function winterDays(frame: PlanFrame): KnownDays {
  const year = frame.kind === "calendar-year" ? frame.year : frame.from + 1;
  return known(frame.calendar?.winter ?? betweenTerms(frame), [isoDay(year, 1, 1), lastOfMonth(year, 2)]);
}

/** 暑假: as the calendar has it, else July and August; the one after the school year, but before a first term. */
export function summerDays(frame: PlanFrame): KnownDays {
  const before = frame.kind === "term" && frame.term === 1;
  const year = frame.kind === "calendar-year" ? frame.year : before ? frame.from : frame.from + 1;
  return known(frame.calendar?.summer, [isoDay(year, 7, 1), isoDay(year, 8, 31)]);
}

/** The year in which the school year of that term begins. */
export function schoolYearOf(frame: PlanFrame, term: Term): number {
  if (frame.kind !== "calendar-year") return frame.from;
  return term === 1 ? frame.year : frame.year - 1;
}

/** The Monday of the week that a term beginning on that day counts as its first: from Saturday on the next one. */
export function mondayOfStart(day: IsoDay): IsoDay {
  const weekday = weekdayOf(day);
  return addDays(day, weekday >= 6 ? 8 - weekday : 1 - weekday);
}

/**
 * The Monday of a term's first teaching week; undefined where the calendar does not say. Known by the term's
 * first day alone it is no more than likely.
 */
export function weekOne(frame: PlanFrame, term: Term): { monday: IsoDay; exact: boolean } | undefined {
  const from = schoolYearOf(frame, term);
  const usual: Interval =
    term === 1
      ? [isoDay(from, 8, 10), isoDay(from, 10, 10)]
      : [isoDay(from + 1, 1, 20), isoDay(from + 1, 4, 5)];
  const monday = frame.calendar?.weekOne?.[termKey(term)];
  if (monday !== undefined && meets([monday, monday], usual)) return { monday, exact: true };
  const { days, exact } = termDays(frame, term);
  return exact ? { monday: mondayOfStart(days[0]), exact: false } : undefined;
}

/** No term has more weeks, also where neither its first nor its last day is known. */
export const MOST_WEEKS = 25;

/**
 * The number of the term's last teaching week: by its last day, else by the day on which the vacation begins, or
 * begins at the latest (before February, or in the middle of July).
 */
export function lastWeek(frame: PlanFrame, term: Term): number {
  const { days, exact } = termDays(frame, term);
  const first = weekOne(frame, term);
  if (first === undefined) return MOST_WEEKS;
  const { winter, summer } = frame.calendar ?? {};
  const year = schoolYearOf(frame, term) + 1;
  const latest: Interval =
    term === 1 ? [isoDay(year, 1, 1), isoDay(year, 2, 1)] : [isoDay(year, 6, 1), isoDay(year, 7, 16)];
  const vacation = (term === 1 ? winter : summer)?.[0] ?? "";
  const begins = vacation > latest[0] && vacation < latest[1] ? (vacation as IsoDay) : latest[1];
  const last = exact ? dayNumber(days[1]) : dayNumber(begins) - 1;
  return Math.floor((last - dayNumber(first.monday)) / 7) + 1;
}
