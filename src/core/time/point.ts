import { AFTER_NUMBERS, DAYTIME, WEEKDAY, weekdayNumber } from "./daytime.ts";
import { NUMBER, numberOf, YEAR_DIGITS, yearOf } from "./numerals.ts";
import { once } from "./once.ts";

/** How fine a point is; `number` is a bare number that still needs its unit from a neighbour. */
type PointUnit = "number" | "month" | "part" | "day";

/** The month of a point that takes it from its neighbour. */
export const NO_MONTH = -1;

/** One place in the calendar as written: 「9月」「2024年9月」「4月中旬」「3月8日」「次年1月」「3/8」. */
export interface Point {
  readonly unit: PointUnit;
  readonly year?: number | undefined;
  /** 次年, 翌年, 明年 stands before it. */
  readonly next?: boolean;
  /** Two digits: the year was written short (「一一年」). */
  readonly shortYear?: boolean;
  /** As written, so it may be 13 or 0; `NO_MONTH` where only a day or a part stands, as at the right of 「3月6日—30日」. */
  readonly month: number;
  /** The sign of a part of the month. */
  readonly part?: string;
  readonly day?: number | undefined;
  /** The day has no 日: 「9月8」, good inside a range or list only. */
  readonly bareDay?: boolean;
  /** The weekday written behind the day; 1 is Monday. */
  readonly weekday?: number | undefined;
  /** 「9.10」: the month and day are parted by a dot, so it may be a number. */
  readonly dotted?: boolean;
  /** Month and day as written, in shorthand, for pointing at them. */
  readonly words: string;
}

/** The parts of a month by their signs: days from and to (31 is the month's end), and the usual word. */
export const MONTH_PARTS: Readonly<Record<string, readonly [from: number, to: number, word: string]>> = {
  u: [1, 10, "初"],
  v: [11, 20, "中"],
  w: [21, 31, "底"],
  x: [21, 31, "底"],
  α: [1, 10, "上旬"],
  β: [11, 20, "中旬"],
  γ: [21, 31, "下旬"],
  δ: [1, 20, "上中旬"],
  ε: [11, 31, "中下旬"],
  ζ: [1, 15, "上半月"],
  η: [16, 31, "下半月"],
};

/** 初, 中 and 底 are no more than roughly those days. */
export function isRoughPart(sign: string): boolean {
  return sign < "α";
}

/** The usual word for a part of a month; empty when there is none. */
export function partWord(from: number, to: number, rough: boolean): string {
  const found = Object.entries(MONTH_PARTS).find(
    ([sign, part]) => part[0] === from && part[1] === to && isRoughPart(sign) === rough,
  );
  return found?.[1][2] ?? "";
}

const YEAR = `[@[]?(?:(${YEAR_DIGITS})Y|(\\+)|=)?`;
const PART = "([α-η]|M?[u-x])";
const WRITTEN = new RegExp(
  `^${YEAR}(${NUMBER}|m)M(?:[Iy]+|${PART}|(${NUMBER})(D(?:${WEEKDAY})?${DAYTIME})?)?$`,
);
const BARE = new RegExp(`^${YEAR}(${NUMBER}|m)$`);
const TAIL = new RegExp(`^(?:(${NUMBER})D(?:${WEEKDAY})?${DAYTIME}|${PART})$`);
const WITH_YEAR = /^(\d{4})([./-]|Y-?)(\d\d?)(?:([./-])(\d\d?)D?(?:\d\d:\d\d(?::\d\d)?)?|M)?$/;
const RUN_TOGETHER = /^(20\d\d)(0[1-9]|1[0-2])([0-3]\d)?$/;
const MONTH_DAY = new RegExp(`^(\\d\\d?)([./])(\\d\\d?)(D)?${AFTER_NUMBERS}$`);

/** The year of a point from its digits or the sign of 次年. */
function yearPart(digits: string | undefined, next: string | undefined): Partial<Point> {
  if (digits === undefined) return next === undefined ? {} : { next: true };
  return { year: yearOf(digits), shortYear: digits.length === 2 };
}

