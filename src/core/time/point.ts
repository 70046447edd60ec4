import { AFTER_NUMBERS, DAYTIME, SPAN, WEEKDAY, weekdayNumber } from "./daytime.ts";
import { NUMBER, numberOf, YEAR_DIGITS, yearOf } from "./numerals.ts";
import { once } from "./once.ts";

/** How fine a point is; `number` is a bare number that still needs its unit from a neighbour. */
type PointUnit = "number" | "month" | "part" | "day";

/** The month of a point that takes it from its neighbour. */
export const NO_MONTH = -1;

/** One place in the calendar as written: 「9月」「2024年9月」「4月中旬」「3月8日」「次年1月」「3/8」. */
export interface Point {
  readonly unit: PointUnit;
  readonly year: number | undefined;
  /** 次年, 翌年, 明年 stands before it. */
  readonly next: boolean;
  /** Two digits: the year was written short (「一一年」). */
  readonly shortYear: boolean;
  /** As written, so it may be 13 or 0; `NO_MONTH` where only a day or a part stands, as at the right of 「3月6日—30日」. */
  readonly month: number;
  /** The sign of a part of the month. */
  readonly part: string | undefined;
  readonly day: number | undefined;
  /** The day has no 日: 「9月8」, good inside a range or list only. */
  readonly bareDay: boolean;
  /** The weekday written behind the day; 1 is Monday. */
  readonly weekday: number | undefined;
  /** 「9.10」: the month and day are parted by a dot, so it may be a number. */
  readonly dotted: boolean;
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

/** A point of which nothing is known yet: every point has the same fields, which keeps reading them fast. */
export const NOWHERE: Point = {
  unit: "number",
  year: undefined,
  next: false,
  shortYear: false,
  month: NO_MONTH,
  part: undefined,
  day: undefined,
  bareDay: false,
  weekday: undefined,
  dotted: false,
  words: "",
};

/** A number, most often a month, with its year before it and whatever stands behind it. */
const NUMBERED = new RegExp(`^[@[]?(?:(${YEAR_DIGITS})Y|(\\+)|=)?(${NUMBER}|m)(M?)(.*)$`);
const DAY = new RegExp(`^(${NUMBER})(D(?:${WEEKDAY})?${DAYTIME})?$`);
const PART = /^M?([α-ηu-x])$/;
const WITH_YEAR = new RegExp(
  `^(\\d{4}|[2-4]\\d(?=[./]\\d+[./]))([./-]|Y-?)(\\d\\d?)(?:([./-])(\\d\\d?)(?:D${DAYTIME})?|M)?$`,
);
const RUN_TOGETHER = /^(20\d\d)(0[1-9]|1[0-2])([0-3]\d)?$/;
const MONTH_DAY = new RegExp(`^(\\d\\d?)([./])(\\d\\d?)(D(?:${SPAN})?)?${AFTER_NUMBERS}$`);

/** The number at the head of the text as a point without a unit, whether 月 stands behind it, and the rest. */
const numbered = once((code): readonly [number: Point, isMonth: boolean, rest: string] | undefined => {
  const [, digits, next, word = "", unit, rest = ""] = NUMBERED.exec(code) ?? [];
  const month = numberOf(word);
  const year = digits === undefined ? undefined : yearOf(digits);
  if (month === undefined || (digits !== undefined && year === undefined)) return undefined;
  const words = unit === "" ? code : code.slice(code.indexOf(`${word}M`));
  const shortYear = digits?.length === 2;
  return [{ ...NOWHERE, year, next: next !== undefined, shortYear, month, words }, unit !== "", rest];
});

/** The day or the part of a month that the whole piece writes; its month stands elsewhere. */
function withinMonth(code: string, month: Point): Point | undefined {
  const part = PART.exec(code)?.[1];
  if (part !== undefined) return { ...month, unit: "part", part };
  const [, date, unit, weekday] = DAY.exec(code) ?? [];
  const day = numberOf(date);
  if (day === undefined) return undefined;
  return { ...month, unit: "day", day, bareDay: unit === undefined, weekday: weekdayNumber(weekday) };
}

function written(code: string): Point | undefined {
  const [month, isMonth, rest = ""] = numbered(code) ?? [];
  if (month === undefined || !isMonth) return undefined;
  return rest === "" || /^[Iy]+$/.test(rest) ? { ...month, unit: "month" } : withinMonth(rest, month);
}

function dated(
  digits: string | undefined,
  month: string | undefined,
  day: string | undefined,
  words: string,
) {
  const year = yearOf(digits ?? "");
  if (year === undefined) return undefined;
  const unit = day === undefined ? "month" : "day";
  const shortYear = digits?.length === 2;
  return { ...NOWHERE, unit, year, shortYear, month: Number(month), day: day && Number(day), words } as Point;
}

/** 「2025-03-08」「2025年3.8」「2024.9」「20250308」「25.3.8」: the joints agree, and 「2024年9」 is a bare number. */
function withYear(code: string): Point | undefined {
  const [, year, month, day] = RUN_TOGETHER.exec(code) ?? [];
  if (year !== undefined) return dated(year, month, day, code);
  const [, digits, joint = "Y", second, between, date] = WITH_YEAR.exec(code) ?? [];
  const agrees =
    between === undefined ? joint !== "Y" : joint === between || (joint === "Y" && between !== "-");
  return agrees ? dated(digits, second, date, code) : undefined;
}

function monthAndDay(words: string): Point | undefined {
  const [, month, joint, day, unit, weekday] = MONTH_DAY.exec(words) ?? [];
  if (month === undefined) return undefined;
  const dotted = joint === "." && unit === undefined;
  const at = { month: Number(month), day: Number(day), weekday: weekdayNumber(weekday) };
  return { ...NOWHERE, unit: "day", ...at, dotted, words };
}

/** The point that the whole text writes; undefined when it is none. */
export const readPoint = once((code): Point | undefined => {
  const known = code.includes("M") ? written(code) : undefined;
  if (known !== undefined || code >= ":") return known;
  return (
    (code.length > 5 ? withYear(code) : undefined) ?? (/[./]/.test(code) ? monthAndDay(code) : undefined)
  );
});

/** A bare number, with or without a year before it: 「9」, 「2024年9」, 「十」. */
export function readNumber(code: string): Point | undefined {
  const [number, isMonth, rest] = numbered(code) ?? [];
  return isMonth || rest !== "" ? undefined : number;
}

/** What stands at the right of a range and takes its month from the left: 「30日」「中旬」. */
export function readTail(code: string): Point | undefined {
  const tail = withinMonth(code, { ...NOWHERE, words: code });
  return tail?.bareDay ? undefined : tail;
}

/** 「01-18」 inside 「01-18～01-24」, where the dash can only stand between month and day. */
export function readDashedDay(code: string): Point | undefined {
  const [, month, day] = /^(\d\d?)-(\d\d?)$/.exec(code) ?? [];
  if (day === undefined) return undefined;
  return { ...NOWHERE, unit: "day", month: Number(month), day: Number(day), words: code };
}

/** The point in its usual spelling, without the dash or dot it was typed with. */
export function spellPoint({ year, next, month, part, day }: Point): string {
  const before = year === undefined ? (next ? "次年" : "") : `${year}年`;
  const within = part === undefined ? "" : (MONTH_PARTS[part]?.[2] ?? "");
  return `${before}${month}月${within}${day === undefined ? "" : `${day}日`}`;
}
