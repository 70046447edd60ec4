import { daysInMonth, isoDay, weekdayOf } from "../model/day.ts";
import { frameYears, type PlanFrame, yearOfMonth } from "../model/frame.ts";
import { isRoughPart, MONTH_PARTS, type Point, spellPoint } from "./point.ts";
import { type Misread, misread, ROUGH, type Time, time } from "./time-form.ts";

/** 「24.9」 written for September 2024; undefined for any other point. */
export function shortYearMonth({ year, month, day = 0, words }: Point): string | undefined {
  const isShort = year === undefined && /^[23]\d\.\d\d?$/.test(words);
  return isShort && day >= 1 && day <= 12 ? `20${month}年${day}月` : undefined;
}

/** The part of the point that says its month; without 月 all of it, for a day may stand in the month's place. */
function invalidMonth(point: Point): Misread {
  const { month, day = 0, words } = point;
  const meant = shortYearMonth(point);
  if (meant !== undefined) return misread("invalid-month", words, [meant]);
  const at = words.indexOf("M");
  if (at < 0 && point.day !== undefined) {
    const turned = day >= 1 && day <= 12 ? [spellPoint({ ...point, month: day, day: month })] : [];
    return misread("invalid-month", words, turned);
  }
  const near = month === 0 ? ["1月", "10月"] : month < 20 ? ["12月", `1-${month - 10}月`] : ["12月"];
  return misread("invalid-month", at < 0 ? words : words.slice(0, at + 1), near);
}

/** 「31日」 of 「6月28-31日」: the month stands elsewhere. */
const DAY_ALONE = /^[\da-l]{1,3}D?$/;

/** The month or day that does not exist, with the nearest ones that do; undefined when all is well. */
export function invalidPoint(point: Point, year = point.year ?? 2024): Misread | undefined {
  const { month, day = 1 } = point;
  if (month < 1 || month > 12) return invalidMonth(point);
  const last = daysInMonth(year, month);
  if (day >= 1 && day <= last) return undefined;
  const words = point.words.replace(/(?<=D).+/, "");
  const nearest = day === 0 ? [1] : month === 2 ? [29, 28] : [last];
  if (DAY_ALONE.test(words))
    return misread(
      "invalid-day",
      words,
      nearest.map((date) => `${date}${words.endsWith("D") ? "日" : ""}`),
    );
  // With 月 the words begin there, and the year before them stays as it is.
  const within = words.includes("M") ? { ...point, year: undefined, next: false } : point;
  const spelled = nearest.map((date) => spellPoint({ ...within, day: date }));
  return misread("invalid-day", words, [...spelled, `${month}月底`]);
}

/** The year that 次年 means: the one after the frame's first; without a frame there is none. */
export function nextYear(frame: PlanFrame | undefined): number | undefined {
  return frame && (frameYears(frame)[0] ?? 0) + 1;
}

/** The year of a point that stands alone: as written, else where the frame puts its month. */
export function yearOfPoint({ year, next, month }: Point, frame: PlanFrame | undefined): number | undefined {
  return year ?? (next ? nextYear(frame) : frame && yearOfMonth(frame, month));
}

/** The point as a time in that year; what in the way of writing it may be disputed is a doubt. */
export function placePoint(point: Point, year: number): Time | Misread {
  const wrong = invalidPoint(point, year);
  if (wrong !== undefined) return wrong;
  const { month, part = "", day, weekday } = point;
  const [first, last] = MONTH_PARTS[part] ?? [day ?? 1, day ?? 31];
  const from = isoDay(year, month, first);
  const to = isoDay(year, month, Math.min(daysInMonth(year, month), last));
  const precision = day !== undefined ? "day" : part === "" ? "month" : "xun";
  return time([[from, to]], precision, part !== "" && isRoughPart(part) ? ROUGH : {}, [
    ...(point.shortYear ? ["short-year"] : []),
    // 「9月10日(周三)」 where the tenth is a Tuesday: a date of last year, most likely.
    ...(weekday !== undefined && weekday !== weekdayOf(from) ? ["weekday-differs"] : []),
  ]);
}

/** The point as a time of its own. */
export function readAlone(point: Point, frame: PlanFrame | undefined): Time | Misread {
  const year = yearOfPoint(point, frame);
  return (
    invalidPoint(point) ?? (year === undefined ? misread("no-frame", point.words) : placePoint(point, year))
  );
}
