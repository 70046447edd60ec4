import type { IsoDay, IsoMonth } from "../model/day.ts";
import type { BarKind, Timeline, Unplaced } from "./timeline.ts";

/** What `timeline --json` prints. */
export interface TimelineJson {
  readonly months: readonly IsoMonth[];
  readonly bars: readonly {
    readonly row: number;
    readonly item: string;
    readonly owners: readonly string[];
    readonly months: readonly IsoMonth[];
    readonly kind: BarKind;
    readonly from: IsoDay;
    readonly to: IsoDay;
  }[];
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
