import type { Interval } from "../model/day.ts";
import { isoDay } from "../model/day.ts";
import { frameReach, type PlanFrame, withCalendar } from "../model/frame.ts";
import type { Period, PeriodFault, PeriodReading } from "../model/period.ts";
import type { SchoolCalendar } from "../model/school-calendar.ts";
import { type FoldedText, foldTraced, originalWords } from "../text/fold.ts";
import { register } from "./asked-forms.ts";
import { foldTime } from "./fold-time.ts";
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

/** A blank of a copied template. */
const BLANK_DATE = /(?:20[xX×_*]{1,2}|[xX×_*]{2,4})年|(?<![a-zA-Z])[xX×_]{1,2}月/;

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
  const folded = foldTime(text);
  const reading =
    folded.text === "" ? misread("empty", "") : (readFolded(folded.text, frame) ?? unread(folded.text));
  if (reading.ok) return { ok: true, value: toPeriod(text, reading.value, frame) };
  return { ok: false, fault: toFault(text, folded, reading.fault, frame) };
}
