import { chineseNumber } from "../../core/text/chinese-number.ts";
import { weekdaySign } from "../../core/text/weekday-sign.ts";

/** In what words a code names months and weekdays: under `[$-804]` in Chinese, else in English as Excel keeps them. */
export type NameLanguage = "chinese" | "english";

const MONTHS = "January,February,March,April,May,June,July,August,September,October,November,December".split(
  ",",
);
const WEEKDAYS = "Monday,Tuesday,Wednesday,Thursday,Friday,Saturday,Sunday".split(",");

/** The language that a section asks for. */
export function languageOf(section: string): NameLanguage {
  return /\[\$-[^\]]*804\]/i.test(section) ? "chinese" : "english";
}

/** `mmm` Sep or 9月, `mmmm` September or 九月, `mmmmm` the first letter. */
export function monthName(token: string, month: number, language: NameLanguage): string {
  if (language === "chinese") return token.length === 3 ? `${month}月` : `${chineseNumber(month)}月`;
  const name = MONTHS[month - 1] ?? "";
  if (token.length === 3) return name.slice(0, 3);
  return token.length === 5 ? name.charAt(0) : name;
}

/** `ddd` Sun or 周日, `dddd` Sunday or 星期日. 1 is Monday. */
export function weekdayName(token: string, weekday: number, language: NameLanguage): string {
  if (language === "chinese") return (token.length === 3 ? "周" : "星期") + weekdaySign(weekday);
  const name = WEEKDAYS[weekday - 1] ?? "";
  return token.length === 3 ? name.slice(0, 3) : name;
}
