import { addDays, type Interval } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import type { Period } from "../model/period.ts";
import type { Term } from "../model/school-calendar.ts";
import { summerDays, termDays, weekOne, winterDays } from "../time/term-days.ts";

/**
 * The days among which work comes back: those of its words; where 每周三 names no months, the terms of the 校历, since
 * nobody means the vacations. Undefined where the 校历 does not tell the terms.
 */
export function daysOfReturn(period: Period, frame: PlanFrame): readonly Interval[] | undefined {
  const { intervals, precision, flags } = period;
  const often = flags.recurrence?.freq === "daily" || flags.recurrence?.freq === "weekly";
  if (!often || (precision !== "year" && precision !== "term")) return intervals;
  const terms = teachingTime(frame);
  return terms && intervals.flatMap((days) => terms.flatMap((term) => common(days, term)));
}

/** The terms of the frame by the school's 校历; undefined where it leaves one of them open. */
function teachingTime(frame: PlanFrame): readonly Interval[] | undefined {
  const terms: readonly Term[] = frame.kind === "term" ? [frame.term] : [1, 2];
  const known = terms.flatMap((term) => teachingDays(frame, term) ?? []);
  return known.length === terms.length ? known : undefined;
}

/** A term by its own days, else from its first week up to the vacation. */
function teachingDays(frame: PlanFrame, term: Term): readonly [Interval] | undefined {
  const { days, exact } = termDays(frame, term);
  if (exact) return [days];
  const first = weekOne(frame, term);
  const vacation = term === 1 ? winterDays(frame) : summerDays(frame);
  if (first?.exact !== true || !vacation.exact || vacation.days[0] <= first.monday) return undefined;
  return [[first.monday, addDays(vacation.days[0], -1)]];
}

function common([from, to]: Interval, [first, last]: Interval): Interval[] {
  const days: Interval = [from > first ? from : first, to < last ? to : last];
  return days[0] <= days[1] ? [days] : [];
}
