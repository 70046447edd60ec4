import type { IsoDay, IsoMonth } from "../model/day.ts";
import type { JobFault } from "../model/fault.ts";
import { ok, type Result } from "../model/result.ts";
import type { Schedule } from "../model/schedule.ts";
import { monthText } from "../timeline/calendar-text.ts";
import { drawTimeline } from "../timeline/draw-timeline.ts";
import { monthCalendar } from "../timeline/month-calendar.ts";
import { overdueEntries } from "./overdue.ts";
import { presentSchedule } from "./present-schedule.ts";
import type { Progress } from "./progress.ts";

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
