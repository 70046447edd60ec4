import type { Interval } from "../model/day.ts";
import { isoDay } from "../model/day.ts";
import { frameReach, type PlanFrame, withCalendar } from "../model/frame.ts";
import type { Period, PeriodFault, PeriodReading } from "../model/period.ts";
import type { SchoolCalendar } from "../model/school-calendar.ts";
import { type FoldedText, foldTraced, originalWords } from "../text/fold.ts";
import { register } from "./asked-forms.ts";
import { forms } from "./forms/all.ts";
import { mergeIntervals } from "./merge-intervals.ts";
import { type FormReading, type Misread, misread, type Understood } from "./time-form.ts";

/** Forms stand round other forms no deeper than this: 「约第一学期：9-12月（分批）」. */
const DEEPEST = 4;

/** No time is written longer; a whole paragraph is given up without a search. */
const LONGEST = 80;

/** Nor is one with all its blanks, so a page of text is not even folded. */
const LONGEST_WRITTEN = 400;

const { asked, bitsOf } = register(forms);

/** What the first form that knows the folded text makes of it. */
function readFolded(text: string, frame: PlanFrame | undefined, depth = 0): FormReading | undefined {
  if (depth > DEEPEST || text.length > LONGEST) return undefined;
  const bits = bitsOf(text);
  const inner = (part: string) => readFolded(part, frame, depth + 1);
  for (const { form, mask } of asked) {
    const reading = (bits & mask) === mask ? form.read(text, frame, inner) : undefined;
    if (reading !== undefined) return reading;
  }
  return undefined;
}

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

function isOutside(intervals: readonly Interval[], frame: PlanFrame, time: Understood): boolean {
  const reach = frameReach(frame);
  return intervals.some((interval) => !isInside(interval, reach, frame, time.offAround === true));
}

function toPeriod(text: string, time: Understood, frame: PlanFrame | undefined): Period {
  const intervals = mergeIntervals(time.intervals);
  const outside = frame !== undefined && isOutside(intervals, frame, time);
  const flags = outside ? { ...time.flags, outOfFrame: true as const } : time.flags;
  const doubts = [...new Set(time.doubts)];
  return { text, intervals, precision: time.precision, flags, ...(doubts.length > 0 && { doubts }) };
}

function toFault(
  text: string,
  folded: FoldedText,
  wrong: Misread,
  frame: PlanFrame | undefined,
): PeriodFault {
  const passes = (suggestion: string) => readFolded(foldTraced(suggestion).text, frame)?.ok === true;
  const suggestions = [...new Set(wrong.suggestions)].filter(passes);
  return { kind: wrong.kind, text, part: originalWords(text, folded, wrong.part), suggestions };
}

/** 「10一11月」: typed where a dash was meant. */
const ONE_AS_DASH = /(?<=[\d日月号])一(?=\d)/g;
/** 「①1月」: a list number that folding would join to the month. */
const CIRCLED = /^\s*[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793](?=\s*[\d一二三四五六七八九十元])/;
const QUOTE = /[“”"'‘’「」『』]/;
const BLANK_DATE = /(?:20[xX×_*]{1,2}|[xX×_*]{2,4})年|(?<![a-zA-Z])[xX×_]{1,2}月/;

/** The folded text as times are read: a 一 between numbers is a dash, quotes say nothing. */
function asTime(folded: FoldedText): FoldedText {
  const text = folded.text.replace(ONE_AS_DASH, "-");
  if (!QUOTE.test(text)) return text === folded.text ? folded : { ...folded, text };
  const kept = [...text].flatMap((character, at) => (QUOTE.test(character) ? [] : [at]));
  return {
    text: kept.map((at) => text.charAt(at)).join(""),
    starts: kept.map((at) => folded.starts[at] ?? 0),
    ends: kept.map((at) => folded.ends[at] ?? 0),
  };
}

/** No form knows the text: a blank of a copied template in it is the reason that can be told. */
function unread(text: string): FormReading {
  return misread(BLANK_DATE.test(text) ? "placeholder" : "not-a-time", "");
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
  const folded = asTime(foldTraced(text.replace(CIRCLED, (mark) => " ".repeat(mark.length))));
  const reading =
    folded.text === "" ? misread("empty", "") : (readFolded(folded.text, frame) ?? unread(folded.text));
  if (reading.ok) return { ok: true, value: toPeriod(text, reading.value, frame) };
  return { ok: false, fault: toFault(text, folded, reading.fault, frame) };
}
