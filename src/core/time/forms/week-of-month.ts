import { addDays, daysInMonth, isoDay, weekdayOf } from "../../model/day.ts";
import { NUMBER, numberOf } from "../numerals.ts";
import { yearOfPoint } from "../place-point.ts";
import { readPoint } from "../point.ts";
import { misread, type TimeForm, understood } from "../time-form.ts";

const WORDS = new RegExp(`^(?<month>.*月)份?的?第(?<week>${NUMBER})个?(?:周|星期)$`);

/** 「9月第2周」: weeks begin on Monday, and the first one is the first that begins in the month. */
export const weekOfMonth: TimeForm = {
  name: "week-of-month",
  examples: ["9月第2周", "九月第一周", "十月份第三周", "2025年3月第1周", "9月第6周"],

  read(text, frame) {
    const { month: words, week: written } = WORDS.exec(text)?.groups ?? {};
    const point = words === undefined ? undefined : readPoint(words);
    const week = numberOf(written ?? "");
    if (point?.unit !== "month" || week === undefined) return undefined;
    if (point.month < 1 || point.month > 12) return misread("invalid-month", point.words, ["12月"]);
    const year = yearOfPoint(point, frame);
    if (year === undefined) return misread("no-frame", text);
    const firstMonday = 1 + ((8 - weekdayOf(isoDay(year, point.month, 1))) % 7);
    const monday = firstMonday + (week - 1) * 7;
    if (week < 1 || monday > daysInMonth(year, point.month))
      return misread("invalid-day", text, [`${point.month}月`]);
    const from = isoDay(year, point.month, monday);
    return understood([[from, addDays(from, 6)]], "week");
  },
};
