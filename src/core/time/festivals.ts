import { addDays, type IsoDay, isoDay, weekdayOf } from "../model/day.ts";
import { lunarDays, solarTerm } from "./lunar.ts";

/** How a festival's day is found in a year, from two numbers: the month and the day or the count. */
type Rule = "on" | "sunday" | "thursday" | "lunar" | "term";

/**
 * The festivals that school plans are built around, in the order of the year: name, rule, month, day (or which
 * Sunday or Thursday; 0 the last day), the months in which its work usually stands, more words that name it. 迎新 alone is
 * about new teachers, so only 迎新年 is New Year.
 */
const FESTIVALS = [
  ["元旦", "on", 1, 1, [12, 1], "迎新年 新年"],
  ["腊八", "lunar", 12, 8, [12, 1], "腊八节"],
  ["小年", "lunar", 12, 23, [1, 2], ""],
  ["除夕", "lunar", 12, 0, [1, 2], "大年三十"],
  ["春节", "lunar", 1, 1, [1, 2], "新春 农历新年"],
  ["元宵", "lunar", 1, 15, [2, 3], "元宵节 正月十五"],
  ["学雷锋日", "on", 3, 5, [3], "学雷锋纪念日 学雷锋 雷锋日"],
  [
    "三八",
    "on",
    3,
    8,
    [2, 3],
    "三八国际劳动妇女节 国际劳动妇女节 国际妇女节 三八妇女节 三八国际妇女节 三八节 妇女节 3.8妇女节 3.8节 女神节",
  ],
  ["植树节", "on", 3, 12, [3], ""],
  ["清明", "term", 4, 0, [3, 4], "清明节"],
  ["国家安全教育日", "on", 4, 15, [4], "全民国家安全教育日"],
  ["世界读书日", "on", 4, 23, [4], "读书日"],
  ["五一", "on", 5, 1, [4, 5], "五一国际劳动节 五一劳动节 五一节 劳动节 国际劳动节 5.1劳动节"],
  ["五四", "on", 5, 4, [4, 5], "五四青年节 青年节 5.4青年节"],
  ["护士节", "on", 5, 12, [5], "国际护士节"],
  ["母亲节", "sunday", 5, 2, [5], ""],
  ["全国助残日", "sunday", 5, 3, [5], "助残日"],
  ["六一", "on", 6, 1, [5, 6], "六一国际儿童节 六一儿童节 六一节 国际儿童节 儿童节 6.1儿童节"],
  ["端午", "lunar", 5, 5, [5, 6], "端午节"],
  ["父亲节", "sunday", 6, 3, [6], ""],
  ["七一", "on", 7, 1, [6, 7], "七一建党节 建党节 党的生日 7.1建党节"],
  ["建军节", "on", 8, 1, [7, 8], "八一建军节 八一"],
  ["全民健身日", "on", 8, 8, [8], ""],
  ["中国医师节", "on", 8, 19, [8], "医师节"],
  ["中华慈善日", "on", 9, 5, [9], "慈善日"],
  ["七夕", "lunar", 7, 7, [7, 8], "七夕节"],
  ["教师节", "on", 9, 10, [8, 9], ""],
  ["中秋", "lunar", 8, 15, [9, 10], "中秋节"],
  ["国庆", "on", 10, 1, [9, 10], "国庆节 十一国庆"],
  ["重阳", "lunar", 9, 9, [10], "重阳节 敬老节 老人节 九九重阳节"],
  ["记者节", "on", 11, 8, [11], ""],
  ["全国消防日", "on", 11, 9, [11], "消防日 119消防日"],
  ["感恩节", "thursday", 11, 4, [11], ""],
  ["国家宪法日", "on", 12, 4, [11, 12], "宪法日"],
  ["志愿者日", "on", 12, 5, [12], "国际志愿者日"],
  ["国家公祭日", "on", 12, 13, [12], "公祭日"],
  ["冬至", "term", 12, 0, [12], ""],
] as const satisfies readonly (readonly [string, Rule, number, number, readonly number[], string])[];

/** The name of a festival in the list. */
export type FestivalName = (typeof FESTIVALS)[number][0];

/** A festival that school plans are built around. */
export interface Festival {
  readonly name: FestivalName;
  /** Words that name it in a plan. */
  readonly words: readonly string[];
  /** The months in which its work usually stands. */
  readonly months: readonly number[];
  /** Whether its day differs from year to year: by the moon, the sun or the days of the week. */
  readonly movable: boolean;
}

/** The festivals, in the order of the year. */
export const festivals: readonly Festival[] = FESTIVALS.map(([name, rule, , , months, words]) => ({
  name,
  words: `${name} ${words}`.trim().split(" "),
  months,
  movable: rule !== "on",
}));

function nthWeekday(year: number, month: number, count: number, weekday: number): IsoDay {
  const first = isoDay(year, month, 1);
  return addDays(first, 7 * (count - 1) + ((weekday - weekdayOf(first) + 7) % 7));
}

/**
 * The days of a festival in a calendar year: one as a rule, 腊八 none or two in some. Festivals of the lunar
 * calendar and solar terms are known from 2000 to 2060, beyond that none is given.
 */
export function festivalDays(name: FestivalName, year: number): readonly IsoDay[] {
  const [, rule, month, day] = FESTIVALS.find(([each]) => each === name) ?? FESTIVALS[0];
  if (rule === "on") return [isoDay(year, month, day)];
  if (rule === "sunday" || rule === "thursday")
    return [nthWeekday(year, month, day, rule === "sunday" ? 7 : 4)];
  return rule === "lunar" ? lunarDays(year, month, day) : solarTerm(year, month);
}
