import { type IsoDay, partsOf } from "../core/model/day.ts";
import { frameName, type PlanFrame } from "../core/model/frame.ts";

/** The year in which the school year begins that is most likely planned now: from June on, the coming one. */
export function likelyYear(today: IsoDay): number {
  const { year, month } = partsOf(today);
  return month >= 6 ? year : year - 1;
}

/** The school years that a plan given today is most likely of: the one before that which is planned now, and that one. */
export function likelyFrames(today: IsoDay): readonly string[] {
  const from = likelyYear(today);
  return [from - 1, from].map((year) => frameName({ kind: "school-year", from: year }));
}

/** Whether a plan for this frame is one of a year gone by: it is wanted in the new one. */
export function isGoneBy(frame: PlanFrame, today: IsoDay): boolean {
  return frame.kind === "calendar-year" ? frame.year < partsOf(today).year : frame.from < likelyYear(today);
}

/** The school year that a new table is most likely for. */
export function likelyFrame(today: IsoDay): string {
  return frameName({ kind: "school-year", from: likelyYear(today) });
}
