import { type IsoDay, partsOf } from "../../core/model/day.ts";
import type { PlanFrame } from "../../core/model/frame.ts";
import { likelyYear } from "../likely-frame.ts";

/**
 * Where a plan usually goes: the same part of the year that is to be planned now, which may be more than one after
 * the plan's; a school year's also into its second term, a calendar year's into a school year.
 */
export function targetsFor(frame: PlanFrame, today: IsoDay): readonly PlanFrame[] {
  switch (frame.kind) {
    case "calendar-year": {
      const half = frame.half === undefined ? {} : { half: frame.half };
      const years = following(frame.year, partsOf(today).year);
      const same = years.map((year): PlanFrame => ({ kind: "calendar-year", year, ...half }));
      if (frame.half !== undefined) return same;
      return [...same, { kind: "school-year", from: Math.max(frame.year, likelyYear(today)) }];
    }
    case "term": {
      const { term } = frame;
      return following(frame.from, likelyYear(today)).map((from) => ({ kind: "term", from, term }));
    }
    case "school-year": {
      const years = following(frame.from, likelyYear(today));
      return [
        ...years.map((from): PlanFrame => ({ kind: "school-year", from })),
        { kind: "term", from: frame.from, term: 2 },
      ];
    }
  }
}

/** The year that is to be planned now, and the one right after the plan's. */
function following(year: number, now: number): readonly number[] {
  return [...new Set([Math.max(year + 1, now), year + 1])];
}
