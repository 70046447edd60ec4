import { type Interval, isoDay } from "../model/day.ts";
import { frameReach, type PlanFrame, withCalendar } from "../model/frame.ts";
import type { Period, PeriodReading } from "../model/period.ts";
import type { SchoolCalendar } from "../model/school-calendar.ts";
import { fold } from "../text/fold.ts";
import { askIn } from "./asked-forms.ts";
import { mergeIntervals } from "./merge-intervals.ts";
import { shorthand, traced } from "./shorthand.ts";
import { isTime, misread, type Reading, type Time } from "./time-form.ts";

/** No time is written longer with all its blanks, so a page of text is not even folded. */
const LONGEST_WRITTEN = 400;

/** 「①1月」: a list number that folding would join to the month. */
const CIRCLED = /^\s*[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793](?=\s*[\d一二三四五六七八九十元])/;

/** A blank of a copied template. */
const BLANK_DATE = /(?:20_|__)_?_?_?Y|_M/;

/**
 * Whether days lie in the plan: they begin before it or end after it only where a range runs on from the summer
 * before a 学年, or where they are the days off around a festival (元旦假期) that lies in it itself.
 */
function isInside([from, to]: Interval, frame: PlanFrame, offAround: boolean): boolean {
  const [first, last] = frameReach(frame);
  if (from >= first && to <= last) return true;
  if (to < first || from > last) return false;
  return offAround || (to <= last && frame.kind === "school-year" && from >= isoDay(frame.from, 7, 1));
}

function toPeriod(text: string, time: Time, frame: PlanFrame | undefined): Period {
  const intervals = mergeIntervals(time.intervals);
  const { precision, offAround = false } = time;
  const inside = frame === undefined || intervals.every((each) => isInside(each, frame, offAround));
  const flags = inside ? time.flags : { ...time.flags, outOfFrame: true as const };
  const doubts = [...new Set(time.doubts)];
  return { text, intervals, precision, flags, ...(doubts.length > 0 && { doubts }) };
}

/** What the forms make of a text in that frame. */
function readText(text: string, frame: PlanFrame | undefined): Reading {
  const code = shorthand(fold(text));
  if (code === "") return misread("empty");
  const unread = () => misread(BLANK_DATE.test(code) ? "placeholder" : "not-a-time");
  return askIn(frame, (part) => traced(text).words(part))(code) ?? unread();
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
  if (text.trim().length > LONGEST_WRITTEN)
    return { ok: false, fault: { kind: "not-a-time", text, part: text, suggestions: [] } };
  const plain = text.replace(CIRCLED, (mark) => " ".repeat(mark.length));
  const reading = readText(plain, frame);
  if (isTime(reading)) return { ok: true, value: toPeriod(text, reading, frame) };
  const { kind, part, suggestions } = reading ?? misread("not-a-time");
  const words = part === "" ? plain : traced(plain).original(part);
  const passes = (suggestion: string) => isTime(readText(suggestion, frame));
  return {
    ok: false,
    fault: {
      kind,
      text,
      part: words === plain ? text : words,
      suggestions: [...new Set(suggestions)].filter(passes),
    },
  };
}
