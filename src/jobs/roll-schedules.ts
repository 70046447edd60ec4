import type { PlanFrame } from "../core/model/frame.ts";
import { ok, type Result } from "../core/model/result.ts";
import type { RollSource } from "../core/roll/roll-source.ts";
import { type RolledPlan, type RollLine, type RollRefusal, rollPlan } from "./roll-plan.ts";

/** The new plan; where the old one holds several schedules, its rows say which one they belong to. */
export interface RolledSchedules extends RolledPlan {
  readonly rows: readonly (RolledPlan["rows"][number] & { readonly schedule?: number })[];
}

/**
 * Carries a plan over, each of its schedules for itself: what moves within one never ends in another. `schedules` says
 * for each row of the source which one it belongs to, counted from 0; undefined where there is only one.
 */
export function rollSchedules(
  source: RollSource,
  schedules: readonly (number | undefined)[],
  to: PlanFrame,
): Result<RolledSchedules, RollRefusal> {
  const numbers = [...new Set(schedules)].filter((number) => number !== undefined);
  let whole: RolledSchedules | undefined;
  for (const schedule of numbers) {
    const rows = source.rows.filter((_, at) => schedules[at] === schedule);
    const rolled = rollPlan({ ...source, rows }, to);
    if (!rolled.ok) return rolled;
    const part = ofSchedule(rolled.value, schedule);
    whole = whole === undefined ? part : together(whole, part);
  }
  return whole === undefined ? rollPlan(source, to) : ok(whole);
}

function ofSchedule({ rows, ...rolled }: RolledPlan, schedule: number): RolledSchedules {
  const placed = (lines: readonly RollLine[]) =>
    lines.map((line) =>
      line.place === "标题" ? line : { ...line, place: `第${schedule + 1}份${line.place}` },
    );
  return {
    ...rolled,
    rows: rows.map((row) => ({ ...row, schedule })),
    changed: placed(rolled.changed),
    questions: placed(rolled.questions),
    leftOut: placed(rolled.leftOut),
    kept: placed(rolled.kept),
  };
}

/** One behind the other; the title is told once. */
function together(one: RolledSchedules, next: RolledSchedules): RolledSchedules {
  const untitled = (lines: readonly RollLine[]) => lines.filter(({ place }) => place !== "标题");
  return {
    ...one,
    rows: [...one.rows, ...next.rows],
    changed: [...one.changed, ...untitled(next.changed)],
    questions: [...one.questions, ...untitled(next.questions)],
    leftOut: [...one.leftOut, ...untitled(next.leftOut)],
    kept: [...one.kept, ...untitled(next.kept)],
    notes: [...new Set([...one.notes, ...next.notes])],
  };
}
