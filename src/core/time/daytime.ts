import { NUMBER } from "./numerals.ts";
import { WEEKDAYS } from "./vocabulary.ts";

const HOUR = "(?:[01]?\\d|2[0-3]|24(?=[:%](?:00?(?!\\d)|(?![\\dH]))))";
const CLOCK = `(?:${HOUR}[:%](?:[0-5]\\d(?::[0-5]\\d)?'?|[H[])?|(?:j[ab]?|[a-in])%(?:[H[]|${NUMBER}')?)`;
/** A time on the clock or from one to another, as a source. */
export const SPAN = `${CLOCK}(?:-[κ-σ]?${CLOCK})?`;

/** The weekday behind a day, 「周六」「星期日」「(周二)」, as a source for regular expressions with one group. */
export const WEEKDAY = `(?:\\(?W|\\((?=.\\)))([${WEEKDAYS}])\\)?`;

/** 「第三节」「第7-8节课」, as a source. */
export const LESSON = `(?:#?${NUMBER}(?:[-,]#?${NUMBER})?J)?`;

/** What may follow a day without changing it, as a source: 「下午」「上午9:00」「15时-17时」. */
export const DAYTIME = `\\(?[κ-σ]*(?:${SPAN})?${LESSON}\\)?`;

/** What may follow a day in numbers: only what cannot be taken for more of its digits. */
export const AFTER_NUMBERS = `(?:${WEEKDAY})?(?:[κ-σ](?:${SPAN})?)?`;

/** 1 is Monday; undefined for no sign. */
export function weekdayNumber(sign: string | undefined): number | undefined {
  return sign === undefined ? undefined : Math.min(7, WEEKDAYS.indexOf(sign) + 1);
}
