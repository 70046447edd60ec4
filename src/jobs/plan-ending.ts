import type { Fault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import { openPlan } from "../word/plan.ts";
import { type PlanEnding, planEnding } from "../word/plan-ending.ts";

/** The ending under which the plan must be saved again, told by its inside and not by its name. */
export function endingOf(plan: Uint8Array): Result<PlanEnding, Fault> {
  const opened = openPlan(plan);
  return opened.ok ? ok(planEnding(opened.value)) : opened;
}
