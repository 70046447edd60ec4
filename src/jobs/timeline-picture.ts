import type { IsoDay } from "../core/model/day.ts";
import type { JobFault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import { arrange, laneOf, ownersOf } from "../core/timeline/picture/arrange.ts";
import { layPicture } from "../core/timeline/picture/lay-picture.ts";
import { svgText } from "../core/timeline/picture/svg-text.ts";
import type { CheckReport } from "./check.ts";
import { drawTimelineSheet } from "./draw-timeline.ts";

/** Wide enough for a screen or a page across, twelve months of 80 pixels. */
const WIDTH = 960;

/** The timeline as an SVG picture that stands alone, every piece of work drawn. */
export function timelinePicture(report: CheckReport, today?: IsoDay): Result<string, JobFault> {
  const drawn = drawTimelineSheet(report, today);
  if (!drawn.ok) return drawn;
  const { timeline } = drawn.value;
  const { title, rows } = report.schedule;
  const owners = ownersOf(timeline);
  const picture = layPicture(timeline, arrange(timeline, rows, "by-time"), WIDTH);
  const coloured = owners
    .map((name) => ({ name, lane: laneOf(name, owners) }))
    .filter(({ lane }) => lane !== "neutral");
  return ok(svgText(picture, { title: title ?? "工会工作时间轴", owners: coloured }));
}