function written(code: string): Point | undefined {
  const [, digits, next, word, part, date, unit, weekday] = WRITTEN.exec(code) ?? [];
  const month = numberOf(word);
  const year = yearPart(digits, next);
  if (month === undefined || (digits !== undefined && year.year === undefined)) return undefined;
  const point = { ...year, month, words: code.slice(code.indexOf(`${word}M`)) };
  if (part !== undefined) return { ...point, unit: "part", part: part.slice(-1) };
  if (date === undefined) return { ...point, unit: "month" };
  const day = numberOf(date);
  if (day === undefined) return undefined;
  return { ...point, unit: "day", day, bareDay: unit === undefined, weekday: weekdayNumber(weekday) };
}

/** 「2025-03-08」「2025年3.8」「2024.9」「20250308」: the joints agree, and 「2024年9」 is a bare number. */
function withYear(code: string): Point | undefined {
  const together = RUN_TOGETHER.exec(code);
  const [, digits = "", joint = "Y", month, second, date] = WITH_YEAR.exec(code) ?? [];
  if (together !== null) return dated(together[1], together[2], together[3], code);
  const agrees = second === undefined ? joint !== "Y" : joint === second || (joint === "Y" && second !== "-");
  return agrees ? dated(digits, month, date, code) : undefined;
}

function dated(
  digits = "",
  month: string | undefined,
  day: string | undefined,
  words: string,
): Point | undefined {
  const year = yearOf(digits);
  if (year === undefined) return undefined;
  const point = { year, month: Number(month), words };
  return day === undefined ? { ...point, unit: "month" } : { ...point, unit: "day", day: Number(day) };
}

function monthAndDay(words: string): Point | undefined {
  const [, month, joint, day, unit, weekday] = MONTH_DAY.exec(words) ?? [];
  if (month === undefined) return undefined;
  return {
    unit: "day",
    month: Number(month),
    day: Number(day),
    weekday: weekdayNumber(weekday),
    dotted: joint === "." && unit === undefined,
    words,
  };
}

/** The point that the whole text writes; undefined when it is none. */
export const readPoint = once((code): Point | undefined => {
  const known = code.includes("M") ? written(code) : undefined;
  return known ?? (code.charAt(0) <= "9" ? (withYear(code) ?? monthAndDay(code)) : undefined);
});

/** A bare number, with or without a year before it: 「9」, 「2024年9」, 「十」. */
export function readNumber(code: string): Point | undefined {
  const [, digits, next, word] = BARE.exec(code) ?? [];
  const month = numberOf(word);
  const year = yearPart(digits, next);
  if (month === undefined || (digits !== undefined && year.year === undefined)) return undefined;
  return { unit: "number", ...year, month, words: code };
}

/** What stands at the right of a range and takes its month from the left: 「30日」「中旬」. */
export function readTail(code: string): Point | undefined {
  const [, date, , part] = TAIL.exec(code) ?? [];
  const day = numberOf(date);
  if (day !== undefined) return { unit: "day", month: NO_MONTH, day, words: code };
  return part === undefined
    ? undefined
    : { unit: "part", month: NO_MONTH, part: part.slice(-1), words: code };
}

/** 「01-18」 inside 「01-18～01-24」, where the dash can only stand between month and day. */
export function readDashedDay(code: string): Point | undefined {
  const [, month, day] = /^(\d\d?)-(\d\d?)$/.exec(code) ?? [];
  return day === undefined ? undefined : { unit: "day", month: Number(month), day: Number(day), words: code };
}

/** The point in its usual spelling, without the dash or dot it was typed with. */
export function spellPoint({ year, next, month, part, day }: Point): string {
  const before = year === undefined ? (next ? "次年" : "") : `${year}年`;
  const within = part === undefined ? "" : (MONTH_PARTS[part]?.[2] ?? "");
  return `${before}${month}月${within}${day === undefined ? "" : `${day}日`}`;
}
