import type { Interval } from "../model/day.ts";
import { frameReach, type PlanFrame } from "../model/frame.ts";
import type { Period } from "../model/period.ts";
import { runsOn } from "../rules/beside-the-day.ts";
import { monthWriting, rewriteMonths } from "../rules/month-writing.ts";
import { readPeriod } from "../time/read-period.ts";
import { renderPeriod } from "../time/render-period.ts";

/** Where the days of a row lie, seen from a term of their year; `within` with the time as it is written there. */
export type TimeInTerm =
  | { readonly kind: "before" | "after" }
  | { readonly kind: "whole" | "within"; readonly time: string };

/** The row's time seen from the term: its part inside it in the officer's own writing, 1-2 月 → 2 月. */
export function timeInTerm(time: string, period: Period, term: PlanFrame): TimeInTerm {
  if (runsOn(period)) return { kind: "whole", time };
  const [first, last] = frameReach(term);
  const inside = period.intervals.flatMap(([from, to]): Interval[] =>
    to < first || from > last ? [] : [[from < first ? first : from, to > last ? last : to]],
  );
  if (inside.length === 0) return { kind: (period.intervals[0]?.[0] ?? first) > last ? "after" : "before" };
  return { kind: "within", time: writtenIn(term, time, period, inside) };
}

const BEFORE_JOINT = /^.*?(?:[-－‐–—－~～至到]+)\s*/u;

function writtenIn(term: PlanFrame, time: string, period: Period, inside: readonly Interval[]): string {
  const same = (words: string) => {
    const reading = readPeriod(words, term);
    return reading.ok && JSON.stringify(reading.value.intervals) === JSON.stringify(inside);
  };
  const rest = time.replace(BEFORE_JOINT, "");
  const found = [time, rest].find(same);
  if (found !== undefined) return found;
  const [first, last] = frameReach(term);
  // 本学期 means its teaching months alone, so no period with the summer in it is ever spelled so; 10月起 is meant so.
  if (period.flags.openEnd && inside[0]?.[0] === first && inside[0]?.[1] === last) return "本学期";
  const flags = stillTrue(period.flags);
  const spelled = renderPeriod({ text: time, intervals: inside, precision: period.precision, flags }, term);
  return rewriteMonths({ text: spelled }, monthWriting(time.trim()) ?? {});
}

/** The flags that still hold for a part of the days. */
function stillTrue({ openEnd, allPeriod, approximate, deadline }: Period["flags"]): Period["flags"] {
  return {
    ...(allPeriod && { allPeriod }),
    ...(approximate && { approximate }),
    ...(deadline !== undefined && { deadline }),
    ...(openEnd && !allPeriod && { openEnd }),
  };
}
