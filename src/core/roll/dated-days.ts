import { dayNumber, type IsoDay, isoDay, isRealDay, partsOf, weekdayOf } from "../model/day.ts";
import { yearOfMonth } from "../model/frame.ts";
import { writtenNumber, writtenYear } from "../text/chinese-number.ts";
import { weekdayOfSign } from "../text/weekday-sign.ts";
import type { PlanFacts } from "./finding.ts";
import type { RollText } from "./roll-text.ts";
import { yearsOn } from "./roll-years.ts";
import { FOUR, NUMBER } from "./year-words.ts";

type Place = readonly [start: number, end: number];

/** One end of a stretch of days as written: 9月6日（周五）, or the 8日 behind it; places are those of the folded text. */
export interface WrittenDay {
  readonly month: Place | undefined;
  readonly day: Place;
  readonly weekday: Place | undefined;
  readonly old: IsoDay;
}

/** Days written with their month, one or from one to another; the year before them is not part of the stretch. */
export interface DatedDays {
  readonly start: number;
  readonly end: number;
  readonly ends: readonly [WrittenDay] | readonly [WrittenDay, WrittenDay];
  /** The first and last day in the old year, and the year into which the first one goes. */
  readonly old: readonly [IsoDay, IsoDay];
  readonly newYear: number;
  readonly hasWeekday: boolean;
  /** Each weekday written is right for the old year. */
  readonly weekdaysRight: boolean;
}

/** How many days lie between the two ends. */
export function lengthOf({ old }: DatedDays): number {
  return dayNumber(old[1]) - dayNumber(old[0]);
}

const NAME = "(?:周|星期|礼拜)";
const NAMED = "[一二三四五六日天]";

/** A weekday behind a day, 「周六」「，星期日」「（二）」. */
function behind(group: string): string {
  return `(?:,?(?:\\(?${NAME}|\\((?=${NAMED}\\)))(?<${group}>${NAMED})\\)?)?`;
}

const BEFORE = `(?<before>(?<!每|[单双]|\\d)${NAME}(?<weekday0>${NAMED})[(,]?)?`;
const FIRST = `(?:(?<year>${FOUR})[年./-])?(?<month>${NUMBER}|元)(?<joint>[月./-])(?<day>${NUMBER})(?<unit>[日号])?${behind("weekday1")}`;
/** 「（周五至周日）」 behind both days. */
const BOTH = `\\(${NAME}(?<both1>${NAMED})[-至到、]${NAME}?(?<both2>${NAMED})\\)`;
const SECOND = `(?:[-至到、](?:(?<month2>${NUMBER})[月./])?(?<day2>${NUMBER})(?<unit2>[日号])(?:${BOTH}|${behind("weekday2")}))?`;
const DAYS = new RegExp(`(?<![\\d一二三四五六七八九十])${BEFORE}${FIRST}${SECOND}(?!\\d)`, "dg");

/** What a match of `DAYS` says, by the names of its groups. */
interface Words {
  readonly text: string;
  readonly match: RegExpExecArray;
  readonly at: (group: string) => Place | undefined;
  readonly number: (group: string) => number | undefined;
}

function wordsOf(text: string, match: RegExpExecArray): Words {
  const at = (group: string) => match.indices?.groups?.[group];
  const number = (group: string) => {
    const words = match.groups?.[group] ?? "";
    return words === "元" ? 1 : writtenNumber(words);
  };
  return { text, match, at, number };
}

/** The days that a text writes with their month. */
export function datedDays({ text }: RollText, plan: PlanFacts): DatedDays[] {
  return [...text.matchAll(DAYS)].flatMap((match) => {
    const days = readDays(wordsOf(text, match), plan);
    return days === undefined ? [] : [days];
  });
}

function readDays(words: Words, plan: PlanFacts): DatedDays | undefined {
  const first = isDay(words) ? firstDay(words, plan) : undefined;
  if (first === undefined) return undefined;
  const last = lastDay(words, first);
  if (last === undefined && words.at("day2") !== undefined) return undefined;
  const ends: DatedDays["ends"] = last === undefined ? [first] : [first, last];
  const { year, month } = partsOf(first.old);
  const { match, at } = words;
  const isAhead = first.weekday !== undefined && first.weekday === at("weekday0");
  return {
    start: isAhead ? match.index : (first.month?.[0] ?? first.day[0]),
    end: bracketsEven(words.text, match.index, match.index + match[0].length),
    ends,
    old: [first.old, (last ?? first).old],
    newYear: year + (yearsOn(plan, month) ?? 0),
    hasWeekday: ends.some(({ weekday }) => weekday !== undefined),
    weekdaysRight: ends.every((end) => isRight(words.text, end)),
  };
}

/** The end of the stretch without a bracket that was opened before it, and with one that closes its own. */
function bracketsEven(text: string, start: number, end: number): number {
  const words = text.slice(start, end);
  const open = words.split("(").length - words.split(")").length;
  if (open < 0 && words.endsWith(")")) return end - 1;
  return open > 0 && text.charAt(end) === ")" ? end + 1 : end;
}

/** Numbers parted by a dot are a day only with a year or a weekday; after 月 a unit, a weekday or a second day must follow. */
function isDay({ match, at }: Words): boolean {
  const named = ["weekday0", "weekday1", "both1"].some((group) => at(group) !== undefined);
  const sure = match.groups?.["joint"] === "月" ? (at("unit") ?? at("unit2")) : at("year");
  return named || sure !== undefined;
}

function firstDay(words: Words, plan: PlanFacts): WrittenDay | undefined {
  const { at, number } = words;
  const [month, day, place] = [number("month"), number("day"), at("day")];
  if (month === undefined || day === undefined || place === undefined) return undefined;
  const before = at("year") === undefined ? at("weekday0") : undefined;
  const weekday = at("weekday1") ?? at("both1") ?? before;
  const year = oldYear(words, plan, month, day, weekday);
  if (!isRealDay(year, month, day)) return undefined;
  return { month: at("month"), day: place, weekday, old: isoDay(year, month, day) };
}

/** The year of the days: as written, else the frame's; the summer before a school year is known by its weekday. */
function oldYear(
  { text, match }: Words,
  { from }: PlanFacts,
  month: number,
  day: number,
  weekday: Place | undefined,
): number {
  const written = writtenYear(match.groups?.["year"] ?? "");
  const year = written ?? yearOfMonth(from, month);
  if (written !== undefined || weekday === undefined || month < 7 || month > 8) return year;
  const fits = (candidate: number) =>
    isRealDay(candidate, month, day) &&
    weekdayOf(isoDay(candidate, month, day)) === weekdayOfSign(text.slice(...weekday));
  return !fits(year) && fits(year - 1) ? year - 1 : year;
}

function lastDay({ at, number }: Words, first: WrittenDay): WrittenDay | undefined {
  const [day, place] = [number("day2"), at("day2")];
  if (day === undefined || place === undefined) return undefined;
  const before = partsOf(first.old);
  const month = number("month2") ?? before.month;
  const year = month < before.month ? before.year + 1 : before.year;
  if (!isRealDay(year, month, day)) return undefined;
  const old = isoDay(year, month, day);
  const weekday = at("weekday2") ?? at("both2");
  return old < first.old ? undefined : { month: at("month2"), day: place, weekday, old };
}

function isRight(text: string, { weekday, old }: WrittenDay): boolean {
  return weekday === undefined || weekdayOfSign(text.slice(...weekday)) === weekdayOf(old);
}
