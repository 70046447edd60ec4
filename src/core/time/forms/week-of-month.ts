import { addDays, daysInMonth, type Interval, isoDay, weekdayOf } from "../../model/day.ts";
import { yearOfPoint } from "../place-point.ts";
import { readPoint } from "../point.ts";
import { misread, type TimeForm, understood } from "../time-form.ts";
import { WEEKS, type Weeks, weeksIn } from "../week-numbers.ts";

const WORDS = new RegExp(
  `^(?<month>.*月)份?的?(?:(?<weeks>(?=第|\\d-\\d)${WEEKS})|(?<named>最后一?周|首周))$`,
);

/** The last week of which at least four days lie in the month. */
function lastWeek(firstMonday: number, most: number, length: number): number {
  const thursday = firstMonday + (most - 1) * 7 + 3;
  return thursday > length ? most - 1 : most;
}

/** 「9月第2周」「9月第1-2周」: weeks begin on Monday, and the first one is the first that begins in the month. */
export const weekOfMonth: TimeForm = {
  name: "week-of-month",
  needs: ["月", "周期"],
  examples: [
    "9月第2周",
    "九月第一周",
    "十月份第三周",
    "2025年3月第1周",
    "9月第1-2周",
    "9月第三、四周",
    "9月最后一周",
    "9月第6周",
  ],

  read(text, frame) {
    const groups = WORDS.exec(text)?.groups;
    const point = groups?.["month"] === undefined ? undefined : readPoint(groups["month"]);
    if (point?.unit !== "month") return undefined;
    if (point.month < 1 || point.month > 12) return misread("invalid-month", point.words, ["12月"]);
    const named = groups?.["named"];
    const weeks = named === undefined ? weeksIn(groups?.["weeks"] ?? "") : [];
    if (weeks === undefined) return misread("reversed-range", text);
    const year = yearOfPoint(point, frame);
    if (year === undefined) return misread("no-frame", text);
    const firstMonday = 1 + ((8 - weekdayOf(isoDay(year, point.month, 1))) % 7);
    const most = Math.floor((daysInMonth(year, point.month) - firstMonday) / 7) + 1;
    const length = daysInMonth(year, point.month);
    const only = named === "首周" ? 1 : lastWeek(firstMonday, most, length);
    const all: readonly Weeks[] = named === undefined ? weeks : [[only, only]];
    if (all.some(([first, last]) => first < 1 || last > most))
      return misread("invalid-day", text, [`${point.month}月`]);
    const monday = isoDay(year, point.month, firstMonday);
    const days = all.map(
      ([first, last]): Interval => [addDays(monday, (first - 1) * 7), addDays(monday, last * 7 - 1)],
    );
    return understood(days, "week");
  },
};
