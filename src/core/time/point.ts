import { AFTER_NUMBERS, DAYTIME, WEEKDAY, weekdayNumber } from "./daytime.ts";
import { NUMBER, numberOf, yearOf } from "./numerals.ts";
import { once } from "./once.ts";

/** A part of a month that officers name: days from and to (31 stands for the month's end). */
interface MonthPart {
  readonly from: number;
  readonly to: number;
  /** 初, 中, 底: no more than roughly those days. */
  readonly approximate: boolean;
}

/** How fine a point is; `number` is a bare number that still needs its unit from a neighbour. */
type PointUnit = "number" | "month" | "part" | "day";

/** The month of a point that takes it from its neighbour. */
export const NO_MONTH = -1;

/** One place in the calendar as written: 「9月」「2024年9月」「4月中旬」「3月8日」「次年1月」「3/8」. */
export interface Point {
  readonly unit: PointUnit;
  readonly year?: number;
  /** 次年, 翌年, 明年 stands before it. */
  readonly next?: true;
  /** 上年, two digits: the year was written short (「一一年」). */
  readonly shortYear?: true;
  /** As written, so it may be 13 or 0; `NO_MONTH` where only a day or a part stands, as at the right of 「3月6日—30日」. */
  readonly month: number;
  readonly part?: MonthPart;
  readonly day?: number;
  /** The day has no 日: 「9月8」, good inside a range or list only. */
  readonly bareDay?: true;
  /** The weekday written behind the day; 1 is Monday. */
  readonly weekday?: number;
  /** 「9.10」: the month and day are parted by a dot, so it may be a number. */
  readonly dotted?: true;
  /** The words of month and day, for pointing at them. */
  readonly words: string;
}

const PARTS: Readonly<Record<string, MonthPart>> = {
  上旬: { from: 1, to: 10, approximate: false },
  中旬: { from: 11, to: 20, approximate: false },
  下旬: { from: 21, to: 31, approximate: false },
  上中旬: { from: 1, to: 20, approximate: false },
  中下旬: { from: 11, to: 31, approximate: false },
  上半月: { from: 1, to: 15, approximate: false },
  下半月: { from: 16, to: 31, approximate: false },
  初: { from: 1, to: 10, approximate: true },
  中: { from: 11, to: 20, approximate: true },
  底: { from: 21, to: 31, approximate: true },
};

const PART =
  "上[、,和]?中旬|中上旬|下中旬|中[、,和]?下旬|上旬|中旬|下旬|上半月|下半月|前半月|后半月|上半|下半|月?初|月?中期?|月?底|月?末|末旬";

function partOf(words: string): MonthPart | undefined {
  const known = PARTS[words];
  if (known !== undefined) return known;
  const plain = words
    .replace(/[、,和]/, "")
    .replace(/^月/, "")
    .replace("中期", "中")
    .replace("中上旬", "上中旬")
    .replace("下中旬", "中下旬")
    .replace("末旬", "下旬")
    .replace("前半月", "上半月")
    .replace("后半月", "下半月")
    .replace("末", "底")
    .replace(/^([上下]半)$/, "$1月");
  return PARTS[plain];
}

const YEAR =
  "(?:(?<year>\\d{4}|\\d{2}|[〇零一二三四五六七八九]{4}|[〇零一二三四五六七八九]{2})年度?|(?<next>次年|翌年|明年|来年|下年)的?|(?:今年|本年|当年|同年)的?)?";
const WRITTEN = new RegExp(
  `^(?:于|在|整个|定于|将于|将在|要在|须在)?${YEAR}(?<month>${NUMBER}|元)月(?:(?:份|间|内|里|全月|当月|期间|份间|份内|份期间)|份?(?<part>${PART})|份?(?<day>${NUMBER})(?:(?<unit>日|号)(?:${WEEKDAY})?${DAYTIME}|))?$`,
);
const NUMBERED = new RegExp(`^(?:于|在|整个|定于|将于|将在|要在|须在)?${YEAR}(?<month>${NUMBER}|元)$`);
const YEAR_MONTH = /^(?<year>\d{4})(?:[./]|年?-)(?<month>\d{1,2})月?份?$/;
const YEAR_MONTH_DAY =
  /^(?<year>\d{4})(?<joint>[./-])(?<month>\d{1,2})\k<joint>(?<day>\d{1,2}?)日?(?:\d{2}:\d{2}(?::\d{2})?)?$/;
const RUN_TOGETHER = /^(?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>[0-3]\d)?$/;
const YEAR_DOT_DAY = /^(?<year>\d{4})年(?<month>\d{1,2})[./·](?<day>\d{1,2})日?$/;
const MONTH_DAY = new RegExp(
  `^(?<month>\\d{1,2})(?<joint>[./·])(?<day>\\d{1,2})(?<unit>[日号])?${AFTER_NUMBERS}$`,
);
const DAY_ONLY = new RegExp(`^(?<day>${NUMBER})[日号](?:${WEEKDAY})?${DAYTIME}$`);
const PART_ONLY = new RegExp(`^(?<part>${PART})$`);

type Groups = Readonly<Record<string, string | undefined>>;

