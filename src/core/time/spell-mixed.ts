import { addDays, type Interval, type IsoDay, partsOf } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import { readPeriod } from "./read-period.ts";
import { edgeWords, partWords, stretchWords } from "./spell-days.ts";
import { weeksOfMonth } from "./spell-weeks.ts";

/** No more spellings than that are tried for one period. */
const MOST = 400;

/** What a word of the office means in this frame. */
interface NamedDays {
  readonly words: string;
  readonly days: readonly Interval[];
}

/** The words without and with the year of the day. */
function withYear(day: IsoDay, ...words: readonly (string | undefined)[]): string[] {
  return words.flatMap((each) => (each ? [each, `${partsOf(day).year}年${each}`] : []));
}

/** A day at an edge as it stands in its month, from the coarsest to the finest. */
function plainWords(day: IsoDay, isLast: boolean): string[] {
  const words = (["month", "xun", "day"] as const).map((precision) => edgeWords(day, precision, isLast));
  return withYear(day, ...new Set(words));
}

/** The ways to write one stretch by a word, or by two of which at least one is a word. */
function wordsFor([from, to]: Interval, named: readonly NamedDays[], frame: PlanFrame): string[] {
  const called = (matches: (first: Interval, last: Interval, count: number) => boolean) =>
    named.flatMap(({ words, days }) => {
      const [first, last] = [days[0], days.at(-1)];
      return first && last && matches(first, last, days.length) ? [words] : [];
    });
  const left = [
    ...called(([start]) => start === from),
    ...withYear(from, weeksOfMonth([[from, addDays(from, 6)]])),
    ...plainWords(from, false),
  ];
  const right = [
    ...called((_, [, end]) => end === to),
    ...withYear(addDays(to, -6), weeksOfMonth([[addDays(to, -6), to]])),
    ...plainWords(to, true),
  ];
  const [month, last] = [edgeWords(from, "month", false), edgeWords(to, "month", true)];
  return [
    ...called(([start], [, end], count) => count === 1 && start === from && end === to),
    ...withYear(from, weeksOfMonth([[from, to]]), month === last ? month : partWords([from, to], false)),
    ...(["none", "all"] as const).map((style) => stretchWords([from, to], "day", frame, style)),
    ...left.flatMap((one) => right.map((other) => `${one}至${other}`)),
  ];
}

/**
 * Spellings of a period whose ends are of different kinds, 「第一学期开学初至9月底」「第一学期、第二学期」, each also as
 * no more than roughly so. The names are tried in their order.
 */
export function spellMixed(
  intervals: readonly Interval[],
  names: readonly string[],
  frame: PlanFrame,
): string[] {
  const named = names.flatMap((words): NamedDays[] => {
    const reading = readPeriod(words, frame);
    return reading.ok ? [{ words, days: reading.value.intervals }] : [];
  });
  let spelled = [""];
  for (const days of intervals) {
    const words = wordsFor(days, named, frame);
    spelled = spelled
      .flatMap((before) => words.map((each) => (before === "" ? each : `${before}、${each}`)))
      .slice(0, MOST);
  }
  return spelled.flatMap((words) => [words, `${words}左右`]);
}
