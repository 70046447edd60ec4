import { dayNumber, type IsoDay, isoDay, isRealDay, partsOf, weekdayOf } from "../model/day.ts";
import { yearOfMonth } from "../model/frame.ts";
import { weekdayNumber } from "../time/daytime.ts";
import { NUMBER, numberOf, yearOf } from "../time/numerals.ts";
import type { PlanFacts } from "./finding.ts";
import { numberLike, type Replaced, type RollText, rewrittenAt, wordsAt } from "./roll-text.ts";
import { yearsOn } from "./roll-years.ts";
import { FOUR } from "./year-words.ts";

type Place = readonly [start: number, end: number];

/** One end of a stretch of days as written: 9月6日（周五）, or the 8日 behind it. */
interface WrittenDay {
  readonly month: Place | undefined;
  readonly day: Place;
  readonly weekday: Place | undefined;
  readonly old: IsoDay;
}

/** Days written with their month, one or from one to another, at their place in the folded text; without the year before them. */
export interface DatedDays {
  readonly start: number;
  readonly end: number;
  readonly ends: readonly [WrittenDay] | readonly [WrittenDay, WrittenDay];
  /** The first and last day in the old year, and the year into which they go. */
  readonly old: readonly [IsoDay, IsoDay];
  readonly newYear: number;
  readonly hasWeekday: boolean;
  /** Each weekday written is right for the old year. */
  readonly weekdaysRight: boolean;
}

function weekday(name: string): string {
  return `,?(?:\\(?(?:周|星期|礼拜)|\\((?=[一二三四五六日天]\\)))(?<${name}>[一二三四五六日天])\\)?`;
}

const BOTH =
  "\\((?:周|星期|礼拜)(?<both1>[一二三四五六日天])[-至到、](?:周|星期|礼拜)?(?<both2>[一二三四五六日天])\\)";
const DAYS = new RegExp(
  `(?<![\\d一二三四五六七八九十])(?:(?<year>${FOUR})[年./-])?(?<month>${NUMBER}|元)(?<joint>[月./-])(?<day>${NUMBER})(?<unit>[日号])?(?:${weekday("weekday1")})?` +
    `(?:[-至到、](?:(?<month2>${NUMBER})[月./])?(?<day2>${NUMBER})(?<unit2>[日号])(?:${weekday("weekday2")})?)?(?:${BOTH})?(?!\\d)`,
  "dg",
);

function monthNumber(words: string): number | undefined {
  return words === "元" ? 1 : numberOf(words);
}

/** The days that a text writes with their month. A number with a dot is a day only with a year or a weekday. */
export function datedDays(text: RollText, plan: PlanFacts): DatedDays[] {
  return [...text.text.matchAll(DAYS)].flatMap((match) => {
    const days = readDays(text, plan, match);
    return days === undefined ? [] : [days];
  });
}

function readDays({ text }: RollText, plan: PlanFacts, match: RegExpExecArray): DatedDays | undefined {
  const at = match.indices?.groups ?? {};
  const words = match.groups ?? {};
  const [month, day] = [monthNumber(words["month"] ?? ""), numberOf(words["day"] ?? "")];
  const [monthAt, dayAt] = [at["month"], at["day"]];
  const first = at["weekday1"] ?? at["both1"];
  if (month === undefined || day === undefined || monthAt === undefined || dayAt === undefined)
    return undefined;
  if (words["joint"] === "月" ? !(words["unit"] || first || at["unit2"]) : !(words["year"] || first))
    return undefined;
  const weekdayWritten = first && weekdayNumber(text.slice(...first));
  const year = oldYear(plan, words["year"], month, day, weekdayWritten);
  const moves = yearsOn(plan, month) ?? 0;
  if (!isRealDay(year, month, day)) return undefined;
  const start: WrittenDay = { month: monthAt, day: dayAt, weekday: first, old: isoDay(year, month, day) };
  const last = readLast(plan, match, start);
  if (last === undefined && at["day2"] !== undefined) return undefined;
  const ends: DatedDays["ends"] = last === undefined ? [start] : [start, last];
  const right = ends.every(
    (end) => end.weekday === undefined || weekdayNumber(text.slice(...end.weekday)) === weekdayOf(end.old),
  );
  return {
    start: monthAt[0],
    end: match.index + match[0].length,
    ends,
    old: [start.old, (last ?? start).old],
    newYear: year + moves,
    hasWeekday: ends.some((end) => end.weekday !== undefined),
    weekdaysRight: right,
  };
}

