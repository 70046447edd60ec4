import { addDays, type IsoDay, weekdayOf } from "../../model/day.ts";
import { DAYTIME, WEEKDAY, weekdayNumber } from "../daytime.ts";
import { type MonthOfWeeks, monthOfWeeks } from "../month-of-weeks.ts";
import { NUMBER, numberOf } from "../numerals.ts";
import { misread, type TimeForm, time } from "../time-form.ts";

/** That weekday, counted in the month, or in the weeks that begin in it; it may lie behind the month's end. */
function dayIn({ first, firstMonday }: MonthOfWeeks, weekday: number, nth: number, inWeek: boolean): IsoDay {
  const from = inWeek
    ? addDays(firstMonday, weekday - 1)
    : addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  return addDays(from, (nth - 1) * 7);
}

/** 「9月第一个周五」「3月最后一个周五」「9月第一周周三」: a day by its weekday. */
export const weekdayOfMonth: TimeForm = {
  needs: "W",
  pattern: new RegExp(`^(.*M)(?:#(${NUMBER})(?:\`|(\`?W))|\\*\`?)${WEEKDAY}${DAYTIME}$`),

  read([code, words, nth, week, sign], { frame }) {
    const month = monthOfWeeks(words, frame);
    if (month === undefined || month.kind !== undefined) return month;
    const weekday = weekdayNumber(sign) ?? 1;
    const number = numberOf(nth) ?? 0;
    const { firstMonday, last } = month;
    const exists = number >= 1 && (week === undefined || addDays(firstMonday, (number - 1) * 7) <= last);
    const day =
      nth === undefined
        ? addDays(last, -((weekdayOf(last) - weekday + 7) % 7))
        : dayIn(month, weekday, number, week !== undefined);
    if (nth !== undefined && (!exists || (week === undefined && day > last)))
      return misread("invalid-day", code, [`${month.month}月`]);
    return time([[day, day]], "day");
  },
};
