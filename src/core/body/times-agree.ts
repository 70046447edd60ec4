import type { Interval, IsoMonth } from "../model/day.ts";
import { monthOf, monthsBetween } from "../model/day.ts";
import { frameMonths, type PlanFrame } from "../model/frame.ts";
import type { Period } from "../model/period.ts";

/**
 * Whether the body and a row of the table may both be right about when something is.
 *
 * Months are compared, since the table speaks in months; what goes on all along asks for more than half of the
 * plan's months, and 每学期 for a month in each term.
 */
export function timesAgree(body: Period, rows: readonly Period[], frame: PlanFrame): boolean {
  if (rows.some(goesOn)) return true;
  const months = new Set(rows.flatMap(monthsOf));
  const wanted = frameMonths(frame);
  if (body.flags.recurrence) return comesBack(body, months, frame);
  if (body.flags.allPeriod) return wanted.filter((month) => months.has(month)).length * 2 > wanted.length;
  if (body.flags.deadline !== undefined || body.flags.openEnd) return true;
  return rows.some((row) => sameMonths(body, row)) || same(new Set(monthsOf(body)), months);
}

function goesOn({ flags }: Period): boolean {
  return flags.allPeriod === true || flags.recurrence !== undefined || flags.openEnd === true;
}

/** A termly activity needs a month in each term of a school year; a monthly one more than half of the months. */
function comesBack({ flags }: Period, months: ReadonlySet<IsoMonth>, frame: PlanFrame): boolean {
  const all = frameMonths(frame);
  const has = (month: IsoMonth) => months.has(month);
  switch (flags.recurrence?.freq) {
    case "termly":
      return frame.kind !== "school-year" || (all.slice(0, 5).some(has) && all.slice(5).some(has));
    case "yearly":
      return months.size > 0;
    case "quarterly":
      return months.size * 3 >= all.length;
    default:
      return all.filter(has).length * 2 > all.length;
  }
}

/** A day or a 旬 lies in its month, and a month in its term; otherwise the months are the same ones. */
function sameMonths(body: Period, row: Period): boolean {
  const [a, b] = [new Set(monthsOf(body)), new Set(monthsOf(row))];
  if (isFine(body) || isFine(row)) return liesIn(a, b) || liesIn(b, a);
  return same(a, b) || (isCoarse(body) && liesIn(b, a)) || (isCoarse(row) && liesIn(a, b));
}

function liesIn(inner: ReadonlySet<IsoMonth>, outer: ReadonlySet<IsoMonth>): boolean {
  return [...inner].every((month) => outer.has(month));
}

/** 「第二学期」「下半年」「暑假」 say when, and leave the month open. */
function isCoarse({ text }: Period): boolean {
  return /学期|半年|季度|假/u.test(text) && !/月/u.test(text);
}

function isFine({ precision }: Period): boolean {
  return precision === "day" || precision === "xun" || precision === "week";
}

function same(a: ReadonlySet<IsoMonth>, b: ReadonlySet<IsoMonth>): boolean {
  return a.size === b.size && [...a].every((month) => b.has(month));
}

function monthsOf({ intervals }: Period): IsoMonth[] {
  return intervals.flatMap(([from, to]: Interval) => [...monthsBetween(monthOf(from), monthOf(to))]);
}
