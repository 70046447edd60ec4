import type { Interval, IsoDay, IsoMonth } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";

/** How a piece of work lies in time; a 旬 is a span. */
export type BarKind = "span" | "day" | "all" | "recurring" | "deadline";

/** One piece of work in the months in which it lies. */
export interface Bar {
  /** Index of its row in the schedule. */
  readonly row: number;
  /** The words of the item, as typed. */
  readonly item: string;
  readonly owners: readonly string[];
  /** Months of the axis, in order; of a deadline only the month in which it is due. */
  readonly months: readonly IsoMonth[];
  readonly kind: BarKind;
  readonly from: IsoDay;
  readonly to: IsoDay;
  /** The days of the row, also those beside the axis; several stretches where the words name several. */
  readonly days: readonly Interval[];
  /** Months that carry a dot for work that comes back; a dot means "some time", never a day. */
  readonly dots?: readonly IsoMonth[];
}

/** A piece of work that lies in no month, and why, in the officer's words. */
export interface Unplaced {
  readonly row: number;
  readonly item: string;
  readonly why: string;
}

/** A festival on the axis. */
export interface FestivalMark {
  readonly name: string;
  readonly day: IsoDay;
}

/** 寒假 or 暑假: their days on the axis, and the months that they shade where only months are drawn. */
export interface Vacation {
  readonly name: "寒假" | "暑假";
  readonly days: Interval;
  readonly months: readonly IsoMonth[];
}

/** The schedule month by month. Every item of every row is in `bars` or in `unplaced`, once. */
export interface Timeline {
  readonly frame: PlanFrame;
  readonly months: readonly IsoMonth[];
  readonly bars: readonly Bar[];
  readonly unplaced: readonly Unplaced[];
  readonly festivals: readonly FestivalMark[];
  readonly vacations: readonly Vacation[];
  readonly today?: IsoDay;
}
