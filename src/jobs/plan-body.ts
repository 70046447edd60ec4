import type { FoundFrame } from "../core/model/frame.ts";
import type { PlanLine, PlanText } from "../core/model/plan-text.ts";
import { importPlan } from "../core/reading/read-plan.ts";

/** The plan's lines without those of its schedule: what the table is held against. */
export function planBody(plan: PlanText, frame: FoundFrame | undefined): readonly PlanLine[] {
  const { rows } = importPlan(plan, frame === undefined ? {} : { frame });
  const planned = new Set<number>();
  for (const { source, items } of rows) {
    for (const place of [source, ...items.map((item) => item.source)])
      if ("line" in place) planned.add(place.line);
  }
  return plan.blocks.filter((block) => block.kind === "line").filter(({ line }) => !planned.has(line));
}
