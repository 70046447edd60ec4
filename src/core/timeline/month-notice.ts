import type { IsoDay, IsoMonth } from "../model/day.ts";
import type { JobFault } from "../model/fault.ts";
import { ok, type Result } from "../model/result.ts";
import type { Schedule } from "../model/schedule.ts";
import { overdueWorks } from "../progress/overdue.ts";
import { presentSchedule } from "../progress/present-schedule.ts";
import type { Progress } from "../progress/progress.ts";
import { monthText } from "./calendar-text.ts";
import { drawTimeline } from "./draw-timeline.ts";
import { type CalendarEntry, monthCalendar } from "./month-calendar.ts";

/**
 * One month and the next for the group, as the schedule stands by now: nothing that was cancelled is announced, and
 * what should have been done before `today` stands first.
 */
export function monthNotice(
  schedule: Schedule,
  progress: Progress,
  month: IsoMonth,
  today: IsoDay | undefined,
): Result<string, JobFault> {
  const present = presentSchedule(schedule, progress);
  const timeline = drawTimeline(present);
  if (!timeline.ok) return timeline;
  const late = today === undefined ? [] : overdueEntries(schedule, progress, today);
  return ok(monthText(monthCalendar(timeline.value, present), month, late));
}

/** The overdue works as lines of the 行事历, for the month's notice. */
function overdueEntries(schedule: Schedule, progress: Progress, today: IsoDay): readonly CalendarEntry[] {
  return overdueWorks(schedule, progress, today).flatMap(({ row, item }) => {
    const own = schedule.rows[row];
    const text = own?.items[item]?.text;
    if (own === undefined || text === undefined) return [];
    return [{ item: text, when: own.time.replace(/\s+/gu, ""), owners: own.owners }];
  });
}
