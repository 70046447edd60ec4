import { monthOf, monthsBetween } from "../model/day.ts";
import type { Item, ScheduleRow } from "../model/schedule.ts";
import { timedBehind } from "./lists/timed-work.ts";
import type { Understanding } from "./understanding.ts";
import { cutTime } from "./work-in-time.ts";

/** A piece of work that says its own time. */
interface TimedItem {
  readonly time: string;
  readonly item: Item;
}

const BRACKET_AT_END = /[）)][。；;]?$/;

/** 「9月：教师节慰问」, and without a time beside it 「教师节慰问（9月）」; undefined for other work. */
function timedItem(item: Item, isAlone: boolean): TimedItem | undefined {
  const ahead = cutTime(item.text);
  if (ahead !== undefined) return { time: ahead.time, item: { ...item, text: ahead.work } };
  const behind = isAlone && BRACKET_AT_END.test(item.text) ? timedBehind(item.text) : undefined;
  return behind && { time: behind.time, item: { ...item, text: behind.text } };
}

/** Whether the row says no time at all, or only several months: 第一学期, 9-12月. */
function leavesMonthOpen({ period }: ScheduleRow): boolean {
  if (period === null) return true;
  if (!period.ok) return false;
  const [first, last] = [period.value.intervals[0]?.[0], period.value.intervals.at(-1)?.[1]];
  return first !== undefined && last !== undefined && monthsBetween(monthOf(first), monthOf(last)).length > 1;
}

/** The work of the row under the times that it says; undefined where one piece says none. */
function timedItems(row: ScheduleRow): readonly TimedItem[] | undefined {
  if (!leavesMonthOpen(row)) return undefined;
  const timed = row.items.flatMap((item) => timedItem(item, row.period === null) ?? []);
  return timed.length > 0 && timed.length === row.items.length ? timed : undefined;
}

function rowFor(row: ScheduleRow, { time, item }: TimedItem, understood: Understanding): ScheduleRow {
  const { timeCarried: _, ...own } = row;
  const period = understood.period(time, undefined);
  return { ...own, cell: item.cell, time, period, items: [item], itemCells: [item.cell] };
}

/** A row a time, work of the same time one after another in one row. */
function cut(row: ScheduleRow, timed: readonly TimedItem[], understood: Understanding): ScheduleRow[] {
  const rows: ScheduleRow[] = [];
  for (const one of timed) {
    const last = rows.at(-1);
    if (last?.time !== one.time) rows.push(rowFor(row, one, understood));
    else
      rows.splice(-1, 1, {
        ...last,
        items: [...last.items, one.item],
        itemCells: [...new Set([...last.itemCells, one.item.cell])],
      });
  }
  return rows;
}

/** Work of a table without times has them in brackets only where most of it does: one bracket alone may say anything. */
const FEWEST = 2;

/**
 * 「第一学期 | 9月：慰问⏎10月：运动会」 and work without any time beside it, 「慰问（9月）」: the rows by the times that
 * the work itself says, where it says them for the whole row, and without a time beside it for most rows.
 */
export function byOwnTimes(rows: readonly ScheduleRow[], understood: Understanding): readonly ScheduleRow[] {
  const open = rows.filter(({ period, items }) => period === null && items.length > 0);
  const told = open.filter((row) => timedItems(row) !== undefined);
  const trusted = told.length >= FEWEST && told.length * 2 > open.length;
  return rows.flatMap((row) => {
    const timed = row.period === null && !trusted ? undefined : timedItems(row);
    return timed === undefined || (row.period !== null && timed.length < FEWEST)
      ? [row]
      : cut(row, timed, understood);
  });
}
