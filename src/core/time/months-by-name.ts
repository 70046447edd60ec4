import type { PlanFrame } from "../model/frame.ts";
import { yearOf } from "./numerals.ts";
import { NOWHERE, type Point } from "./point.ts";
import { joinEnds } from "./range.ts";
import { type Misread, misread, type Time } from "./time-form.ts";

/** Months that a word stands for (四季度, 年底), in the year written with it or where the frame puts them. */
export function monthsByName(
  [first, last]: readonly [number, number],
  year: string | undefined,
  frame: PlanFrame | undefined,
  code: string,
): Time | Misread {
  const written = year === undefined ? undefined : yearOf(year);
  if (year !== undefined && written === undefined) return misread("not-a-time", code);
  const point = (month: number): Point => ({ ...NOWHERE, unit: "month", month, words: code, year: written });
  const next = first > last && frame?.kind === "calendar-year" && written === undefined;
  return joinEnds({ first: point(first), last: { ...point(last), next } }, frame, code);
}