/** The year of the days: as written, else the frame's; August before a school year is known by its weekday. */
function oldYear(
  { from }: PlanFacts,
  written: string | undefined,
  month: number,
  day: number,
  weekday: number | undefined,
): number {
  const year = (written === undefined ? undefined : yearOf(written)) ?? yearOfMonth(from, month);
  if (
    written !== undefined ||
    weekday === undefined ||
    month < 7 ||
    month > 8 ||
    !isRealDay(year, month, day)
  )
    return year;
  const fits = (candidate: number) => weekdayOf(isoDay(candidate, month, day)) === weekday;
  return !fits(year) && fits(year - 1) ? year - 1 : year;
}

function readLast({ from }: PlanFacts, match: RegExpExecArray, first: WrittenDay): WrittenDay | undefined {
  const at = match.indices?.groups ?? {};
  const day = numberOf(match.groups?.["day2"] ?? "");
  const dayAt = at["day2"];
  if (day === undefined || dayAt === undefined) return undefined;
  const parts = partsOf(first.old);
  const month = numberOf(match.groups?.["month2"] ?? "") ?? parts.month;
  const year = month < parts.month ? parts.year + 1 : parts.year;
  if (!isRealDay(year, month, day) || from === undefined) return undefined;
  const old = isoDay(year, month, day);
  return old < first.old
    ? undefined
    : { month: at["month2"], day: dayAt, weekday: at["weekday2"] ?? at["both2"], old };
}

const WEEKDAYS = "一二三四五六日";

/** The days in the officer's spelling, but on other dates, with the weekdays of those dates. */
export function spellDays(text: RollText, days: DatedDays, dates: readonly [IsoDay, IsoDay]): string {
  const padded = /(?<![0-9０-９])[0０][1-9１-９]/.test(wordsAt(text, days.start, days.end));
  const parts = days.ends.flatMap((end, index) => {
    const date = partsOf(dates[index] ?? dates[1]);
    const monthBefore = partsOf(dates[0]).month;
    return [
      ...monthParts(text, end, date.month, index === 0 ? undefined : monthBefore, padded),
      numbered(
        text,
        end.day,
        date.day,
        padded,
        index > 0 && end.month === undefined && date.month !== monthBefore ? date.month : undefined,
      ),
      ...weekdayParts(end, dates[index] ?? dates[1]),
    ];
  });
  return rewrittenAt(
    text,
    days.start,
    days.end,
    parts.sort((a, b) => a.start - b.start),
  );
}

function monthParts(
  text: RollText,
  { month }: WrittenDay,
  number: number,
  _before: number | undefined,
  padded: boolean,
): Replaced[] {
  if (month === undefined || monthNumber(text.text.slice(...month)) === number) return [];
  return [numbered(text, month, number, padded, undefined)];
}

/** The number in the writing of the one it replaces; with a month of its own before it where one is needed now. */
function numbered(
  text: RollText,
  place: Place,
  number: number,
  padded: boolean,
  month: number | undefined,
): Replaced {
  const like = (value: number) => {
    const { words } = numberLike(text, ...place, value);
    return padded && words.length === 1 && /[0-9]/.test(words) ? `0${words}` : words;
  };
  const same = numberOf(text.text.slice(...place)) === number;
  const words = same ? wordsAt(text, ...place) : like(number);
  return { start: place[0], end: place[1], words: month === undefined ? words : `${like(month)}月${words}` };
}

function weekdayParts({ weekday }: WrittenDay, date: IsoDay): Replaced[] {
  if (weekday === undefined) return [];
  return [{ start: weekday[0], end: weekday[1], words: WEEKDAYS.charAt(weekdayOf(date) - 1) }];
}

/** How many days lie between the two ends. */
export function lengthOf({ old }: DatedDays): number {
  return dayNumber(old[1]) - dayNumber(old[0]);
}
