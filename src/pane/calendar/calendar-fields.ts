import type { Interval } from "../../core/model/day.ts";
import { type PlanFrame, withCalendar } from "../../core/model/frame.ts";
import {
  CALENDAR_STRETCHES,
  type CalendarStretch,
  type SchoolCalendar,
  type Term,
  termKey,
} from "../../core/model/school-calendar.ts";
import { summerDays, termDays, weekOne, winterDays } from "../../core/time/term-days.ts";
import { type CalendarDraft, endsIn } from "./calendar-draft.ts";

/** The terms whose first week is asked for: of a plan of one term that one, else both. */
export function termsOf(frame: PlanFrame | undefined): readonly Term[] {
  return frame?.kind === "term" ? [frame.term] : [1, 2];
}

/** The vacations and terms that help the frame, and those that are filled in although they do not. */
export function stretchesOf(frame: PlanFrame | undefined, draft: CalendarDraft): readonly CalendarStretch[] {
  const useful = usefulStretches(frame);
  return CALENDAR_STRETCHES.filter(
    (stretch) => useful.includes(stretch) || endsIn(draft, stretch) !== undefined,
  );
}

/** In a calendar year the first term comes after the summer, which no calendar of one school year can hold. */
function usefulStretches(frame: PlanFrame | undefined): readonly CalendarStretch[] {
  if (frame?.kind === "calendar-year") return ["winter", "term2", "summer"];
  if (frame?.kind !== "term") return CALENDAR_STRETCHES;
  return frame.term === 1 ? ["term1", "winter"] : ["winter", "term2", "summer"];
}

/** The frame by whose year the calendar is judged: a term belongs to its school year. */
export function yearOf(frame: PlanFrame): PlanFrame {
  return frame.kind === "term" ? { kind: "school-year", from: frame.from } : frame;
}

/** Whether the core counts the term's weeks from this first week; of another year it passes over it. */
export function weekOneHelps(frame: PlanFrame, term: Term, calendar: SchoolCalendar): boolean {
  const day = calendar.weekOne?.[termKey(term)];
  if (day === undefined) return false;
  return weekOne(withCalendar(yearOf(frame), { weekOne: { [termKey(term)]: day } }), term)?.exact === true;
}

/** Whether the core takes these days for that vacation or term of the frame's year. */
export function stretchHelps(frame: PlanFrame, stretch: CalendarStretch, days: Interval): boolean {
  const within = withCalendar(yearOf(frame), { [stretch]: days });
  switch (stretch) {
    case "term1":
      return termDays(within, 1).exact;
    case "winter":
      return winterDays(within).exact;
    case "term2":
      return termDays(within, 2).exact;
    case "summer":
      return summerDays(within).exact;
  }
}
