import { addDays, daysInMonth, type Interval, type IsoDay, partsOf } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import { partWord } from "./point.ts";
import { readPeriod } from "./read-period.ts";
import { weeksOfMonth } from "./spell-weeks.ts";

/** No more spellings than that are tried for one period. */
const MOST = 400;

/** What a word of the office means in this frame. */
interface NamedDays {
  readonly words: string;
  readonly days: readonly Interval[];
}

function namedDays(names: readonly string[], frame: PlanFrame): NamedDays[] {
  return names.flatMap((words) => {
    const reading = readPeriod(words, frame);
    return reading.ok ? [{ words, days: reading.value.intervals }] : [];
  });
}

/** The day with and without its year: as it stands in its month, from the coarsest to the finest. */
function plainWords(day: IsoDay, side: "start" | "end"): string[] {
  const { year, month, day: date } = partsOf(day);
  const isEdge = side === "start" ? date === 1 : date === daysInMonth(year, month);
  const xun =
    side === "start" ? { 1: "上旬", 11: "中旬", 21: "下旬" }[date] : { 10: "上旬", 20: "中旬" }[date];
  const last = side === "end" && isEdge ? "下旬" : xun;
  const rest = [...(isEdge ? [""] : []), ...(last === undefined ? [] : [last]), `${date}日`];
  return rest.flatMap((words) => [`${month}月${words}`, `${year}年${month}月${words}`]);
}

function weekWords(days: Interval): string[] {
  const words = weeksOfMonth([days]);
  return words === undefined ? [] : [words, `${partsOf(days[0]).year}年${words}`];
}

/** 「3月上旬」「5月」, where the days are a part of one month or all of it. */
function partWords([from, to]: Interval): string[] {
  const { year, month, day } = partsOf(from);
  const last = partsOf(to).day === daysInMonth(year, month) ? 31 : partsOf(to).day;
  const part = day === 1 && last === 31 ? "月" : `月${partWord(day, last, false)}`;
  const known = from.slice(0, 7) === to.slice(0, 7) && (part !== "月" || (day === 1 && last === 31));
  return known ? [`${month}${part}`, `${year}年${month}${part}`] : [];
}

/** The ways to write one stretch by a word, or by two of which at least one is a word. */
function wordsFor([from, to]: Interval, named: readonly NamedDays[]): string[] {
  const whole = named.filter(
    ({ days: [first, ...more] }) => more.length === 0 && first?.[0] === from && first[1] === to,
  );
  const starts = named.filter(({ days }) => days[0]?.[0] === from).map(({ words }) => words);
  const ends = named.filter(({ days }) => days.at(-1)?.[1] === to).map(({ words }) => words);
  const firstWeek = weekWords([from, addDays(from, 6)]);
  const lastWeek = weekWords([addDays(to, -6), to]);
  const left = [...starts, ...firstWeek, ...plainWords(from, "start")];
  const right = [...ends, ...lastWeek, ...plainWords(to, "end")];
  return [
    ...whole.map(({ words }) => words),
    ...weekWords([from, to]),
    ...partWords([from, to]),
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
  const named = namedDays(names, frame);
  let spelled = [""];
  for (const days of intervals) {
    const words = wordsFor(days, named);
    spelled = spelled
      .flatMap((before) => words.map((each) => (before === "" ? each : `${before}、${each}`)))
      .slice(0, MOST);
  }
  return spelled.flatMap((words) => [words, `${words}左右`]);
}
