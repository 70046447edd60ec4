import type { Interval } from "../../core/model/day.ts";
import {
  CALENDAR_STRETCHES,
  type CalendarStretch,
  type SchoolCalendar,
} from "../../core/model/school-calendar.ts";

/** A date of the 校历 that can be filled in. */
export type DraftField = `weekOne.${"term1" | "term2"}` | `${CalendarStretch}.${"from" | "to"}`;

/** The 校历 as it stands in the fields: what was typed, whether or not it makes a calendar. */
export type CalendarDraft = Readonly<Partial<Record<DraftField, string>>>;

/** The fields as a calendar fills them. */
export function draftOf(calendar: SchoolCalendar | undefined): CalendarDraft {
  const draft: Partial<Record<DraftField, string>> = {};
  for (const term of ["term1", "term2"] as const) {
    const day = calendar?.weekOne?.[term];
    if (day !== undefined) draft[`weekOne.${term}`] = day;
  }
  for (const stretch of CALENDAR_STRETCHES) {
    const days: Interval | undefined = calendar?.[stretch];
    if (days !== undefined) [draft[`${stretch}.from`], draft[`${stretch}.to`]] = days;
  }
  return draft;
}

/** Both ends of a stretch, an empty one as empty text; undefined where nothing is filled in. */
export function endsIn(
  draft: CalendarDraft,
  stretch: CalendarStretch,
): readonly [string, string] | undefined {
  const ends = [draft[`${stretch}.from`] ?? "", draft[`${stretch}.to`] ?? ""] as const;
  return ends.some((end) => end !== "") ? ends : undefined;
}

/** Whether any first or last day of a term or vacation is filled in. */
export function hasStretches(draft: CalendarDraft): boolean {
  return CALENDAR_STRETCHES.some((stretch) => endsIn(draft, stretch) !== undefined);
}

/** The calendar as the core reads it, from the fields that are filled. */
export function jsonOf(draft: CalendarDraft): Readonly<Record<string, unknown>> {
  const stretches = CALENDAR_STRETCHES.flatMap((stretch) => {
    const ends = endsIn(draft, stretch);
    return ends === undefined ? [] : [[stretch, ends]];
  });
  const weeks = (["term1", "term2"] as const).flatMap((term) => {
    const day = draft[`weekOne.${term}`] ?? "";
    return day === "" ? [] : [[term, day]];
  });
  return {
    ...Object.fromEntries(stretches),
    ...(weeks.length > 0 && { weekOne: Object.fromEntries(weeks) }),
  };
}
