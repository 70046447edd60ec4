import { addDays, type Interval } from "../model/day.ts";

/** The same days as few intervals: sorted, merged where they touch or overlap. */
export function mergeIntervals(intervals: readonly Interval[]): readonly Interval[] {
  if (intervals.length === 1) return intervals;
  const merged: Interval[] = [];
  for (const next of [...intervals].sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0))) {
    const last = merged.at(-1);
    if (last === undefined || next[0] > addDays(last[1], 1)) merged.push(next);
    else if (next[1] > last[1]) merged[merged.length - 1] = [last[0], next[1]];
  }
  return merged;
}
