import type { PlanFrame } from "../../model/frame.ts";
import { runBackwards } from "./head-order.ts";

/** A time of the schedule as far as it tells the frame: its first month, and its year where one is written. */
export interface DatedTime {
  readonly month: number;
  readonly year?: number;
  /** The line or cell, as written. */
  readonly text: string;
  /** The time of a work among works that stand in any order. */
  readonly unordered?: true;
}

/** How the months of a schedule run: within a year, or from autumn over New Year. */
export function overNewYear(times: readonly DatedTime[]): boolean {
  const [first] = times;
  if (first === undefined || first.month < 7 || times.some(({ unordered }) => unordered)) return false;
  if (runBackwards(times.map(({ month }) => month))) return false;
  return times.some(({ month }, at) => at > 0 && month <= 7 && (times[at - 1]?.month ?? 0) > month);
}

/** The last month of a first term. */
export const LAST_OF_TERM_1 = 2;

/** A school year, or its first term where nothing lies behind February. */
export function autumnFrame(from: number, times: readonly DatedTime[]): PlanFrame {
  const spring = times.some(({ month }) => month > LAST_OF_TERM_1 && month < 8);
  return spring ? { kind: "school-year", from } : { kind: "term", from, term: 1 };
}
