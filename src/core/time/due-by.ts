import { addDays, daysInMonth, firstOfMonth, type IsoDay, isoDay, partsOf } from "../model/day.ts";
import { frameWindow, type PlanFrame } from "../model/frame.ts";
import type { Precision } from "../model/period.ts";
import { readList } from "./list.ts";
import { readEnds } from "./range.ts";
import { type FormReading, type Understood, understood } from "./time-form.ts";

/** How fine an edge is: as its time, but no coarser than that day can be named. */
export function edgePrecision({ precision }: Understood, edge: IsoDay, side: "start" | "end"): Precision {
  const { year, month, day } = partsOf(edge);
  const onMonth = side === "start" ? day === 1 : day === daysInMonth(year, month);
  const onXun = onMonth || (side === "start" ? day === 11 || day === 21 : day === 10 || day === 20);
  if (precision === "day" || precision === "week" || !onXun) return "day";
  return precision === "xun" || !onMonth ? "xun" : "month";
}

/** From the beginning of the plan to the day it is due; without a frame from the beginning of that year. */
export function dueBy(
  due: IsoDay,
  precision: Precision,
  frame: PlanFrame | undefined,
  doubts: readonly string[],
): FormReading {
  const { year, month } = partsOf(due);
  const start = frame === undefined ? isoDay(year, 1, 1) : frameWindow(frame)[0];
  const from = start <= due ? start : firstOfMonth(year, month);
  return understood([[from, due]], precision, { deadline: due }, doubts);
}

/** The day before. */
export function dayBefore(day: IsoDay): IsoDay {
  return addDays(day, -1);
}

/** A range or a list: no single edge for 前 or 起 to stand at. */
export function hasSeveralEdges(text: string): boolean {
  return readEnds(text) !== undefined || readList(text) !== undefined;
}
