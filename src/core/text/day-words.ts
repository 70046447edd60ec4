import { type IsoDay, partsOf, weekdayOf } from "../model/day.ts";
import { weekdaySign } from "./weekday-sign.ts";

/** 9月20日（周六）. */
export function dayWords(day: IsoDay): string {
  const { month, day: number } = partsOf(day);
  return `${month}月${number}日（周${weekdaySign(weekdayOf(day))}）`;
}
