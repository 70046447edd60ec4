import type { PlanFrame } from "../model/frame.ts";
import type { RollRow, RollSource } from "./roll-source.ts";
import { type RowWork, worksOf } from "./row-works.ts";
import { type TimeInTerm, timeInTerm } from "./time-in-term.ts";
import { likelyPeriodOf, type TimedRow } from "./timed-rows.ts";
import { type WorkInTerm, workInTerm } from "./work-in-term.ts";

/** A piece of work and what becomes of it. */
export interface SortedWork extends RowWork {
  readonly fate: WorkInTerm;
}

/** A row of the year and what becomes of each piece of its work. */
export interface SortedRow {
  readonly index: number;
  readonly row: RollRow;
  /** Undefined where its time is not understood. */
  readonly place: TimeInTerm | undefined;
  /** Its own time in the term. */
  readonly time: string;
  readonly works: readonly SortedWork[];
}

/** Each row with its place in the year, and what becomes of its work. */
export function sortedRow(timed: TimedRow, index: number, source: RollSource, to: PlanFrame): SortedRow {
  const { row } = timed;
  const period = likelyPeriodOf(timed, source);
  const place = period && timeInTerm(row.time, period, to);
  const begins = place?.kind === "whole" ? undefined : period?.intervals[0]?.[0];
  const inYear = { firstTerm: place?.kind === "before", begins };
  const works = worksOf(row).map((work): SortedWork => {
    if (place?.kind === "after") return { ...work, fate: { kind: "left-out", why: "不在第二学期" } };
    return { ...work, fate: workInTerm(work.status, inYear, source.frame, to) };
  });
  return {
    index,
    row,
    place,
    time: place === undefined || !("time" in place) ? row.time : place.time,
    works,
  };
}
