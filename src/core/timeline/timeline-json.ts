import type { IsoMonth } from "../model/day.ts";
import type { Bar, Timeline, Unplaced } from "./timeline.ts";

/** What `timeline --json` prints. */
export interface TimelineJson {
  readonly months: readonly IsoMonth[];
  readonly bars: readonly Omit<Bar, "days" | "dots">[];
  readonly unplaced: readonly Unplaced[];
}

/** The timeline as the command line gives it. */
export function timelineJson({ months, bars, unplaced }: Timeline): TimelineJson {
  return {
    months,
    bars: bars.map((bar) => ({
      row: bar.row,
      item: bar.item,
      owners: bar.owners,
      months: bar.months,
      kind: bar.kind,
      from: bar.from,
      to: bar.to,
    })),
    unplaced: unplaced.map(({ row, item, why }) => ({ row, item, why })),
  };
}
