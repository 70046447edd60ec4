import type { Interval } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import type { PeriodFaultKind, PeriodFlags, Precision } from "../model/period.ts";
import type { Result } from "../model/result.ts";

/** What a form makes of a text: a period that does not yet know the officer's own words. */
export interface Understood {
  readonly intervals: readonly Interval[];
  readonly precision: Precision;
  readonly flags: PeriodFlags;
  readonly doubts: readonly string[];
  /** Days off around a festival, which may reach out of the plan though the festival does not. */
  readonly offAround?: true;
}

/** Why a form that knows the text cannot give a time; `part` is in the folded spelling. */
export interface Misread {
  readonly kind: PeriodFaultKind;
  readonly part: string;
  /** Spellings that may pass; the reader keeps those that do in this frame. */
  readonly suggestions: readonly string[];
}

export type FormReading = Result<Understood, Misread>;

/** Reads a piece of the text as a time of its own, for forms that stand round another one. */
export type ReadInner = (text: string) => FormReading | undefined;

/** One way of writing a 时间段. It reads the whole folded cell or none of it. */
export interface TimeForm {
  readonly name: string;
  /** Sets of characters: a text without one of each set is never this form's, so it is not asked. */
  readonly needs?: readonly string[];
  /** Real spellings, each of which this form and no other one claims. */
  readonly examples: readonly string[];
  /** undefined is "not mine", a fault "mine, but wrong". */
  readonly read: (text: string, frame: PlanFrame | undefined, inner: ReadInner) => FormReading | undefined;
}

/** A time that was understood. */
export function understood(
  intervals: readonly Interval[],
  precision: Precision,
  flags: PeriodFlags = {},
  doubts: readonly string[] = [],
): FormReading {
  return { ok: true, value: { intervals, precision, flags, doubts } };
}

/** A time that stays closed, with the part in the way. */
export function misread(
  kind: PeriodFaultKind,
  part: string,
  suggestions: readonly string[] = [],
): { readonly ok: false; readonly fault: Misread } {
  return { ok: false, fault: { kind, part, suggestions } };
}

/** The same time, no more than roughly. */
export function roughly(time: Understood): FormReading {
  return { ok: true, value: { ...time, flags: { ...time.flags, approximate: true } } };
}

/** Days with two ends of their own: no deadline, nothing open, not the whole plan, nothing that comes back. */
export function isStretch({ flags }: Understood): boolean {
  return !flags.deadline && !flags.openEnd && !flags.allPeriod && !flags.recurrence;
}

const COARSER: readonly Precision[] = ["day", "xun", "week", "month", "term", "year"];

/** The coarsest of these precisions: a range takes the coarser end. */
export function coarsest(precisions: readonly Precision[]): Precision {
  return COARSER[Math.max(0, ...precisions.map((precision) => COARSER.indexOf(precision)))] ?? "day";
}
