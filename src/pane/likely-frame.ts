import { type IsoDay, partsOf } from "../core/model/day.ts";
import { frameName } from "../core/model/frame.ts";

/** The school year that a new table is most likely for: from June on, the coming one. */
export function likelyFrame(today: IsoDay): string {
  const { year, month } = partsOf(today);
  return frameName({ kind: "school-year", from: month >= 6 ? year : year - 1 });
}
