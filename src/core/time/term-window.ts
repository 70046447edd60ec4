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

/** The term that words such as 第一学期, 上学期, 秋季学期 name; 0 for one that does not exist. */
export function termOf(words: string): 0 | Term | undefined {
  const [, ordinal, half, season] =
    /^(?:第?([一二三四五六0-9])|([上下])|([秋春])季?)(?:学期|期)$/.exec(words) ?? [];
  const word = ordinal ?? half ?? season;
  if (word === undefined) return undefined;
  if ("一1上秋".includes(word)) return 1;
  return "二2下春".includes(word) ? 2 : 0;
}
