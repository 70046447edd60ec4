import { addDays } from "../model/day.ts";
import type { PeriodFaultKind } from "../model/period.ts";
import { fold } from "../text/fold.ts";
import { festivalNamed } from "./festival-words.ts";
import {
  type FormReading,
  type Misread,
  misread,
  type ReadInner,
  roughly,
  type Understood,
} from "./time-form.ts";

/** Two times for one work: one before a colon or brackets and one behind. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  /** The left one names a stretch of the plan (第一学期), not a time of its own. */
  readonly label: boolean;
  readonly inner: ReadInner;
}

/** A time without month or day, such as a festival or 每月: written dates say it better. */
export const WITHOUT_DATE = /^(?:每.*|[^\d月日号]+)$/;
/** Faults of words that need to be told when they are; written dates tell it. */
const TO_BE_TOLD: readonly PeriodFaultKind[] = [
  "unscheduled",
  "needs-calendar",
  "ambiguous",
  "ambiguous-term",
  "festival-not-in-frame",
  "no-frame",
];

/** Understood, or not only because no frame says the year. */
export function isTime(reading: FormReading | undefined): reading is FormReading {
  return reading !== undefined && (reading.ok || reading.fault.kind === "no-frame");
}

/**
 * Whether they share a day. Work for a festival may stand a month before it and two weeks after, also
 * when that is over New Year (元旦 in December).
 */
function meet(one: Understood, other: Understood, words: string): boolean {
  const named = WITHOUT_DATE.test(words);
  const [before, after, years] = named ? [-30, 15, [-365, 0, 365]] : [0, 0, [0]];
  return years.some((year) =>
    one.intervals.some(([from, to]) =>
      other.intervals.some(
        ([start, end]) => from <= addDays(end, year + after) && to >= addDays(start, year + before),
      ),
    ),
  );
}

/** 「10月(9月10日)」: two times that cannot both be meant. */
function contradict(before: FormReading, behind: FormReading, { left, right, label }: Pair): boolean {
  if (!before.ok || !behind.ok || label) return false;
  if (behind.value.flags.allPeriod || behind.value.flags.recurrence) return false;
  return !meet(before.value, behind.value, WITHOUT_DATE.test(left) ? left : right);
}

/** The time outside stands although the words behind are closed: they do not speak against it. */
function beside(time: Understood, wrong: Misread, { right, inner }: Pair): FormReading {
  const week = wrong.kind === "ambiguous-term" && /周/.test(right) && wrong.suggestions.length === 0;
  if (week || wrong.kind === "needs-calendar" || wrong.kind === "no-frame") return { ok: true, value: time };
  if (wrong.kind === "unscheduled" && !time.flags.allPeriod) return roughly(time);
  const either = wrong.kind === "ambiguous-term" || wrong.kind === "festival-not-in-frame";
  const fits = wrong.suggestions.some((suggestion) => {
    const reading = inner(fold(suggestion));
    return reading?.ok && meet(time, reading.value, right);
  });
  return either && fits ? { ok: true, value: time } : { ok: false, fault: wrong };
}

/** What two times mean together: the one that is written out in dates, else the one before. */
function together(before: FormReading, behind: FormReading, pair: Pair): FormReading {
  const { left, right } = pair;
  if (!before.ok) {
    if (!isTime(behind) || !TO_BE_TOLD.includes(before.fault.kind)) return before;
    if (!behind.ok || before.fault.kind !== "unscheduled") return behind;
    return behind.value.flags.allPeriod ? before : roughly(behind.value);
  }
  if (!behind.ok) return beside(before.value, behind.fault, pair);
  if (!WITHOUT_DATE.test(left) || WITHOUT_DATE.test(right)) return before;
  if (before.value.flags.recurrence === undefined) return behind;
  return pair.inner(right + left) ?? misread("ambiguous", "", [left, right]);
}

/**
 * Both sides as one time, or as two that go together; what contradicts the other side is never dropped.
 * undefined where the right one is no time and cannot be joined to the left.
 */
export function readBoth(
  before: FormReading,
  behind: FormReading | undefined,
  pair: Pair,
): FormReading | undefined {
  const { left, right, label, inner } = pair;
  if (behind !== undefined && contradict(before, behind, pair))
    return misread("ambiguous", "", [left, right]);
  const joined = festivalNamed(right) === undefined ? inner(left + right) : undefined;
  if (isTime(joined)) return joined;
  if (behind !== undefined) return label ? behind : together(before, behind, pair);
  return undefined;
}
