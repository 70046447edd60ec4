import { frameYears, type PlanFrame } from "../core/model/frame.ts";
import { readFrame } from "../core/time/read-frame.ts";

/** Whether a plan and a schedule are of the same years: a term's schedule belongs into its school year's plan. */
export function sameYears(plan: PlanFrame, table: PlanFrame): boolean {
  if (plan.kind === "calendar-year" || table.kind === "calendar-year") {
    if (plan.kind !== table.kind || plan.kind !== "calendar-year" || table.kind !== "calendar-year")
      return false;
    return plan.year === table.year && (plan.half ?? table.half) === (table.half ?? plan.half);
  }
  if (plan.from !== table.from) return false;
  return plan.kind !== "term" || table.kind !== "term" || plan.term === table.term;
}

export type YearsNamed = "same" | "near" | "other";

/**
 * How the years that a line names stand to the schedule's: `near` where a calendar year meets a school year,
 * undefined where the line names none.
 */
export function yearsNamed(line: string, frame: PlanFrame | undefined): YearsNamed | undefined {
  if (/上一?个?(学年|年度)|上学年|去年|往年/.test(line)) return "other";
  const read = readFrame(line);
  if (!read.ok || !frame) return undefined;
  const named = read.value.frame;
  if (sameYears(named, frame)) return "same";
  const mixed = (named.kind === "calendar-year") !== (frame.kind === "calendar-year");
  const meet = frameYears(named).some((year) => frameYears(frame).includes(year));
  return mixed && meet ? "near" : "other";
}
