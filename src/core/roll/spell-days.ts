import { type IsoDay, partsOf, weekdayOf } from "../model/day.ts";
import { writtenNumber } from "../text/chinese-number.ts";
import { weekdaySign } from "../text/weekday-sign.ts";
import type { DatedDays, WrittenDay } from "./dated-days.ts";
import { numberLike, type Replaced, type RollText, rewrittenAt, wordsAt } from "./roll-text.ts";

/** The days in the officer's spelling, but on other dates, with the weekdays of those dates. */
export function spellDays(text: RollText, days: DatedDays, dates: readonly [IsoDay, IsoDay]): string {
  const { start, end, ends } = days;
  const padded = /(?<![0-9０-９])[0０][1-9１-９]/.test(wordsAt(text, start, end));
  const [first, last] = ends;
  const month = partsOf(dates[0]).month;
  const parts = [
    ...partsFor(text, first, dates[0], padded, month),
    ...(last === undefined ? [] : partsFor(text, last, dates[1], padded, month)),
  ];
  return rewrittenAt(
    text,
    start,
    end,
    parts.sort((a, b) => a.start - b.start),
  );
}

/** Month, day and weekday of one end; a day without a month gets one where it no longer lies in the month before it. */
function partsFor(
  text: RollText,
  { month, day, weekday }: WrittenDay,
  date: IsoDay,
  padded: boolean,
  monthBefore: number,
): readonly Replaced[] {
  const parts = partsOf(date);
  const newDay = numberAt(text, day, parts.day, padded);
  const newMonth = numberAt(text, month ?? day, parts.month, padded);
  const needsMonth = month === undefined && parts.month !== monthBefore;
  const name = weekdaySign(weekdayOf(date));
  return [
    ...(month === undefined ? [] : [newMonth]),
    needsMonth ? { ...newDay, words: `${newMonth.words}月${newDay.words}` } : newDay,
    ...(weekday === undefined ? [] : [{ start: weekday[0], end: weekday[1], words: name }]),
  ];
}

/** The number in the writing of the one it replaces; the same number stays as it is. */
function numberAt(
  text: RollText,
  [start, end]: readonly [number, number],
  number: number,
  padded: boolean,
): Replaced {
  const written = text.text.slice(start, end);
  if (writtenNumber(written) === number || (written === "元" && number === 1))
    return { start, end, words: wordsAt(text, start, end) };
  const { words } = numberLike(text, start, end, number);
  return { start, end, words: padded && /^[0-9]$/.test(words) ? `0${words}` : words };
}
