import { type IsoMonth, monthOf, monthsBetween } from "../model/day.ts";
import type { Period } from "../model/period.ts";

/** The months in which the work lies, in order; work that is due by a day lies in the month of that day. */
export function monthsOfPeriod({ intervals, flags }: Period): IsoMonth[] {
  if (flags.deadline !== undefined) return [monthOf(flags.deadline)];
  const months = intervals.flatMap(([from, to]) => monthsBetween(monthOf(from), monthOf(to)));
  return [...new Set(months)].sort();
}
