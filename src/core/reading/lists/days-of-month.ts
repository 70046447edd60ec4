import { leadingNumber } from "../../text/numbering.ts";
import type { TextLine } from "./plan-lines.ts";
import { shadowOf } from "./shadow.ts";
import { readTimeHead, type TimeHead } from "./time-head.ts";
import type { HeadedLines } from "./time-list.ts";

const ADORNED = /^[ #*•·-]*/;
/** 「8日」「12、13号」「3日至5日」「1—5日」 */
const DAY = /^\d{1,2} *[日号]?(?: *[-~至到、,] *\d{1,2} *[日号]?){0,4}(?<=[日号])/;
const CHINESE_DAY = /^[一二三四五六七八九十]{1,3} *[日号](?= *(?:[:(]|$))/;
/** 「地点：礼堂」 below a day says more of its work. */
const DETAIL = /^[^：:，,。；;]{2,6}[：:]\s*\S/;

/** The day of that month that the words begin with, set apart from what follows: 「8日：…」「12号（周三） …」. */
function dayOf(line: string, month: string): TimeHead | undefined {
  const text = line.slice(ADORNED.exec(shadowOf(line))?.[0].length ?? 0);
  const shadow = shadowOf(text);
  if (!DAY.test(shadow) && !CHINESE_DAY.test(shadow)) return undefined;
  const head = readTimeHead(`${month}${text}`);
  const apart = head !== undefined && head.strength !== "glued" && head.time.length > month.length + 1;
  return apart && /[日号]/.test(head.time) ? { ...head, kind: "day", strength: "plain" } : undefined;
}

/** Whether each line is a day, stands below a day alone on its line, or says more of a day's work. */
function areDaysOnly(body: readonly TextLine[], days: Days): boolean {
  let alone = false;
  return body.every((line, at) => {
    const day = days.get(line);
    if (day !== undefined) alone = day.rest === "";
    return day !== undefined || alone || (at > 0 && DETAIL.test(line.text));
  });
}

/** Lines under a month with the days that they begin with. */
export type Days = ReadonlyMap<TextLine, TimeHead>;

const isCounted = ({ text }: TextLine, at: number) => {
  const number = leadingNumber(text);
  return number?.style === "arabic" && number.number === at + 1;
};

/** The days in the lines under a month, the numbers off that count them: 「1、3日 …」「2、10日 …」. */
function daysIn(body: readonly TextLine[], month: string): Days {
  const counted = body.every(isCounted);
  const read = body.flatMap((line): [TextLine, TimeHead][] => {
    const length = leadingNumber(line.text)?.length ?? 0;
    if (length > 0 && !counted) return [];
    const day = dayOf(line.text.slice(length), month);
    return day === undefined ? [] : [[line, day]];
  });
  return new Map(read);
}

const FEWEST = 2;
const hasColon = ({ gap }: TimeHead) => /[:：]/.test(gap);

/** The days under a month alone on its line where nothing else stands there; else none. */
function onlyDays({ head, body }: HeadedLines, month: string): Days {
  const days = head.kind === "month" && head.rest === "" ? daysIn(body, month) : new Map();
  return areDaysOnly(body, days) ? days : new Map();
}

/** Whether the list has days under its months, two at least under one of them. */
export function goesByDays(months: readonly HeadedLines[], monthIn: (time: string) => string): boolean {
  return months.some((one) => onlyDays(one, monthIn(one.head.time)).size >= FEWEST);
}

/**
 * The days of a month that its lines name: several below a title that names the month, or nothing but days, with
 * colons behind them or in a list that goes by days.
 */
export function daysUnder(whole: HeadedLines, month: string, byDays: boolean): Days {
  if (whole.head.titled === true) {
    const days = daysIn(whole.body, month);
    return days.size >= FEWEST ? days : new Map();
  }
  const days = onlyDays(whole, month);
  return byDays || [...days.values()].every(hasColon) ? days : new Map();
}
