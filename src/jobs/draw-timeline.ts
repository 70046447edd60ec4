import type { IsoDay, IsoMonth } from "../core/model/day.ts";
import type { JobFault } from "../core/model/fault.ts";
import { frameName } from "../core/model/frame.ts";
import { ok, type Result } from "../core/model/result.ts";
import type { SheetModel } from "../core/model/sheet-model.ts";
import { readProgress } from "../core/progress/read-progress.ts";
import { calendarSheet } from "../core/sheets/calendar-sheet.ts";
import { timelineSheet } from "../core/sheets/timeline-sheet.ts";
import { calendarLines, calendarText } from "../core/timeline/calendar-text.ts";
import { drawTimeline } from "../core/timeline/draw-timeline.ts";
import { monthCalendar } from "../core/timeline/month-calendar.ts";
import { monthNotice } from "../core/timeline/month-notice.ts";
import type { Timeline } from "../core/timeline/timeline.ts";
import { timelineGrid } from "../core/timeline/timeline-grid.ts";
import { unplacedNote } from "../core/timeline/unplaced-note.ts";
import { newText, newTimeline } from "../word/new-plan.ts";
import type { CheckReport } from "./check.ts";

/** The timeline of a workbook that was checked, as data and as the sheet 时间轴. */
export function drawTimelineSheet(
  { schedule }: Pick<CheckReport, "schedule">,
  today?: IsoDay,
): Result<{ readonly timeline: Timeline; readonly sheet: SheetModel }, JobFault> {
  const timeline = drawTimeline(schedule, today);
  if (!timeline.ok) return timeline;
  return ok({ timeline: timeline.value, sheet: timelineSheet(timeline.value, schedule) });
}

/** The schedule as the sheet 行事历. */
export function drawCalendarSheet({ schedule }: Pick<CheckReport, "schedule">): Result<SheetModel, JobFault> {
  const timeline = drawTimeline(schedule);
  if (!timeline.ok) return timeline;
  return ok(calendarSheet(monthCalendar(timeline.value, schedule), timeline.value.festivals));
}

/** The schedule as 行事历 in plain text. */
export function drawCalendarText({ schedule }: Pick<CheckReport, "schedule">): Result<string, JobFault> {
  const timeline = drawTimeline(schedule);
  return timeline.ok ? ok(calendarText(monthCalendar(timeline.value, schedule))) : timeline;
}

/** One month and the next, for the group, with what should have been done before `today`. */
export function drawMonthText(
  { schedule, grids }: Pick<CheckReport, "schedule" | "grids">,
  month: IsoMonth,
  today: IsoDay,
): Result<string, JobFault> {
  return monthNotice(schedule, readProgress(schedule, grids), month, today);
}

/** The schedule as 行事历 in a Word document of its own. */
export function drawCalendarDocument({
  schedule,
}: Pick<CheckReport, "schedule">): Result<Uint8Array, JobFault> {
  const timeline = drawTimeline(schedule);
  return timeline.ok ? newText(calendarLines(monthCalendar(timeline.value, schedule))) : timeline;
}

/** The timeline as a Word document of its own. */
export function drawTimelineDocument({
  schedule,
}: Pick<CheckReport, "schedule">): Result<Uint8Array, JobFault> {
  const timeline = drawTimeline(schedule);
  if (!timeline.ok) return timeline;
  const title = `${frameName(timeline.value.frame)}工会工作时间轴`;
  return newTimeline(title, timelineGrid(timeline.value, schedule), unplacedNote(timeline.value));
}