function yearPart(groups: Groups): Partial<Point> | undefined {
  const written = groups["year"];
  if (written === undefined) return groups["next"] === undefined ? {} : { next: true };
  const year = yearOf(written);
  if (year === undefined) return undefined;
  return written.length === 2 ? { year, shortYear: true } : { year };
}

function weekdayPart(groups: Groups): Pick<Point, "weekday"> {
  const weekday = weekdayNumber(groups["weekday"]);
  return weekday === undefined ? {} : { weekday };
}

function monthNumber(words: string | undefined): number | undefined {
  return words === "元" ? 1 : numberOf(words ?? "");
}

function written(text: string): Point | undefined {
  const groups = WRITTEN.exec(text)?.groups;
  const year = groups && yearPart(groups);
  const month = groups && monthNumber(groups["month"]);
  if (groups === undefined || year === undefined || month === undefined) return undefined;
  const words = text.slice(text.indexOf(`${groups["month"]}月`));
  if (groups["part"] !== undefined) {
    const part = partOf(groups["part"]);
    return part && { unit: "part", ...year, month, part, words };
  }
  if (groups["day"] === undefined) return { unit: "month", ...year, month, words };
  const day = numberOf(groups["day"]);
  if (day === undefined) return undefined;
  return {
    unit: "day",
    ...year,
    month,
    day,
    words,
    ...(groups["unit"] === undefined && { bareDay: true as const }),
    ...weekdayPart(groups),
  };
}

function numeric(text: string): Point | undefined {
  if (!/^\d/.test(text)) return undefined;
  const groups = (
    YEAR_MONTH_DAY.exec(text) ??
    RUN_TOGETHER.exec(text) ??
    YEAR_DOT_DAY.exec(text) ??
    YEAR_MONTH.exec(text) ??
    MONTH_DAY.exec(text)
  )?.groups;
  if (groups === undefined) return undefined;
  const year = yearPart(groups);
  if (year === undefined) return undefined;
  const month = Number(groups["month"]);
  const words = text;
  if (groups["day"] === undefined) return { unit: "month", ...year, month, words };
  const sure = groups["year"] !== undefined || groups["joint"] === "/" || groups["unit"] !== undefined;
  const dotted = sure ? {} : { dotted: true as const };
  return {
    unit: "day",
    ...year,
    month,
    day: Number(groups["day"]),
    ...dotted,
    words,
    ...weekdayPart(groups),
  };
}

/** 「2024.9月」: a year and month in numbers with 月 behind them. */
function monthOfNumbers(text: string): Point | undefined {
  return /^\d{4}/.test(text) ? numeric(text) : undefined;
}

/** The point that the whole text writes; undefined when it is none. */
export const readPoint = once((text): Point | undefined =>
  text.includes("月") ? (written(text) ?? monthOfNumbers(text)) : numeric(text),
);

/** A bare number, with or without a year before it: 「9」, 「2024年9」, 「十」. */
export function readNumber(text: string): Point | undefined {
  const groups = NUMBERED.exec(text)?.groups;
  const year = groups && yearPart(groups);
  const month = groups && monthNumber(groups["month"]);
  if (year === undefined || month === undefined) return undefined;
  return { unit: "number", ...year, month, words: text };
}

/** What stands at the right of a range and takes its month from the left: 「30日」「中旬」. */
export function readTail(text: string): Point | undefined {
  const day = numberOf(DAY_ONLY.exec(text)?.groups?.["day"] ?? "");
  if (day !== undefined) return { unit: "day", month: NO_MONTH, day, words: text };
  const part = partOf(PART_ONLY.exec(text)?.groups?.["part"] ?? "");
  return part && { unit: "part", month: NO_MONTH, part, words: text };
}

/** 「01-18」 inside 「01-18～01-24」, where the dash can only stand between month and day. */
export function readDashedDay(text: string): Point | undefined {
  const [, month, day] = /^(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (month === undefined || day === undefined) return undefined;
  return { unit: "day", month: Number(month), day: Number(day), words: text };
}

const PART_WORDS: readonly (readonly [number, number, boolean, string])[] = [
  [1, 10, true, "初"],
  [11, 20, true, "中"],
  [21, 31, true, "底"],
  [1, 10, false, "上旬"],
  [11, 20, false, "中旬"],
  [21, 31, false, "下旬"],
  [1, 20, false, "上中旬"],
  [11, 31, false, "中下旬"],
  [1, 15, false, "上半月"],
  [16, 31, false, "下半月"],
];

/** The usual word for a part of a month; empty when there is none. */
export function partWord(from: number, to: number, approximate: boolean): string {
  return PART_WORDS.find((part) => part[0] === from && part[1] === to && part[2] === approximate)?.[3] ?? "";
}

/** The point in its usual spelling, without the dash or dot it was typed with. */
export function spellPoint(point: Point): string {
  const year = point.year === undefined ? (point.next ? "次年" : "") : `${point.year}年`;
  const part = point.part ? partWord(point.part.from, point.part.to, point.part.approximate) : "";
  const day = point.day === undefined ? "" : `${point.day}日`;
  return `${year}${point.month}月${part}${day}`;
}
