import { addDays, type IsoDay, isoDay, weekdayOf } from "../model/day.ts";
import { FIRST_FESTIVAL_YEAR, festivalTable } from "./festival-table.ts";

/** How the day of a festival is found in a year. */
export type FestivalRule =
  /** The same day every year. */
  | { readonly kind: "fixed"; readonly month: number; readonly day: number }
  /** From the table: lunar days and solar terms. */
  | { readonly kind: "table" }
  /** The nth such weekday of a month (1 is Monday). */
  | { readonly kind: "weekday"; readonly month: number; readonly nth: number; readonly weekday: number };

/** A festival that school plans are built around. */
export interface Festival {
  readonly name: string;
  /** Words that name it in a plan, longest first where one holds another. */
  readonly words: readonly string[];
  readonly rule: FestivalRule;
  /** The months in which its work usually stands. */
  readonly months: readonly number[];
}

function fixed(month: number, day: number): FestivalRule {
  return { kind: "fixed", month, day };
}

function nth(month: number, count: number, weekday: number): FestivalRule {
  return { kind: "weekday", month, nth: count, weekday };
}

const MOVING: FestivalRule = { kind: "table" };

/** The festivals, in the order of the year. 迎新 alone is about new teachers, so only 迎新年 is New Year. */
export const festivals = [
  { name: "元旦", words: ["元旦", "迎新年", "新年"], rule: fixed(1, 1), months: [12, 1] },
  { name: "腊八", words: ["腊八节", "腊八"], rule: MOVING, months: [12, 1] },
  { name: "小年", words: ["小年"], rule: MOVING, months: [1, 2] },
  { name: "除夕", words: ["除夕", "大年三十"], rule: MOVING, months: [1, 2] },
  { name: "春节", words: ["春节", "新春", "农历新年"], rule: MOVING, months: [1, 2] },
  { name: "元宵", words: ["元宵节", "元宵", "正月十五"], rule: MOVING, months: [2, 3] },
  { name: "学雷锋日", words: ["学雷锋纪念日", "学雷锋日", "学雷锋"], rule: fixed(3, 5), months: [3] },
  {
    name: "三八",
    words: [
      "三八国际劳动妇女节",
      "国际劳动妇女节",
      "国际妇女节",
      "三八妇女节",
      "三八国际妇女节",
      "三八节",
      "三八",
      "妇女节",
      "3.8妇女节",
      "3.8节",
      "女神节",
    ],
    rule: fixed(3, 8),
    months: [2, 3],
  },
  { name: "植树节", words: ["植树节"], rule: fixed(3, 12), months: [3] },
  { name: "清明", words: ["清明节", "清明"], rule: MOVING, months: [3, 4] },
  {
    name: "国家安全教育日",
    words: ["国家安全教育日", "全民国家安全教育日"],
    rule: fixed(4, 15),
    months: [4],
  },
  { name: "世界读书日", words: ["世界读书日", "读书日"], rule: fixed(4, 23), months: [4] },
  {
    name: "五一",
    words: ["五一国际劳动节", "五一劳动节", "五一节", "五一", "劳动节", "国际劳动节", "5.1劳动节"],
    rule: fixed(5, 1),
    months: [4, 5],
  },
  { name: "五四", words: ["五四青年节", "五四", "青年节", "5.4青年节"], rule: fixed(5, 4), months: [4, 5] },
  { name: "护士节", words: ["护士节", "国际护士节"], rule: fixed(5, 12), months: [5] },
  { name: "母亲节", words: ["母亲节"], rule: nth(5, 2, 7), months: [5] },
  { name: "全国助残日", words: ["全国助残日", "助残日"], rule: nth(5, 3, 7), months: [5] },
  {
    name: "六一",
    words: ["六一国际儿童节", "六一儿童节", "六一节", "六一", "儿童节", "6.1儿童节"],
    rule: fixed(6, 1),
    months: [5, 6],
  },
  { name: "端午", words: ["端午节", "端午"], rule: MOVING, months: [5, 6] },
  { name: "父亲节", words: ["父亲节"], rule: nth(6, 3, 7), months: [6] },
  {
    name: "七一",
    words: ["七一建党节", "七一", "建党节", "党的生日", "7.1建党节"],
    rule: fixed(7, 1),
    months: [6, 7],
  },
  { name: "建军节", words: ["八一建军节", "建军节", "八一"], rule: fixed(8, 1), months: [7, 8] },
  { name: "全民健身日", words: ["全民健身日"], rule: fixed(8, 8), months: [8] },
  { name: "中国医师节", words: ["中国医师节", "医师节"], rule: fixed(8, 19), months: [8] },
  { name: "中华慈善日", words: ["中华慈善日", "慈善日"], rule: fixed(9, 5), months: [9] },
  { name: "教师节", words: ["教师节"], rule: fixed(9, 10), months: [8, 9] },
  { name: "中秋", words: ["中秋节", "中秋"], rule: MOVING, months: [9, 10] },
  { name: "国庆", words: ["国庆节", "国庆", "十一国庆"], rule: fixed(10, 1), months: [9, 10] },
  { name: "重阳", words: ["重阳节", "重阳", "敬老节", "老人节"], rule: MOVING, months: [10] },
  { name: "记者节", words: ["记者节"], rule: fixed(11, 8), months: [11] },
  { name: "全国消防日", words: ["全国消防日", "消防日"], rule: fixed(11, 9), months: [11] },
  { name: "国家宪法日", words: ["国家宪法日", "宪法日"], rule: fixed(12, 4), months: [11, 12] },
  { name: "志愿者日", words: ["国际志愿者日", "志愿者日"], rule: fixed(12, 5), months: [12] },
  { name: "国家公祭日", words: ["国家公祭日", "公祭日"], rule: fixed(12, 13), months: [12] },
  { name: "冬至", words: ["冬至"], rule: MOVING, months: [12] },
] as const satisfies readonly Festival[];

/** The name of a festival in the list. */
export type FestivalName = (typeof festivals)[number]["name"];

function dayFromLetters(year: number, letters: string): IsoDay {
  const month = letters.charCodeAt(0) - 64;
  const code = letters.charCodeAt(1);
  return isoDay(year, month, code <= 90 ? code - 64 : code - 70);
}

function tableDays(name: string, year: number): IsoDay[] {
  const letters = festivalTable[name]?.split(" ")[year - FIRST_FESTIVAL_YEAR] ?? "-";
  return (letters.match(/[A-L][A-Za-e]/g) ?? []).map((day) => dayFromLetters(year, day));
}

function nthWeekday(year: number, month: number, count: number, weekday: number): IsoDay {
  const first = isoDay(year, month, 1);
  const wait = (weekday - weekdayOf(first) + 7) % 7;
  return addDays(first, wait + (count - 1) * 7);
}

/**
 * The days of a festival in a calendar year: one as a rule, 腊八 none or two in some. Festivals of the lunar
 * calendar and solar terms are known from 2000 to 2060, beyond that none is given.
 */
export function festivalDays(name: FestivalName, year: number): readonly IsoDay[] {
  const rule: FestivalRule | undefined = festivals.find((festival) => festival.name === name)?.rule;
  switch (rule?.kind) {
    case undefined:
      return [];
    case "fixed":
      return [isoDay(year, rule.month, rule.day)];
    case "table":
      return tableDays(name, year);
    case "weekday":
      return [nthWeekday(year, rule.month, rule.nth, rule.weekday)];
  }
}
