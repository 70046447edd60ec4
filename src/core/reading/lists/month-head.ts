import { readTimeHead } from "./time-head.ts";

/** The time at the head of a line of a month list, and what stands after it on the same line. */
export interface MonthHead {
  readonly time: string;
  /** What separates the time from the first item: 「：」, spaces, or nothing. */
  readonly gap: string;
  readonly rest: string;
}

/** Reads 「二月：」「#### 三月：」「1、三月」「9月上旬：」「九月份主要工作：」「七-八月   组织…」; undefined for any other line. */
export function readMonthHead(line: string): MonthHead | undefined {
  const head = readTimeHead(line);
  if (head?.strength !== "plain" || !["month", "part", "week"].includes(head.kind)) return undefined;
  const { time, gap, rest } = head;
  return { time, gap, rest };
}
