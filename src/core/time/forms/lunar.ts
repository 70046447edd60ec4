import { addDays, type Interval } from "../../model/day.ts";
import { frameReach, frameYears } from "../../model/frame.ts";
import { lunarMonth } from "../lunar.ts";
import { NUMBER, numberOf } from "../numerals.ts";
import { misread, type TimeForm, time } from "../time-form.ts";

const DAY = "u(?:[a-j]|\\d)|j[a-i]|k[a-i]?|bj[a-i]?|cj|\\d\\d?";
/** 「九月初九」「十月廿五」 need no 农历; 「3月初8」 does. */
const LUNAR_DAY = /^(?:u[a-j]|k)/;

/** The month, or that day of it, in a lunar year; nothing where there is none. */
function daysIn(year: number, month: number, date: string | undefined, isLeap: boolean): Interval[] {
  const days = lunarMonth(year, month, isLeap);
  if (days === undefined || date === undefined) return days === undefined ? [] : [days];
  const at = addDays(days[0], (numberOf(date.replace("u", "")) ?? 0) - 1);
  return at <= days[1] ? [[at, at]] : [];
}

/** 「农历八月十五」「正月初一」「腊月」「九月初九」「农历9月9日」: days and months of the lunar calendar, 2000 to 2060. */
export const lunar: TimeForm = {
  needs: "|^M",
  pattern: new RegExp(`^(\\|)?(?:(\\d{4})Y)?(\\|)?(\\^)?(${NUMBER}|m)M(?:(${DAY})D?)?$`),

  read([code, before, year, behind, leap, word, date], { frame }) {
    const isLunar = before ?? behind ?? leap ?? (LUNAR_DAY.test(date ?? "") ? date : undefined);
    const month = numberOf(word) ?? 0;
    if (isLunar === undefined || month < 1 || month > 12) return undefined;
    if (year === undefined && frame === undefined) return misread("no-frame", code);
    // A lunar year ends in the next calendar year, so that of the year before may reach into the plan.
    const [first = 0, ...more] = frame && year === undefined ? frameYears(frame) : [Number(year)];
    const years = year === undefined ? [first, ...more, first - 1] : [first];
    const [from, to] = frame && year === undefined ? frameReach(frame) : ["", "9"];
    const days = years
      .flatMap((each) => daysIn(each, month, date, leap !== undefined))
      .filter((each) => each[0] <= to && each[1] >= from);
    return days.length === 0
      ? misread("festival-not-in-frame", code, date === "cj" ? ["除夕"] : [])
      : time(days, "day");
  },
};
