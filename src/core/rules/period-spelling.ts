import type { Interval } from "../model/day.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import { quote } from "../text/quote.ts";
import { Remembered } from "../text/remembered.ts";
import { readPeriod } from "../time/read-period.ts";
import { cure, timeEdit } from "./edits.ts";
import { type MonthWriting, monthWriting, rewriteMonths } from "./month-writing.ts";
import type { Rule } from "./rule.ts";
import type { RuleContext } from "./rule-context.ts";

/** Rows that must agree before another one is called different. */
const CLEARLY = 3;
/** At most one row in so many may be different; beyond, the table simply has two ways of writing. */
const ONE_IN = 6;

const FEATURES = ["joiner", "digits", "suffix"] as const;

interface Written {
  readonly row: ScheduleRow;
  readonly writing: MonthWriting;
}

/** One time spelled unlike all the others of its table. Blanks are never judged. */
export const periodSpelling: Rule = {
  code: "period-spelling",
  level: "should",
  why: "同一张表里时间写法不一样，印出来不整齐。",
  wrong: {
    rows: [
      ["9-10月", "召开教职工代表大会", "工会委员会"],
      ["11-12月", "举办教职工健步走", "各工会小组"],
      ["1-2月", "走访困难教职工", "工会委员会"],
      ["3至4月", "开展师德师风培训", "工会委员会"],
    ],
  },
  right: {
    rows: [
      ["9-10月", "召开教职工代表大会", "工会委员会"],
      ["11-12月", "举办教职工健步走", "各工会小组"],
      ["1-2月", "走访困难教职工", "工会委员会"],
      ["3-4月", "开展师德师风培训", "工会委员会"],
    ],
  },

  *check(context) {
    const times = new Set(context.ownTimes);
    for (const { rows } of context.tables) {
      const written = writtenIn(rows, times);
      for (const { row, to } of unusual(written, usualWriting(written))) {
        if (!meansTheSame(context, row, to)) continue;
        yield {
          at: row,
          row,
          judged: row.time,
          message: `${quote(row.time)}和其他行写法不一样`,
          ...cure("safe", timeEdit(context, row, to)),
        };
      }
    }
  },
};

function writtenIn(rows: readonly ScheduleRow[], times: ReadonlySet<ScheduleRow>): Written[] {
  const writings = new Remembered((text) => monthWriting(text) ?? "other");
  const written: Written[] = [];
  for (const row of rows) {
    if (!row.period?.ok || row.period.value.flags.excelSerial || !times.has(row)) continue;
    const writing = writings.of(row.time);
    if (writing !== "other") written.push({ row, writing });
  }
  return written;
}

/** The rows that are not written in the usual way, and how they would be. */
function unusual(
  written: readonly Written[],
  usual: Partial<MonthWriting>,
): { readonly row: ScheduleRow; readonly to: string }[] {
  const usually = new Remembered((text) => rewriteMonths({ text }, usual));
  const found: { row: ScheduleRow; to: string }[] = [];
  for (const { row, writing } of written) {
    const to = usually.of(writing.text);
    if (to !== writing.text) found.push({ row, to });
  }
  return found;
}

/** Of each feature the way that clearly prevails; a feature without one is left out. */
function usualWriting(written: readonly Written[]): Partial<MonthWriting> {
  const uses = new Map<MonthWriting, number>();
  for (const { writing } of written) uses.set(writing, (uses.get(writing) ?? 0) + 1);
  return Object.assign({}, ...FEATURES.map((feature) => prevailing(uses, feature)));
}

function prevailing(
  uses: ReadonlyMap<MonthWriting, number>,
  feature: (typeof FEATURES)[number],
): Partial<MonthWriting> {
  const counts = new Map<string, number>();
  let total = 0;
  for (const [{ [feature]: value }, times] of uses) {
    if (value === undefined) continue;
    counts.set(value, (counts.get(value) ?? 0) + times);
    total += times;
  }
  const [value, count] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? ["", 0];
  const clear = count >= CLEARLY && total - count <= Math.max(1, Math.floor(total / ONE_IN));
  return clear ? { [feature]: value } : {};
}

function meansTheSame(context: RuleContext, row: ScheduleRow, to: string): boolean {
  const frame = context.frameOf(row);
  const [now, again] = [readPeriod(row.time, frame), readPeriod(to, frame)];
  const days = (intervals: readonly Interval[]) => intervals.flat().join(" ");
  return now.ok && again.ok && days(now.value.intervals) === days(again.value.intervals);
}
