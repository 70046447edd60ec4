import { daysInMonth, type IsoDay, type IsoMonth, monthOf, partsOf } from "../../model/day.ts";

/** The axis in pixels. */
export interface Scale {
  readonly months: readonly IsoMonth[];
  readonly width: number;
  readonly month: number;
}

export function scaleOf(months: readonly IsoMonth[], width: number): Scale {
  return { months, width, month: width / Math.max(1, months.length) };
}

/** The x at which a day begins (`after` 0) or ends (`after` 1). */
export function dayAt(day: IsoDay, { months, month, width }: Scale, after: 0 | 1): number {
  const index = months.indexOf(monthOf(day));
  if (index < 0) return months[0] !== undefined && monthOf(day) < months[0] ? 0 : width;
  const { year, month: number, day: date } = partsOf(day);
  return (index + (date - 1 + after) / daysInMonth(year, number)) * month;
}
