import { addDays, dayNumber, type Interval } from "../../model/day.ts";
import { type MonthOfWeeks, monthOfWeeks } from "../month-of-weeks.ts";
import { misread, type TimeForm, time } from "../time-form.ts";
import { WEEKS, type Weeks, weeksIn } from "../week-numbers.ts";

/** How many weeks begin in the month. */
function weeksBegun({ firstMonday, last }: MonthOfWeeks): number {
  return Math.floor((dayNumber(last) - dayNumber(firstMonday)) / 7) + 1;
}

/** 最后一周 is the last week of which at least four days lie in the month. */
function lastWeek(month: MonthOfWeeks): readonly Weeks[] {
  const begun = weeksBegun(month);
  const last = addDays(month.firstMonday, (begun - 1) * 7 + 3) > month.last ? begun - 1 : begun;
  return [[last, last]];
}

/** 「9月第2周」「9月第1-2周」: weeks begin on Monday, and the first one is the first that begins in it. */
export const weekOfMonth: TimeForm = {
  needs: "W",
  pattern: new RegExp(`^(.*M)(?:((?=#|\\d-\\d)${WEEKS})|\\*W)$`),

  read([code, words, numbers], { frame }) {
    const month = monthOfWeeks(words, frame);
    if (month === undefined || month.kind !== undefined) return month;
    const weeks = numbers === undefined ? lastWeek(month) : weeksIn(numbers);
    if (weeks === undefined) return misread("reversed-range", code);
    const most = weeksBegun(month);
    if (weeks.some(([first, last]) => first < 1 || last > most))
      return misread("invalid-day", code, [`${month.month}月`]);
    const { firstMonday } = month;
    const days = weeks.map(
      ([first, last]): Interval => [
        addDays(firstMonday, (first - 1) * 7),
        addDays(firstMonday, last * 7 - 1),
      ],
    );
    return time(days, "week");
  },
};
