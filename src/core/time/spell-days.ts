import { daysInMonth, type Interval, type IsoDay, partsOf } from "../model/day.ts";
import { frameYears, type PlanFrame, yearOfMonth } from "../model/frame.ts";
import type { Precision } from "../model/period.ts";
import { partWord } from "./point.ts";

/** Which years are written out: none, those the frame does not give, the same with 次年, or all. */
export type YearStyle = "none" | "needed" | "next" | "all";

export const STYLES: readonly YearStyle[] = ["none", "needed", "next", "all"];

/** The year of a day as it is written in that style, 「2025年」 or 「次年」. */
export function yearWord(day: IsoDay, frame: PlanFrame, style: YearStyle): string {
  const { year, month } = partsOf(day);
  if (style === "none" || (style !== "all" && yearOfMonth(frame, month) === year)) return "";
  return style === "next" && year === (frameYears(frame)[0] ?? 0) + 1 ? "次年" : `${year}年`;
}

const STARTS: Readonly<Record<number, string>> = { 1: "上旬", 11: "中旬", 16: "下半月", 21: "下旬" };
const ENDS: Readonly<Record<number, string>> = { 10: "上旬", 15: "上半月", 20: "中旬", 31: "下旬" };

/** The day of the month, 31 for its last one. */
function dateOf(day: IsoDay): number {
  const { year, month, day: date } = partsOf(day);
  return date === daysInMonth(year, month) ? 31 : date;
}

/** The first or last day of a stretch, as finely as its precision asks: 「9月」「9月上旬」「9月8日」. */
export function edgeWords(day: IsoDay, precision: Precision, isLast: boolean): string {
  const { month, day: date } = partsOf(day);
  if (precision === "month" && (isLast ? dateOf(day) === 31 : date === 1)) return `${month}月`;
  const xun = isLast ? ENDS[dateOf(day)] : STARTS[date];
  return `${month}月${precision === "day" || xun === undefined ? `${date}日` : xun}`;
}

function isWithinMonth([from, to]: Interval): boolean {
  return from.slice(0, 7) === to.slice(0, 7);
}

/** 「9月初」 or 「9月上旬」, where the days are one of the parts of their month; empty where they are none. */
export function partWords([from, to]: Interval, rough: boolean): string {
  const part = isWithinMonth([from, to]) ? partWord(partsOf(from).day, dateOf(to), rough) : "";
  return part && `${partsOf(from).month}月${part}`;
}

/** 「9月」, 「9月上中旬」, 「9月8-14日」 and the like, where both ends lie in one month. */
function monthWords([from, to]: Interval, precision: Precision): string {
  const [first, last] = [partsOf(from).day, partsOf(to).day];
  const month = `${partsOf(from).month}月`;
  if (precision === "month" && first === 1 && dateOf(to) === 31) return month;
  const part = precision === "day" ? "" : partWords([from, to], false);
  if (part !== "") return part;
  const end = edgeWords(to, "xun", true);
  const endsBeforeStart = end.endsWith("旬") && last <= 10 * Math.ceil(first / 10) && first % 10 !== 1;
  if (precision !== "day" && !endsBeforeStart) return `${edgeWords(from, "xun", false)}-${end}`;
  return `${month}${first === last ? "" : `${first}-`}${last}日`;
}

/** One stretch of days in that precision, with its years in that style. */
export function stretchWords(
  days: Interval,
  precision: Precision,
  frame: PlanFrame,
  style: YearStyle,
): string {
  const [fromYear, toYear] = days.map((day) => yearWord(day, frame, style));
  if (isWithinMonth(days)) return `${fromYear}${monthWords(days, precision)}`;
  const [first, last] = [edgeWords(days[0], precision, false), edgeWords(days[1], precision, true)];
  if (fromYear !== toYear) return `${fromYear}${first}—${toYear}${last}`;
  const months = /^\d+月-\d+月$/.test(`${first}-${last}`);
  return `${fromYear}${months ? first.slice(0, -1) : first}-${last}`;
}
