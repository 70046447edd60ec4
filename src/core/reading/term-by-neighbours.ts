import type { Interval } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import type { PeriodFault } from "../model/period.ts";
import { readPeriod } from "../time/read-period.ts";
import type { TimedRow } from "./summer-before.ts";

/** The first days of a row whose time has a place of its own among the others; not 全年, not 每月. */
function placeOf({ period }: TimedRow): Interval | undefined {
  if (!period?.ok) return undefined;
  const { intervals, flags, precision } = period.value;
  const anywhere = flags.allPeriod || flags.recurrence || flags.deadline || flags.openEnd;
  return anywhere || precision === "term" || precision === "year" ? undefined : intervals[0];
}

/** A spelling and the days it begins with. */
interface Candidate {
  readonly words: string;
  readonly days: Interval;
}

function candidatesOf(fault: PeriodFault, frame: PlanFrame): Candidate[] {
  return fault.suggestions.flatMap((words) => {
    const reading = readPeriod(words, frame);
    const days = reading.ok ? reading.value.intervals[0] : undefined;
    return days === undefined ? [] : [{ words, days }];
  });
}

function meets(one: Interval, other: Interval): boolean {
  return one[0] <= other[1] && one[1] >= other[0];
}

/** The spelling whose days can lie between the rows above and below; none where those of two terms do. */
function fitting(
  candidates: readonly Candidate[],
  above: Interval | undefined,
  below: Interval | undefined,
): string | undefined {
  if (above === undefined && below === undefined) return undefined;
  const fits = candidates.filter(
    ({ days }) =>
      (above === undefined || days[1] >= above[0]) && (below === undefined || days[0] <= below[1]),
  );
  const [first] = fits;
  return first && fits.every(({ days }) => meets(days, first.days)) ? first.words : undefined;
}

/** For each row the last place up to it. */
function carried(places: readonly (Interval | undefined)[]): (Interval | undefined)[] {
  let last: Interval | undefined;
  return places.map((place) => {
    last = place ?? last;
    return last;
  });
}

function withLikely(fault: PeriodFault, likely: string): PeriodFault {
  return {
    ...fault,
    likely,
    suggestions: [likely, ...fault.suggestions.filter((words) => words !== likely)],
  };
}

function unsure({ period }: TimedRow): boolean {
  return period?.ok === false && period.fault.kind === "ambiguous-term";
}

/**
 * 「学期初」 between 「1月」 and 「3月」 is that of the second term: the rows above and below pick the term, which
 * is offered, never taken.
 */
export function termByNeighbours<Row extends TimedRow>(
  rows: readonly Row[],
  frame: PlanFrame | undefined,
): readonly Row[] {
  if (frame === undefined || !rows.some(unsure)) return rows;
  const places = rows.map(placeOf);
  const above = carried(places);
  const below = carried([...places].reverse()).reverse();
  return rows.map((row, index) => {
    if (row.period === null || row.period.ok || !unsure(row)) return row;
    const { fault } = row.period;
    const likely = fitting(candidatesOf(fault, frame), above[index], below[index]);
    return likely === undefined ? row : { ...row, period: { ok: false, fault: withLikely(fault, likely) } };
  });
}
