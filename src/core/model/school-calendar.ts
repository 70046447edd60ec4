import type { Interval, IsoDay } from "./day.ts";

/**
 * The 校历 of one school year: its terms and vacations, and the Monday of each term's first teaching week.
 *
 * Every part is optional; whatever is missing is read by months, and its days count as approximate.
 */
export interface SchoolCalendar {
  readonly term1?: Interval;
  readonly winter?: Interval;
  readonly term2?: Interval;
  readonly summer?: Interval;
  readonly weekOne?: { readonly term1?: IsoDay; readonly term2?: IsoDay };
}

/** The stretches of a school year, in their order. */
export const CALENDAR_STRETCHES = ["term1", "winter", "term2", "summer"] as const;

export type CalendarStretch = (typeof CALENDAR_STRETCHES)[number];

/** A teaching term: 第一学期 or 第二学期. */
export type Term = 1 | 2;

/** The name of a term as a key of the calendar. */
export function termKey(term: Term): "term1" | "term2" {
  return term === 1 ? "term1" : "term2";
}
