import { addDays } from "../model/day.ts";
import type { PeriodFaultKind } from "../model/period.ts";
import { fold } from "../text/fold.ts";
import { festivalNamed } from "./festival-words.ts";
import { shorthand } from "./shorthand.ts";
import {
  type Ask,
  cannotBe,
  isStretch,
  isTime,
  type Misread,
  misread,
  type Reading,
  roughly,
  type Time,
} from "./time-form.ts";

/** Two times for one work: one before a colon or brackets and one behind. */
export interface Pair {
  readonly left: string;
  readonly right: string;
  /** The left one names a stretch of the plan (第一学期), not a time of its own. */
  readonly label: boolean;
  readonly ask: Ask;
}

/** A time without month or day, such as a festival or 每月: written dates say it better. */
export const WITHOUT_DATE = /^(?:E.*|[^\dMD]+)$/;
/** A teaching week by its number, 「第3周」; finer than the month beside it. */
const WEEK = /^(?:[^M]*T)?(#[\da-j]+W)$/;
/** Weeks whose days are not known yet. */
const LATER = /^(?:needs-calendar|ambiguous-term)$/;
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
export function isKnown(reading: Reading): boolean {
  return isTime(reading) || reading?.kind === "no-frame";
}

/** Whether a day of the one lies no more than so many days before or behind the other. */
export function shareDay(one: Time, other: Time, before = 0, behind = 0): boolean {
  return one.intervals.some(([from, to]) =>
    other.intervals.some(([start, end]) => from <= addDays(end, behind) && to >= addDays(start, -before)),
  );
}

/**
 * Whether they go together. Work for a festival may stand a month before it and two weeks after, also when that
 * is over New Year (元旦 in December).
 */
function meet(one: Time, other: Time, words: string): boolean {
  if (!WITHOUT_DATE.test(words)) return shareDay(one, other);
  return [-365, 0, 365].some((year) => shareDay(one, other, 30 - year, 15 + year));
}

/** 「10月(9月10日)」: two times that cannot both be meant. */
function contradict(before: Reading, behind: Reading, { left, right, label }: Pair): boolean {
  if (!isTime(before) || !isTime(behind) || label) return false;
  if (behind.flags.allPeriod || behind.flags.recurrence) return false;
  return !(WITHOUT_DATE.test(left) ? meet(behind, before, left) : meet(before, behind, right));
}

/** The time outside stands although the words behind are closed: they do not speak against it. */
function beside(known: Time, wrong: Misread, { right, ask }: Pair): Reading {
  const { kind, suggestions } = wrong;
  if (kind === "needs-calendar" || kind === "no-frame") return known;
  if (kind === "unscheduled" && !known.flags.allPeriod) return roughly(known);
  const offered = suggestions.map((suggestion) => ask.read(shorthand(fold(suggestion))));
  const fits = (reading: Reading) => isTime(reading) && meet(known, reading, right);
  // 「10月(第5-8周)」: without the first day of any term the week cannot speak against its month.
  const uncounted = offered.every((reading) => !isTime(reading) && reading?.kind === "needs-calendar");
  if (kind === "ambiguous-term" && right.includes("W") && uncounted) return known;
  const either = kind === "ambiguous-term" || kind === "festival-not-in-frame" || right.startsWith("活");
  return either && offered.some(fits) ? known : wrong;
}

/** What two times mean together: the one that is written out in dates, else the one before. */
function together(before: Time | Misread, behind: Time | Misread, pair: Pair): Reading {
  const { left, right, ask } = pair;
  if (!isTime(before)) {
    if (isTime(behind) && WEEK.test(left) && LATER.test(before.kind)) {
      const isLabel = behind.precision === "term" || behind.precision === "year";
      if (!isStretch(behind) || isLabel) return before;
      if (behind.precision === "month") return weekOrMonth(pair);
    }
    const bare = isTime(behind) && behind.flags.inferredUnit !== undefined;
    if (!isKnown(behind) || bare || !TO_BE_TOLD.includes(before.kind)) return before;
    if (!isTime(behind) || before.kind !== "unscheduled") return behind;
    return behind.flags.allPeriod ? before : roughly(behind);
  }
  if (!isTime(behind)) return beside(before, behind, pair);
  if (WEEK.test(left)) return behind.precision === "day" ? behind : before;
  if (!WITHOUT_DATE.test(left) || WITHOUT_DATE.test(right)) return before;
  if (before.flags.recurrence === undefined) return behind;
  return ask.read(right + left) ?? eitherOf(pair);
}

/** 「第3周(10月)」: the third week of that month, or the month in which a week lies that no calendar tells. */
function weekOrMonth({ left, right, ask }: Pair): Misread {
  const [month, week] = [ask.words(right), ask.words(WEEK.exec(left)?.[1] ?? "")];
  return misread("ambiguous", "", [`${month}${week}`, month]);
}

/** Two times of which only the officer knows which one is meant. */
export function eitherOf({ left, right, ask }: Pair): Misread {
  return misread("ambiguous", "", [ask.words(left), ask.words(right)]);
}

/** The two side by side; what contradicts the other side is never dropped. undefined where the right one is no time. */
export function sideBySide(before: Time | Misread, behind: Reading, pair: Pair): Reading {
  if (contradict(before, behind, pair)) return eitherOf(pair);
  if (pair.label && cannotBe(before)) return before;
  return behind && (pair.label ? behind : together(before, behind, pair));
}

/** Both sides as one time (「9月(上旬)」), or as two that go together. */
export function readBoth(before: Time | Misread, behind: Reading, pair: Pair): Reading {
  const { left, right, ask } = pair;
  const joins = festivalNamed(right) === undefined && !contradict(before, behind, pair);
  const joined = joins ? ask.read(left + right) : undefined;
  return isKnown(joined) ? joined : sideBySide(before, behind, pair);
}
