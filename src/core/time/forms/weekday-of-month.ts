import { addDays, type IsoDay, weekdayOf } from "../../model/day.ts";
import { DAYTIME, WEEKDAY, weekdayNumber } from "../daytime.ts";
import { type MonthOfWeeks, monthOfWeeks } from "../month-of-weeks.ts";
import { NUMBER, numberOf } from "../numerals.ts";
import { misread, type TimeForm, understood } from "../time-form.ts";

const WORDS = new RegExp(
  `^(?<month>.*月)份?的?(?:第(?<nth>${NUMBER})个|(?<last>最后一?个)|第(?<week>${NUMBER})个?周的?)${WEEKDAY}${DAYTIME}$`,
);

/** The nth such weekday of the month; undefined where it has none. */
function nthWeekday({ first, last }: MonthOfWeeks, weekday: number, nth: number): IsoDay | undefined {
  const day = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
  return nth >= 1 && day <= last ? day : undefined;
}

/** That weekday in the nth week; undefined where no such week begins in the month. */
function inWeek({ firstMonday, last }: MonthOfWeeks, weekday: number, nth: number): IsoDay | undefined {
  const monday = addDays(firstMonday, (nth - 1) * 7);
  return nth >= 1 && monday <= last ? addDays(monday, weekday - 1) : undefined;
}

function lastWeekday({ last }: MonthOfWeeks, weekday: number): IsoDay {
  return addDays(last, -((weekdayOf(last) - weekday + 7) % 7));
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
    const { month: words, weekday: word, nth, week, last } = WORDS.exec(text)?.groups ?? {};
    const weekday = weekdayNumber(word);
    const month = monthOfWeeks(words, frame);
    if (weekday === undefined) return undefined;
    if (!month?.ok) return month;
    const number = numberOf(nth ?? week ?? "") ?? 0;
    const day =
      last !== undefined
        ? lastWeekday(month.value, weekday)
        : (week === undefined ? nthWeekday : inWeek)(month.value, weekday, number);
    if (day === undefined) return misread("invalid-day", text, [`${month.value.month}月`]);
    return understood([[day, day]], "day");
  },
};
