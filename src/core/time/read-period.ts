import { type Interval, isoDay } from "../model/day.ts";
import { frameReach, type PlanFrame, withCalendar } from "../model/frame.ts";
import type { Period, PeriodFault, PeriodReading } from "../model/period.ts";
import type { SchoolCalendar } from "../model/school-calendar.ts";
import { fold } from "../text/fold.ts";
import { readShorthand } from "./asked-forms.ts";
import { mergeIntervals } from "./merge-intervals.ts";
import { scannedMonth } from "./scanned-month.ts";
import { shorthand, traced } from "./shorthand.ts";
import { isTime, type Misread, misread, type Time } from "./time-form.ts";

/** No time is written longer with all its blanks, so a page of text is not even folded. */
const LONGEST_WRITTEN = 400;

/** 「①1月」: a list number that folding would join to the month. */
const CIRCLED = /^\s*[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793](?=\s*[\d一二三四五六七八九十元])/;

/** 「2025/3/20 9:00」: folding would join the day to the hour. The blank becomes the 日 that it stands for. */
const BEFORE_CLOCK = /(?<=\d[./-]\d\d?)[\sT](?=\s*\d\d?[:：]\d\d)/g;

/** 「十月分」, a slip for 月份, at the end of the time. */
const SLIPPED_MONTH = /(?<=月)分(?=[\s:：,，;；。.、)）\]】]*$)/;

/** A blank of a copied template. */
const BLANK_DATE = /(?:20_|__)_?_?_?Y|_M/;

/**
 * Whether days lie in the plan: they begin before it or end after it only where a range runs on from the summer
 * before a 学年, or where they are the days off around a festival (元旦假期) that lies in it itself.
 */
function isInside(
  [from, to]: Interval,
  [first, last]: Interval,
  frame: PlanFrame,
  offAround: boolean,
): boolean {
  if (from >= first && to <= last) return true;
  if (to < first || from > last) return false;
  return offAround || (to <= last && frame.kind === "school-year" && from >= isoDay(frame.from, 7, 1));
}

function toPeriod(text: string, time: Time, frame: PlanFrame | undefined): Period {
  const intervals = mergeIntervals(time.intervals);
  const { precision, offAround = false } = time;
  const reach = frame && frameReach(frame);
  const inside = !reach || intervals.every((each) => isInside(each, reach, frame, offAround));
  const flags = inside ? time.flags : { ...time.flags, outOfFrame: true as const };
  if (time.doubts.length === 0) return { text, intervals, precision, flags };
  return { text, intervals, precision, flags, doubts: [...new Set(time.doubts)] };
}

/** What the forms make of a text in that frame. */
function readText(code: string, text: string, frame: PlanFrame | undefined): Time | Misread {
  if (code === "") return misread("empty");
  const reading = readShorthand(code, frame, (part) => traced(text).words(part));
  if (reading === undefined && BLANK_DATE.test(code)) return misread("placeholder");
  const scanned = reading === undefined || !isTime(reading) ? scannedMonth(text) : undefined;
  if (scanned !== undefined) return misread("not-a-time", "", [scanned]);
  return reading ?? misread("not-a-time");
}

/**
 * The fault in the officer's words, with those of its suggestions that pass in the frame. Each is the whole text with
 * the part in the way mended: 「6月28-31日」 becomes 「6月28-30日」, 「4月31日前」 keeps its 前.
 */
function toFault(
  wrong: Misread,
  code: string,
  written: string,
  text: string,
  frame: PlanFrame | undefined,
): PeriodFault {
  const whole = wrong.part === "" || (wrong.part === code && fold(text) === text);
  const part = whole ? written : traced(written).original(wrong.part);
  const mended = wrong.suggestions.map((words) => written.trim().replace(part.trim(), () => words));
  const passes = (words: string) => {
    const reading = readText(shorthand(fold(words)), words, frame);
    return isTime(reading) && !reading.doubts.includes("term-differs");
  };
  const suggestions = [...new Set(mended)].filter(passes);
  return { kind: wrong.kind, text, part: part === written ? text : part, suggestions };
}

/**
 * What a 时间段 means in the plan's frame: closed days, or why it stays closed. The whole text is read or
 * none of it; without a frame only texts that carry their own year are understood. A school calendar given
 * beside the frame goes before the one that the frame carries.
 */
export function readPeriod(
  text: string,
  plan: PlanFrame | undefined,
  calendar: SchoolCalendar | undefined = plan?.calendar,
): PeriodReading {
  const frame = calendar === plan?.calendar || plan === undefined ? plan : withCalendar(plan, calendar);
  if (text.length > LONGEST_WRITTEN && text.trim().length > LONGEST_WRITTEN)
    return { ok: false, fault: { kind: "not-a-time", text, part: text, suggestions: [] } };
  const written = text
    .replace(CIRCLED, (mark) => " ".repeat(mark.length))
    .replace(BEFORE_CLOCK, "日")
    .replace(SLIPPED_MONTH, "份");
  const code = shorthand(fold(written));
  const reading = readText(code, written, frame);
  if (isTime(reading)) return { ok: true, value: toPeriod(text, reading, frame) };
  return { ok: false, fault: toFault(reading, code, written, text, frame) };
}
