import { addDays, daysInMonth, type IsoDay, isoDay, monthOf, weekdayOf } from "../../model/day.ts";
import { DAYTIME, WEEKDAY, weekdayNumber } from "../daytime.ts";
import { NUMBER, numberOf } from "../numerals.ts";
import { yearOfPoint } from "../place-point.ts";
import { readPoint } from "../point.ts";
import { misread, type TimeForm, understood } from "../time-form.ts";

const WORDS = new RegExp(
  `^(?<month>.*月)份?的?(?:第(?<nth>${NUMBER})个|(?<last>最后一?个)|第(?<week>${NUMBER})个?周的?)${WEEKDAY}${DAYTIME}$`,
);

/** The nth such weekday of the month, or the one in its nth week (weeks begin on Monday). */
function dayOf(first: IsoDay, weekday: number, nth: number, byWeek: boolean): IsoDay {
  const monday = addDays(first, (8 - weekdayOf(first)) % 7);
  if (byWeek) return addDays(monday, (nth - 1) * 7 + weekday - 1);
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** 「9月第一个周五」「3月最后一个周五」「9月第一周周三」: a day by its weekday. */
export const weekdayOfMonth: TimeForm = {
  name: "weekday-of-month",
  needs: ["月", "周期拜"],
  examples: [
    "9月第一个周五",
    "5月第二个星期日",
    "3月最后一个周五",
    "9月第一周周三",
    "10月第2周的星期五下午",
    "9月第六个周五",
  ],

  read(text, frame) {
    const groups = WORDS.exec(text)?.groups;
    const point = groups?.["month"] === undefined ? undefined : readPoint(groups["month"]);
    const weekday = weekdayNumber(groups?.["weekday"]);
    if (point?.unit !== "month" || weekday === undefined) return undefined;
    if (point.month < 1 || point.month > 12) return misread("invalid-month", point.words, ["12月"]);
    const year = yearOfPoint(point, frame);
    if (year === undefined) return misread("no-frame", text);
    const first = isoDay(year, point.month, 1);
    const last = isoDay(year, point.month, daysInMonth(year, point.month));
    if (groups?.["last"] !== undefined) {
      const day = addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
      return understood([[day, day]], "day");
    }
    const week = groups?.["week"];
    const nth = numberOf(groups?.["nth"] ?? week ?? "") ?? 0;
    const day = dayOf(first, weekday, nth, week !== undefined);
    const inMonth =
      nth >= 1 && (week !== undefined ? addDays(day, 1 - weekday) <= last : monthOf(day) === monthOf(first));
    return inMonth ? understood([[day, day]], "day") : misread("invalid-day", text, [`${point.month}月`]);
  },
};
