import { type IsoDay, partsOf } from "../core/model/day.ts";
import { frameName } from "../core/model/frame.ts";

/** The year in which the school year begins that is most likely planned now: from June on, the coming one. */
export function likelyYear(today: IsoDay): number {
  const { year, month } = partsOf(today);
  return month >= 6 ? year : year - 1;
}

/** The school year that a new table is most likely for. */
export function likelyFrame(today: IsoDay): string {
  return frameName({ kind: "school-year", from: likelyYear(today) });
}
