import { addDays, dayNumber, type Interval } from "../../model/day.ts";
import { frameReach, frameYears, type PlanFrame } from "../../model/frame.ts";
import { lunarMonth } from "../lunar.ts";
import { numberOf } from "../numerals.ts";
import { misread, type TimeForm, understood } from "../time-form.ts";

const NUMBER = "十[一二]?|[一二三四五六七八九]";
const DAY =
  "初[一二三四五六七八九十]|初\\d|十[一二三四五六七八九]|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十";
const WORDS = new RegExp(
  `^(?<called>农历|阴历|旧历)?(?:(?<year>\\d{4})年)?(?<leap>闰)?(?:(?<name>正|冬|腊)|(?<number>${NUMBER}|\\d{1,2}))月(?:(?<day>${DAY})日?|\\d{1,2}日)?$`,
);
const NAMES: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
const NEW_YEAR = /^大年(初[一二三四五六七八九十]|三十)$/;

function dayIn(words: string): number | undefined {
  return numberOf(words.replace("初", "").replace(/^二十$/, "廿"));
}

/** The month, or that day of it, in each lunar year that may reach into the plan. */
function daysIn(
  years: readonly number[],
  month: number,
  day: number | undefined,
  isLeap: boolean,
): Interval[] {
  return years.flatMap((year): Interval[] => {
    const days = lunarMonth(year, month, isLeap);
    if (days === undefined || day === undefined) return days === undefined ? [] : [days];
    const at = addDays(days[0], day - 1);
    return dayNumber(at) <= dayNumber(days[1]) ? [[at, at]] : [];
  });
}

function inPlan(days: readonly Interval[], frame: PlanFrame): Interval[] {
  const [first, last] = frameReach(frame);
  return days.filter(([from, to]) => from <= last && to >= first);
}

/** 「农历八月十五」「正月初一」「腊月」「九月初九」: days and months of the lunar calendar, 2000 to 2060. */
export const lunar: TimeForm = {
  name: "lunar",
  needs: ["月年"],
  examples: ["农历八月十五", "正月初一", "腊月", "九月初九", "农历十月", "腊月廿三", "大年初二", "闰四月"],

  read(text, frame) {
    const newYear = NEW_YEAR.exec(text)?.[1];
    const groups = WORDS.exec(
      newYear === undefined ? text : `${newYear === "三十" ? "腊" : "正"}月${newYear}`,
    )?.groups;
    const words = groups?.["day"];
    const isLunar =
      groups?.["called"] ?? groups?.["name"] ?? groups?.["leap"] ?? /^(?:初|廿)/.exec(words ?? "")?.[0];
    if (groups === undefined || isLunar === undefined) return undefined;
    const month = NAMES[groups["name"] ?? ""] ?? numberOf(groups["number"] ?? "") ?? 0;
    const day = words === undefined ? undefined : dayIn(words);
    if (month < 1 || month > 12 || (words !== undefined && day === undefined) || /\d日?$/.test(text))
      return undefined;
    const year = groups["year"];
    if (year === undefined && frame === undefined) return misread("no-frame", text);
    const years = frame && year === undefined ? frameYears(frame) : [Number(year)];
    const found = daysIn(
      [...years, ...(year === undefined ? [(years[0] ?? 0) - 1] : [])],
      month,
      day,
      groups["leap"] !== undefined,
    );
    const days = frame && year === undefined ? inPlan(found, frame) : found;
    if (days.length === 0) return misread("festival-not-in-frame", text);

    return understood(days, "day");
  },
};
