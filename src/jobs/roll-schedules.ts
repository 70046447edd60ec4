import type { PlanFrame } from "../core/model/frame.ts";
import { ok, type Result } from "../core/model/result.ts";
import type { RollRow, RollSheet, RollSource } from "../core/roll/roll-source.ts";
import { type OneSchedule, schedulesOf } from "../core/roll/schedules-of.ts";
import { type RolledPlan, type RollLine, type RollRefusal, rollPlan } from "./roll-plan.ts";

/** One schedule of the old plan and what it becomes. */
interface Rolled extends OneSchedule<RollRow> {
  readonly plan: RolledPlan;
}

/** Carries a plan over, each of its schedules for itself; a title that they share is told once. */
export function rollSchedules(source: RollSource, to: PlanFrame): Result<RolledPlan, RollRefusal> {
  const parts: Rolled[] = [];
  for (const one of schedulesOf(source)) {
    const rolled = rollPlan(one, to);
    if (!rolled.ok) return rolled;
    parts.push({ ...one, plan: rolled.value });
  }
  const [first, ...others] = parts;
  if (first === undefined) return rollPlan({ schedule: undefined, source }, to);
  const lines = (of: Told) => [...first.plan[of], ...others.flatMap((part) => ownLines(part, first, of))];
  return ok({
    ...first.plan,
    rows: parts.flatMap(({ plan }) => plan.rows),
    ...(source.sheets !== undefined && { sheets: titled(source.sheets, parts) }),
    changed: lines("changed"),
    questions: lines("questions"),
    leftOut: lines("leftOut"),
    kept: lines("kept"),
    notes: [...new Set(parts.flatMap(({ plan }) => plan.notes))],
  });
}

type Told = "changed" | "questions" | "leftOut" | "kept";

function ownLines({ source, plan }: Rolled, first: Rolled, of: Told): readonly RollLine[] {
  const shared = source.title === first.source.title;
  return shared ? plan[of].filter(({ place }) => place !== "标题") : plan[of];
}

/** The sheets of the old workbook under their new titles. */
function titled(sheets: readonly RollSheet[], parts: readonly Rolled[]): readonly RollSheet[] {
  const titles = new Map(parts.map(({ schedule, plan }) => [schedule, plan.title]));
  return sheets.map(({ name }, number) => ({ name, title: titles.get(number) }));
}
