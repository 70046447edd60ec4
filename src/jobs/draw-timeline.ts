import type { IsoDay } from "../core/model/day.ts";
import type { JobFault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import type { SheetModel } from "../core/model/sheet-model.ts";
import { timelineSheet } from "../core/sheets/timeline-sheet.ts";
import { drawTimeline } from "../core/timeline/draw-timeline.ts";
import type { Timeline } from "../core/timeline/timeline.ts";
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
