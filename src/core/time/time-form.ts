import type { Interval } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import type { PeriodFaultKind, PeriodFlags, Precision } from "../model/period.ts";

/** What a form makes of a text: a period that does not yet know the officer's own words. */
export interface Time {
  readonly kind?: undefined;
  readonly intervals: readonly Interval[];
  readonly precision: Precision;
  readonly flags: PeriodFlags;
  readonly doubts: readonly string[];
  /** Days off around a festival, or the week before and after a day: they may reach out of the plan though it does not. */
  readonly offAround?: true;
}

/** Why a form that knows the text cannot give a time. */
export interface Misread {
  readonly kind: PeriodFaultKind;
  /** The part in the way, in shorthand; empty for the whole. */
  readonly part: string;
  /** Spellings that may pass; the reader keeps those that do in this frame. */
  readonly suggestions: readonly string[];
}

/** undefined is "not mine". */
export type Reading = Time | Misread | undefined;

/** What a form may ask for while it reads. */
export interface Ask {
  readonly frame: PlanFrame | undefined;
  /** Reads a piece of shorthand as a time of its own, for forms that stand round another one. */
  readonly read: (code: string) => Reading;
  /** The officer's words for a piece of the shorthand, folded; empty where the piece does not stand in the text. */
  readonly words: (code: string) => string;
}

/** The text in shorthand, then what the groups of the form's pattern hold. */
export type Match = readonly [code: string, ...groups: (string | undefined)[]];

/** One way of writing a 时间段. It reads the whole text or none of it. */
export interface TimeForm {
  /** Signs of which the text holds one, or it is never this form's: then it is not asked. */
  readonly needs?: string;
  /** What the whole text looks like, in shorthand (see vocabulary.ts); without it the form looks for itself. */
  readonly pattern?: RegExp;
  /** undefined is "not mine", a misreading "mine, but wrong". */
  readonly read: (match: Match, ask: Ask) => Reading;
}

export const ROUGH: PeriodFlags = { approximate: true };

/** A time that was understood. */
export function time(
  intervals: readonly Interval[],
  precision: Precision,
  flags: PeriodFlags = {},
  doubts: readonly string[] = [],
): Time {
  return { intervals, precision, flags, doubts };
}

/** A time that stays closed, with the part in the way. */
export function misread(kind: PeriodFaultKind, part = "", suggestions: readonly string[] = []): Misread {
  return { kind, part, suggestions };
}

export function isTime(reading: Reading): reading is Time {
  return reading !== undefined && reading.kind === undefined;
}

/** What cannot be is told, whatever stands beside it: 「13月：召开教代会」「第五季度（9月）」. */
export function cannotBe(reading: Reading): boolean {
  return (
    reading?.kind !== undefined && (reading.kind.startsWith("invalid") || reading.kind === "reversed-range")
  );
}

/** The same time, no more than roughly; what is no time stays as it is. */
export function roughly(reading: Reading): Reading {
  return isTime(reading) ? { ...reading, flags: { ...reading.flags, ...ROUGH } } : reading;
}

/** The same time, with something the officer may dispute. */
export function doubting(reading: Reading, doubt: string): Reading {
  return isTime(reading) ? { ...reading, doubts: [...reading.doubts, doubt] } : reading;
}

/** Days with two ends of their own: no deadline, nothing open, not the whole plan, nothing that comes back. */
export function isStretch({ flags }: Time): boolean {
  return !flags.deadline && !flags.openEnd && !flags.allPeriod && !flags.recurrence;
}

const COARSER: readonly Precision[] = ["day", "xun", "week", "month", "term", "year"];

/** The coarsest of these precisions: a range takes the coarser end. */
function coarsest(times: readonly Time[]): Precision {
  return COARSER[Math.max(0, ...times.map(({ precision }) => COARSER.indexOf(precision)))] ?? "day";
}

/** Several times as one: all their days, the coarsest precision, rough where one of them is. */
export function together(times: readonly Time[], intervals = times.flatMap((each) => each.intervals)): Time {
  return time(
    intervals,
    coarsest(times),
    times.some(({ flags }) => flags.approximate) ? ROUGH : {},
    times.flatMap(({ doubts }) => doubts),
  );
}
