import { type IsoMonth, monthOf } from "../model/day.ts";
import { festivalDays } from "../time/festivals.ts";
import type { FestivalMark } from "./timeline.ts";

/** The festivals around which a school union plans its year, as short as the axis wants them. */
const MARKED = ["教师节", "中秋", "国庆", "元旦", "春节", "三八", "五一", "端午", "六一", "七一"] as const;

/** The festivals of the axis months, by day. */
export function festivalMarks(months: readonly IsoMonth[]): FestivalMark[] {
  const years = [...new Set(months.map((month) => Number(month.slice(0, 4))))];
  return MARKED.flatMap((name) =>
    years.flatMap((year) => festivalDays(name, year).map((day) => ({ name, day }))),
  )
    .filter(({ day }) => months.includes(monthOf(day)))
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
}
