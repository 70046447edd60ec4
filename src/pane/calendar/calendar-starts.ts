import { type IsoDay, partsOf } from "../../core/model/day.ts";
import type { PlanFrame } from "../../core/model/frame.ts";
import { CALENDAR_STRETCHES, type SchoolCalendar, termKey } from "../../core/model/school-calendar.ts";
import { STRETCH_NAMES } from "../../core/time/read-calendar.ts";
import { stretchHelps, termsOf, weekOneHelps } from "./calendar-fields.ts";
import { calendarWords } from "./calendar-words.ts";

/** The calendar in one line: the first weeks of the frame's terms, else whatever of it helps the frame. */
export function startsOf(calendar: SchoolCalendar, frame: PlanFrame | undefined): string {
  const weeks = termsOf(frame).flatMap((term) => {
    const day = calendar.weekOne?.[termKey(term)];
    const helps = frame === undefined || weekOneHelps(frame, term, calendar);
    return day !== undefined && helps ? [start(STRETCH_NAMES[termKey(term)], day)] : [];
  });
  const stretches = CALENDAR_STRETCHES.flatMap((stretch) => {
    const days = calendar[stretch];
    const helps = days && (frame === undefined || stretchHelps(frame, stretch, days));
    return helps ? [start(STRETCH_NAMES[stretch], days[0])] : [];
  });
  const shown = weeks.length > 0 ? weeks : stretches;
  return shown.length > 0 ? shown.join("，") : calendarWords.elsewhere;
}

function start(name: string, day: IsoDay): string {
  return calendarWords.starts(name, shortDay(day));
}

export function shortDay(day: IsoDay): string {
  const { month, day: date } = partsOf(day);
  return calendarWords.shortDay(month, date);
}
