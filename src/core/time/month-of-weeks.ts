import { addDays, type IsoDay, isoDay, lastOfMonth, weekdayOf } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import { yearOfPoint } from "./place-point.ts";
import { readPoint } from "./point.ts";
import { type Misread, misread } from "./time-form.ts";

/** A month whose weeks are counted: they begin on Monday, and the first one is the first that begins in it. */
export interface MonthOfWeeks {
  readonly kind?: undefined;
  readonly month: number;
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly firstMonday: IsoDay;
}

/** The first Monday of the month that begins on that day. */
export function firstMondayFrom(first: IsoDay): IsoDay {
  return addDays(first, (8 - weekdayOf(first)) % 7);
}

/** The month that the words name, in the plan; undefined where they name none, a fault where it cannot be. */
export function monthOfWeeks(
  code: string | undefined,
  frame: PlanFrame | undefined,
): MonthOfWeeks | Misread | undefined {
  const point = readPoint(code ?? "");
  if (point?.unit !== "month") return undefined;
  const { month, words } = point;
  if (month < 1 || month > 12) return misread("invalid-month", words, ["12月"]);
  const year = yearOfPoint(point, frame);
  if (year === undefined) return misread("no-frame", words);
  const first = isoDay(year, month, 1);
  return { month, first, last: lastOfMonth(year, month), firstMonday: firstMondayFrom(first) };
}
