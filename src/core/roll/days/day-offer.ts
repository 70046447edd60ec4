import { addDays, type IsoDay, isoDay, isRealDay, partsOf, weekdayOf } from "../../model/day.ts";
import { weekdaySign } from "../../text/weekday-sign.ts";
import { type DatedDays, lengthOf } from "../dated-days.ts";
import type { TextFacts } from "../finding.ts";
import type { RollChoice } from "../roll-change.ts";
import type { RollText } from "../roll-text.ts";
import { spellDays } from "../spell-days.ts";

/** New dates for days of the old year: one answer, or several to choose from. */
export interface DayOffer {
  readonly choices: readonly RollChoice[];
  readonly why: string;
  readonly certainty: "sure" | "question";
}

/** One reason for which days get new dates; undefined where it is not this one. */
export type DayReason = (text: RollText, facts: TextFacts, found: DatedDays) => DayOffer | undefined;

/** The days on other dates, in the officer's spelling. */
export function answer(
  text: RollText,
  found: DatedDays,
  dates: readonly [IsoDay, IsoDay],
  label: string,
): RollChoice {
  return { label, to: spellDays(text, found, dates) };
}

/**
 * The same dates in the new year, or so many days later; undefined where the first of them does not exist there or lies
 * in another year.
 */
export function sameDates(found: DatedDays, by = 0): readonly [IsoDay, IsoDay] | undefined {
  const { month, day } = partsOf(found.old[0]);
  if (!isRealDay(found.newYear, month, day)) return undefined;
  const first = addDays(isoDay(found.newYear, month, day), by);
  return partsOf(first).year === found.newYear ? [first, addDays(first, lengthOf(found))] : undefined;
}

/** The words around the days that may say what they are for. */
export function wordsAround({ text }: RollText, { start, end }: DatedDays): string {
  return text.slice(Math.max(0, start - 20), end + 20);
}

/** 2025年9月6日是星期六. */
export function weekdayWords(day: IsoDay): string {
  const { year, month, day: date } = partsOf(day);
  return `${year}年${month}月${date}日是星期${weekdaySign(weekdayOf(day))}`;
}

/** By how many days the nearest day of the same weekday lies from that date, -3 to 3. */
function toSameWeekday({ old }: DatedDays, date: IsoDay): number {
  return ((weekdayOf(old[0]) - weekdayOf(date) + 10) % 7) - 3;
}

/** The nearest days of the same weekday, undefined where they lie in another year. */
export function sameWeekday(found: DatedDays): readonly [IsoDay, IsoDay] | undefined {
  const same = sameDates(found);
  return same && sameDates(found, toSameWeekday(found, same[0]));
}

/** The same date, or the nearest day of the same weekday; the officer chooses. */
export function dateOrWeekday(
  text: RollText,
  found: DatedDays,
  why: (date: IsoDay) => string,
): DayOffer | undefined {
  const same = sameDates(found);
  if (same === undefined) return undefined;
  const near = sameWeekday(found);
  const choices = [
    answer(text, found, same, "日期不变"),
    ...(near === undefined ? [] : [answer(text, found, near, "星期不变")]),
  ];
  return { choices, why: why(same[0]), certainty: "question" };
}
