import { NUMBER } from "./numerals.ts";

const HOUR = "(?:[01]?\\d|2[0-3]|24(?![:时点][0-5]?[1-9]|[:时点][1-5]0|[时点]半))";
const CLOCK = `(?:${HOUR}[:时点](?:[0-5]\\d分?|半|整)?|(?:十[一二]?|[一二两三四五六七八九])[点时](?:半|整|${NUMBER}分)?)`;
const PART = "(?:全天|凌晨|早上|上午|中午|下午|傍晚|晚上|晚间|晚)";

/** The weekday behind a day, 「周六」「星期日」「(周二)」, as a source for regular expressions. */
export const WEEKDAY =
  "(?:[(]?(?:周|星期|礼拜)|[(](?=[一二三四五六日天][)]))(?<weekday>[一二三四五六日天])[)]?";

/** What may follow a day without changing it, as a source: 「下午」「上午9:00」「15时-17时」. */
export const DAYTIME = `(?:当天|当日)?[(]?${PART}?(?:${CLOCK}(?:(?:-|至|到)${PART}?${CLOCK})?)?[)]?`;

/** What may follow a day in numbers: only what cannot be taken for more of its digits. */
export const AFTER_NUMBERS = `(?:${WEEKDAY})?(?:${PART}(?:${CLOCK}(?:(?:-|至|到)${PART}?${CLOCK})?)?)?`;

/** 1 is Monday; undefined for no word. */
export function weekdayNumber(word: string | undefined): number | undefined {
  if (word === undefined) return undefined;
  return word === "天" ? 7 : "一二三四五六日".indexOf(word) + 1;
}
