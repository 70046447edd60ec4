import type { PlanFrame } from "../../../src/core/model/frame.ts";
import { applyRoll } from "../../../src/core/roll/apply-roll.ts";
import { type RollForward, sureChanges } from "../../../src/core/roll/roll-change.ts";
import { rollForward } from "../../../src/core/roll/roll-forward.ts";
import type { RollRow, RollSource } from "../../../src/core/roll/roll-source.ts";

export const schoolYear = (from: number): PlanFrame => ({ kind: "school-year", from });
export const term = (from: number, which: 1 | 2): PlanFrame => ({ kind: "term", from, term: which });
export const year = (of: number): PlanFrame => ({ kind: "calendar-year", year: of });

/** A row on one line; several items are parted by a slash. */
export function row(time: string, items: string, more: Partial<RollRow> = {}): RollRow {
  return { time, items: items === "" ? [] : items.split("/"), owners: ["工会委员会"], ...more };
}

export function plan(frame: PlanFrame, rows: readonly RollRow[], title?: string): RollSource {
  return { title, frame, rows };
}

export function rolled(source: RollSource, to: PlanFrame): RollForward {
  const result = rollForward(source, to);
  if (!result.ok) throw new Error(`cannot roll: ${result.fault.kind}`);
  return result.value;
}

/** The source as it is after the ticks that are set at the start. */
export function surelyRolled(source: RollSource, to: PlanFrame): RollSource {
  const forward = rolled(source, to);
  return applyRoll(source, forward, sureChanges(forward));
}
