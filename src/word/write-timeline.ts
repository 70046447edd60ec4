import type { JobFault } from "../core/model/fault.ts";
import { fail, type Result } from "../core/model/result.ts";
import type { TimelineGrid } from "../core/timeline/timeline-grid.ts";
import { spliceXml } from "../package/decode.ts";
import { bodyFormat } from "./body-format.ts";
import { bookmarkIds, freeBookmarkId } from "./bookmarks.ts";
import { finishPlan } from "./finish-plan.ts";
import { lintFragment } from "./lint.ts";
import { markedPlaces } from "./marked-places.ts";
import { blockXml, type Plan } from "./plan.ts";
import { pageAt } from "./section.ts";
import { joints, spliceAt } from "./splice.ts";
import { TIMELINE_MARK } from "./timeline-mark.ts";
import { captionXml, timelineXml } from "./timeline-xml.ts";

/**
 * Writes 附：学年工作时间轴 into a plan that holds our schedule: a grid of ours is replaced where it stands, under
 * whatever caption it has by now; the first one goes right after the schedule.
 */
export function writeTimeline(plan: Plan, grid: TimelineGrid): Result<Uint8Array, JobFault> {
  const old = plan.blocks.find(
    (block) => block.kind === "table" && blockXml(plan, block).includes(`"${TIMELINE_MARK}"`),
  );
  const last = old?.index ?? markedPlaces(plan)[0]?.replaces?.last;
  const after = plan.blocks[last ?? -1];
  if (after === undefined) return fail({ kind: "unsafe-result", detail: "timeline-place" });
  const range = old && { first: old.index, last: old.index };
  const splice = spliceAt(plan, { after: after.index }, range);
  const outside = bookmarkIds([plan.xml.slice(0, splice.start), plan.xml.slice(splice.end)]);
  const body = bodyFormat(plan);
  const { width } = pageAt(plan.sections, splice.start);
  const table = timelineXml(plan.names, grid, width, body, freeBookmarkId(outside));
  const piece = old ? table : `${captionXml(plan.names, grid, body)}${table}`;
  const fragment = old ? piece : joints(plan, { ...splice, before: undefined }, piece, "table");
  const fault = lintFragment(fragment, plan.names, outside);
  if (fault !== undefined) return fail({ kind: "unsafe-result", detail: fault });
  const content = spliceXml(plan.source, plan.bytes, [{ ...splice, text: fragment }]);
  return finishPlan(plan, content);
}
