import { activityTimes, type BodyActivity } from "../body/activity-times.ts";
import { activityName, isActivity, mayBeActivity } from "../body/same-activity.ts";
import type { Item, ScheduleRow } from "../model/schedule.ts";
import { isPreparing } from "./beside-the-day.ts";
import type { RuleContext } from "./rule-context.ts";

/** An activity of the plan's body, and the work of the table that is the same. */
export interface PlannedActivity {
  readonly activity: BodyActivity;
  readonly work: readonly { readonly row: ScheduleRow; readonly item: Item }[];
  /** Some work may be meant for it under another name. */
  readonly hinted: boolean;
}

/** The timed activities of the body, each once, beside their rows; none without a plan. */
export function plannedActivities({ body, frame, itemCells }: RuleContext): PlannedActivity[] {
  if (body.length === 0 || frame === undefined) return [];
  const work = itemCells.flatMap(({ row, items }) => items.map((item) => ({ row, item })));
  const seen = new Set<string>();
  return activityTimes(body, frame).flatMap((activity) => {
    const name = activityName(activity.name);
    const key = `${name.core}\n${activity.period.text}`;
    if (name.core === "" || seen.has(key)) return [];
    seen.add(key);
    const found = work.filter(({ item }) => isActivity(name, item.text));
    // Work that prepares it has months of its own; only where there is nothing else does it stand for it.
    const itself = isPreparing(activity.name) ? found : found.filter(({ item }) => !isPreparing(item.text));
    const hinted = found.length > 0 || work.some(({ item }) => mayBeActivity(name, item.text));
    return [{ activity, work: itself.length > 0 ? itself : found, hinted }];
  });
}
