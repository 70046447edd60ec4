import type { IsoDay } from "../core/model/day.ts";
import type { JobFault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import { drawTimeline } from "../core/timeline/draw-timeline.ts";
import { standingPicture } from "../core/timeline/picture/standing-picture.ts";
import type { CheckReport } from "./check.ts";

/** Wide enough for a screen or a page across, twelve months of 80 pixels. */
const WIDTH = 960;

/** The timeline as an SVG picture that stands alone, every piece of work drawn. */
export function timelinePicture(
  { schedule }: Pick<CheckReport, "schedule">,
  today?: IsoDay,
): Result<string, JobFault> {
  const drawn = drawTimeline(schedule, today);
  if (!drawn.ok) return drawn;
  return ok(standingPicture(drawn.value, schedule, { arrangement: "by-time", width: WIDTH }));
}
