import { daysInMonth, type IsoDay, isoDay, isRealDay, weekdayOf } from "../model/day.ts";
import { type PlanFrame, yearOfMonth } from "../model/frame.ts";
import type { Precision } from "../model/period.ts";
import type { Result } from "../model/result.ts";
import { type Point, spellPoint } from "./point.ts";
import { type FormReading, type Misread, misread, understood } from "./time-form.ts";

/** A point once its year is known. */
export interface Placed {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly precision: Precision;
  readonly approximate: boolean;
}

/** 「24.9」 written for September 2024; undefined for any other point. */
export function shortYearMonth({ unit, year, month, day, words }: Point): string | undefined {
  const isShort = unit === "day" && year === undefined && /^[23]\d[.·]\d{1,2}$/.test(words);
  return isShort && day !== undefined && day >= 1 && day <= 12 ? `20${month}年${day}月` : undefined;
}

/** The month or day that does not exist, with the nearest ones that do; undefined when all is well. */
export function invalidPoint(point: Point): Misread | undefined {
  if (point.month < 1 || point.month > 12) {
    const meant = shortYearMonth(point);
    if (meant !== undefined) return { kind: "invalid-month", part: point.words, suggestions: [meant] };
    const near =
      point.month === 0 ? ["1月", "10月"] : point.month < 20 ? ["12月", `1-${point.month - 10}月`] : ["12月"];
    return { kind: "invalid-month", part: point.words, suggestions: near };
  }
  const day = point.day ?? 1;
  const longest = daysInMonth(point.year ?? 2024, point.month);
  if (day >= 1 && day <= longest) return undefined;
  return invalidDay(point, point.year ?? 2024);
}

function invalidDay(point: Point, year: number): Misread {
  const nearest = point.day === 0 ? [1] : point.month === 2 ? [29, 28] : [daysInMonth(year, point.month)];
  const spelled = nearest.map((day) => spellPoint({ ...point, day }));
  return { kind: "invalid-day", part: point.words, suggestions: [...spelled, `${point.month}月底`] };
}

/** The year that 次年 means: the frame's second year; without a frame there is none. */
function nextYear(frame: PlanFrame | undefined): number | undefined {
  if (frame === undefined) return undefined;
  return (frame.kind === "calendar-year" ? frame.year : frame.from) + 1;
}

/** The year of a point that stands alone: as written, else where the frame puts its month. */
export function yearOfPoint(point: Point, frame: PlanFrame | undefined): number | undefined {
  if (point.year !== undefined) return point.year;
  if (point.next) return nextYear(frame);
  return frame && yearOfMonth(frame, point.month);
}

/** The days of the point in that year. */
export function placePoint(point: Point, year: number): Result<Placed, Misread> {
  const wrong = invalidPoint(point);
  if (wrong !== undefined) return { ok: false, fault: wrong };
  const { month, part, day } = point;
  const last = daysInMonth(year, month);
  if (day !== undefined) {
    if (!isRealDay(year, month, day)) return { ok: false, fault: invalidDay(point, year) };
    const at = isoDay(year, month, day);
    return { ok: true, value: { from: at, to: at, precision: "day", approximate: false } };
  }
  const from = isoDay(year, month, part?.from ?? 1);
  const to = isoDay(year, month, Math.min(last, part?.to ?? 31));
  const precision = part === undefined ? "month" : "xun";
  return { ok: true, value: { from, to, precision, approximate: part?.approximate ?? false } };
}

/** What in the way of writing this point may be disputed. */
export function doubtsOf(point: Point): readonly string[] {
  return point.shortYear ? ["short-year"] : [];
}

/** 「9月10日(周三)」 where the tenth is a Tuesday: a date of last year, most likely. */
export function weekdayDoubt({ weekday }: Point, day: IsoDay): readonly string[] {
  return weekday === undefined || weekday === weekdayOf(day) ? [] : ["weekday-differs"];
}

/** The point as a time of its own. */
export function readAlone(point: Point, frame: PlanFrame | undefined): FormReading {
  const wrong = invalidPoint(point);
  if (wrong !== undefined) return { ok: false, fault: wrong };
  const year = yearOfPoint(point, frame);
  if (year === undefined) return misread("no-frame", point.words);
  const placed = placePoint(point, year);
  if (!placed.ok) return placed;
  const { from, to, precision, approximate } = placed.value;
  const doubts = [...doubtsOf(point), ...weekdayDoubt(point, from)];
  return understood([[from, to]], precision, approximate ? { approximate: true } : {}, doubts);
}
