import type { Interval } from "../model/day.ts";
import { isoDay } from "../model/day.ts";
import { frameWindow, type PlanFrame } from "../model/frame.ts";
import type { Term } from "../model/school-calendar.ts";

/**
 * The days of the first or second term as the frame sees them, without a school calendar. In a calendar
 * year the first term is its autumn and the second its spring.
 */
export function termWindow(frame: PlanFrame, term: Term): Interval {
  if (frame.kind !== "calendar-year") return frameWindow({ kind: "term", from: frame.from, term });
  const { year } = frame;
  return term === 1 ? [isoDay(year, 9, 1), isoDay(year, 12, 31)] : [isoDay(year, 2, 1), isoDay(year, 6, 30)];
}

/** 第一, 上, 秋季 before a 学期, as a source for regular expressions without groups. */
export const WHICH_TERM = "(?:#?[a-f\\d]|[UL{}])";

const TERM = new RegExp(`^(${WHICH_TERM})[Tt]$`);

/** The term that words such as 第一学期, 上学期, 秋季学期 name; 0 for one that does not exist. */
export function termOf(code: string): 0 | Term | undefined {
  const which = TERM.exec(code)?.[1]?.slice(-1);
  if (which === undefined) return undefined;
  return "a1U{".includes(which) ? 1 : "b2L}".includes(which) ? 2 : 0;
}
