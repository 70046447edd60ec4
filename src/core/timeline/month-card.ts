import { daysInMonth, type IsoDay, type IsoMonth, monthOf, partsOf } from "../model/day.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import type { Bar, FestivalMark, Timeline } from "./timeline.ts";

/** A piece of work as it stands in the list of a month. */
export interface MonthWork {
  /** Index of its row in the schedule, and its own in the row. */
  readonly row: number;
  readonly item: number;
  readonly text: string;
  /** As typed, without white space. */
  readonly time: string;
  readonly owners: readonly string[];
}

/** What is on in a month: dated work by its first day, then what goes on all along or comes back. */
export interface MonthCard {
  readonly month: IsoMonth;
  readonly works: readonly MonthWork[];
  readonly festivals: readonly FestivalMark[];
}

/** 本月 and 下月: the month of today, or the nearest month of the axis, and the one after it. */
export function monthCards(timeline: Timeline, rows: readonly ScheduleRow[]): readonly MonthCard[] {
  const { months } = timeline;
  const now = timeline.today === undefined ? undefined : monthOf(timeline.today);
  const found = months.findIndex((month) => now === undefined || month >= now);
  const at = found < 0 ? months.length - 1 : found;
  return months.slice(at, at + 2).map((month) => monthCard(timeline, rows, month));
}

/** Whether the plan's months are over, still to come, or on. */
export function planIs({ months, today }: Pick<Timeline, "months" | "today">): "over" | "to come" | "on" {
  const [first, last] = [months[0], months.at(-1)];
  if (today === undefined || first === undefined || last === undefined) return "on";
  if (monthOf(today) > last) return "over";
  return monthOf(today) < first ? "to come" : "on";
}

/** How many days of the month are left after today; undefined in any other month. */
export function daysLeft(month: IsoMonth, today: IsoDay | undefined): number | undefined {
  if (today === undefined || monthOf(today) !== month) return undefined;
  const { year, month: number, day } = partsOf(today);
  return daysInMonth(year, number) - day;
}

function monthCard({ bars, festivals }: Timeline, rows: readonly ScheduleRow[], month: IsoMonth): MonthCard {
  const works = numbered(bars).filter(({ bar }) => bar.months.includes(month));
  return {
    month,
    festivals: festivals.filter(({ day }) => monthOf(day) === month),
    works: works.sort(byStart).map(({ bar, item }) => ({
      row: bar.row,
      item,
      text: bar.item,
      time: (rows[bar.row]?.time ?? "").replace(/\s+/gu, ""),
      owners: bar.owners,
    })),
  };
}

interface NumberedBar {
  readonly bar: Bar;
  /** The bars of a row are its items, in their order. */
  readonly item: number;
}

function numbered(bars: readonly Bar[]): NumberedBar[] {
  const next = new Map<number, number>();
  return bars.map((bar) => {
    const item = next.get(bar.row) ?? 0;
    next.set(bar.row, item + 1);
    return { bar, item };
  });
}

function byStart({ bar: one }: NumberedBar, { bar: other }: NumberedBar): number {
  const [a, b] = [startKey(one), startKey(other)];
  return a < b ? -1 : a > b ? 1 : one.row - other.row;
}

function startKey({ kind, from, to }: Bar): string {
  const lasting = kind === "all" || kind === "recurring" ? "1" : "0";
  return `${lasting} ${kind === "deadline" ? to : from} ${to}`;
}
