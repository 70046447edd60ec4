import type { PlanFrame } from "../model/frame.ts";
import { yearOf } from "./numerals.ts";
import type { Point } from "./point.ts";
import { joinEnds } from "./range.ts";
import { type FormReading, misread } from "./time-form.ts";

/** Months that a word stands for (四季度, 年底), in the year written with it or where the frame puts them. */
export function monthsByName(
  [first, last]: readonly [number, number],
  year: string | undefined,
  frame: PlanFrame | undefined,
  text: string,
): FormReading {
  const written = year === undefined ? undefined : yearOf(year);
  if (year !== undefined && written === undefined) return misread("not-a-time", text);
  const point = (month: number): Point => ({
    unit: "month",
    month,
    words: text,
    ...(written !== undefined && { year: written }),
  });
  const acrossNewYear = first > last && frame?.kind === "calendar-year" && written === undefined;
  const end: Point = acrossNewYear ? { ...point(last), next: true } : point(last);
  return joinEnds({ first: point(first), last: end }, frame, text);
}
