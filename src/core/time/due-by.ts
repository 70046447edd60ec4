import { daysInMonth, firstOfMonth, type IsoDay, isoDay, partsOf } from "../model/day.ts";
import { frameWindow, type PlanFrame } from "../model/frame.ts";
import type { Precision } from "../model/period.ts";
import { readList } from "./list.ts";
import { readPoint } from "./point.ts";
import { readEnds } from "./range.ts";
import { type Time, time } from "./time-form.ts";

/** How fine an edge is: as its time, but no coarser than that day can be named. */
export function edgePrecision({ precision }: Time, edge: IsoDay, side: "start" | "end"): Precision {
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
): Time {
  const { year, month } = partsOf(due);
  const start = frame === undefined ? isoDay(year, 1, 1) : frameWindow(frame)[0];
  return time(
    [[start <= due ? start : firstOfMonth(year, month), due]],
    precision,
    { deadline: due },
    doubts,
  );
}

/** A range or a list: no single edge for 前 or 起 to stand at. */
export function hasSeveralEdges(code: string): boolean {
  if (readEnds(code) !== undefined || readList(code) !== undefined) return true;
  // 「12月至春节」: the range has a word at one end.
  return code.includes("-") && readPoint(code) === undefined;
}

/** Whether a 前 or 起 behind the words is not theirs: in 「约6月前」 it belongs to what 约 stands before, if that can be. */
export function hasNoEdge(code: string): boolean {
  const plain = code.replace(/^[A暂]@?/, "");
  return hasSeveralEdges(plain) === (plain === code);
}
