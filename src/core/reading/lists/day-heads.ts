import { endsRegion, type MarkedLine, type MarkedUnit } from "./mark-lines.ts";
import type { TimeHead } from "./time-head.ts";

/** Days line on line are times of a list from three on, below the schedule's name from two on. */
const FEWEST = { alone: 3, named: 2 };

/** A day at the beginning of a line, and the place of its unit. */
type DayHead = readonly [at: number, head: TimeHead];

/** 「3.5 学雷锋」: month and day, apart from the words. */
function dottedDay({ line }: MarkedLine): TimeHead | undefined {
  const [whole, time, sign = ""] =
    /^((?:1[0-2]|[1-9])[.．·/](?:3[01]|[12]\d|[1-9]))(?!\d)\s{0,4}([：:]?)\s{0,4}(?=\S)/.exec(line.text) ??
    [];
  if (whole === undefined || time === undefined || (sign === "" && whole === time)) return undefined;
  const gap = whole.slice(time.length);
  return { kind: "day", strength: "plain", gap, time, rest: line.text.slice(whole.length).trim() };
}

/** Month and day as a number that grows from one day of a year to the next. */
function dayNumber({ time }: TimeHead): number {
  const [month = 0, day = 0] = time.split(/[.．·/]/).map(Number);
  return month * 100 + day;
}

/** Days in their order; 1.1, 1.2, 1.3 number the parts of a text. */
function areDays(heads: readonly TimeHead[]): boolean {
  const days = heads.map(dayNumber);
  const back = days.filter((day, at) => day <= (days[at - 1] ?? 0)).length;
  const grow = back === 0 || (back === 1 && (days.at(-1) ?? 0) < (days[0] ?? 0));
  const counted = days.every((day, at) => at === 0 || day - (days[at - 1] ?? 0) === 1 || day % 100 === 1);
  return grow && !counted;
}

const fits = (run: readonly DayHead[], fewest: number) =>
  run.length >= fewest && areDays(run.map(([, head]) => head));

/** Days line on line. */
function daysInRow(units: readonly MarkedUnit[]): readonly DayHead[] {
  const runs: DayHead[][] = [];
  for (const [at, unit] of units.entries()) {
    const head = unit.kind === "line" ? dottedDay(unit) : undefined;
    if (head === undefined) continue;
    if (runs.at(-1)?.at(-1)?.[0] === at - 1) runs.at(-1)?.push([at, head]);
    else runs.push([[at, head]]);
  }
  return runs.filter((run) => fits(run, FEWEST.alone)).flat();
}

const isMonth = (unit: MarkedUnit) =>
  unit.kind === "line" && unit.head?.strength === "plain" && unit.head.kind !== "day";

/** The units right below a name of the schedule, up to where its list ends. */
function belowNames(units: readonly MarkedUnit[]): readonly (readonly [from: number, to: number])[] {
  const ends = [...units.flatMap((unit, at) => (endsRegion(unit) ? [at] : [])), units.length];
  return ends.flatMap((at, index): (readonly [number, number])[] => {
    const [unit, next] = [units[at], ends[index + 1]];
    return unit?.kind === "line" && unit.names !== undefined && next !== undefined ? [[at + 1, next]] : [];
  });
}

/** Days with a blank or a colon behind them, right below the schedule's name and no month among them; their works may have further lines. */
function daysBelowNames(units: readonly MarkedUnit[]): readonly DayHead[] {
  return belowNames(units).flatMap(([from, to]) => {
    const region = units.slice(from, to);
    const days = region.flatMap((unit, at): DayHead[] => {
      const head = unit.kind === "line" ? dottedDay(unit) : undefined;
      return head === undefined || head.gap === "" ? [] : [[from + at, head]];
    });
    const first = days[0]?.[0] === from;
    return first && !region.some(isMonth) && fits(days, FEWEST.named) ? days : [];
  });
}

/** Days without their 月 and 日 that are times of a list, by the place of their unit. */
export function dayHeads(units: readonly MarkedUnit[]): readonly DayHead[] {
  return [...daysInRow(units), ...daysBelowNames(units)];
}
