import { addDays, dayNumber, type Interval } from "../../model/day.ts";
import { type MonthOfWeeks, monthOfWeeks } from "../month-of-weeks.ts";
import { misread, type TimeForm, understood } from "../time-form.ts";
import { WEEKS, type Weeks, weeksIn } from "../week-numbers.ts";

const WORDS = new RegExp(
  `^(?<month>.*月)份?的?(?:(?<weeks>(?=第|\\d-\\d)${WEEKS})|(?<named>最后一?周|首周))$`,
);

/** How many weeks begin in the month. */
function weeksBegun({ firstMonday, last }: MonthOfWeeks): number {
  return Math.floor((dayNumber(last) - dayNumber(firstMonday)) / 7) + 1;
}

/** 最后一周 is the last week of which at least four days lie in the month. */
function lastWeek(month: MonthOfWeeks): number {
  const begun = weeksBegun(month);
  return addDays(month.firstMonday, (begun - 1) * 7 + 3) > month.last ? begun - 1 : begun;
}

function weeksNamed(name: string, month: MonthOfWeeks): readonly Weeks[] {
  const week = name === "首周" ? 1 : lastWeek(month);
  return [[week, week]];
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
    const month = monthOfWeeks(groups?.["month"], frame);
    if (!month?.ok) return month;
    const name = groups?.["named"];
    const weeks = name === undefined ? weeksIn(groups?.["weeks"] ?? "") : weeksNamed(name, month.value);
    if (weeks === undefined) return misread("reversed-range", text);
    const most = weeksBegun(month.value);
    if (weeks.some(([first, last]) => first < 1 || last > most))
      return misread("invalid-day", text, [`${month.value.month}月`]);
    const { firstMonday } = month.value;
    const days = weeks.map(
      ([first, last]): Interval => [
        addDays(firstMonday, (first - 1) * 7),
        addDays(firstMonday, last * 7 - 1),
      ],
    );
    return understood(days, "week");
  },
};
