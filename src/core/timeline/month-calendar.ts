import type { IsoMonth } from "../model/day.ts";
import { frameName } from "../model/frame.ts";
import type { Schedule } from "../model/schedule.ts";
import type { Bar, Timeline } from "./timeline.ts";
import { byFirstDay } from "./timeline-lines.ts";

/** A piece of work as a line of the 行事历. */
export interface CalendarEntry {
  readonly item: string;
  /** The row's time as typed, where it says more than the month's name. */
  readonly when: string;
  readonly owners: readonly string[];
}

/** 行事历: the schedule month by month; what goes on all along or comes back stands by itself. */
export interface MonthCalendar {
  readonly title: string;
  readonly months: readonly { readonly month: IsoMonth; readonly entries: readonly CalendarEntry[] }[];
  /** 全年, 常态化, 每月 …: of no month in particular. */
  readonly allAlong: readonly CalendarEntry[];
  /** Work without a month, with the words that stand for its time. */
  readonly unplaced: readonly CalendarEntry[];
}

/** The months of the axis and the work of each in their order; work of several months stands in each of them. */
export function monthCalendar(timeline: Timeline, schedule: Schedule): MonthCalendar {
  const { months, bars, unplaced, frame } = timeline;
  const timeOf = (row: number) => (schedule.rows[row]?.time ?? "").replace(/\s+/gu, "");
  const entry = (bar: Bar, month?: IsoMonth): CalendarEntry => {
    const time = timeOf(bar.row);
    const isPlain = month !== undefined && isMonthName(withoutYear(time, month, months), month);
    return { item: bar.item, when: isPlain ? "" : time, owners: bar.owners };
  };
  const dated = bars.filter(({ kind }) => kind !== "all" && kind !== "recurring").sort(byFirstDay);
  return {
    title: `${frameName(frame)}工会工作行事历`,
    months: months.map((month) => ({
      month,
      entries: dated.filter((bar) => bar.months.includes(month)).map((bar) => entry(bar, month)),
    })),
    allAlong: bars.filter((bar) => !dated.includes(bar)).map((bar) => entry(bar)),
    unplaced: unplaced.map(({ row, item }) => ({
      item,
      when: timeOf(row),
      owners: schedule.rows[row]?.owners ?? [],
    })),
  };
}

/** 「2024年9月」 under 9月 is 「9月」, unless the axis has another September. */
function withoutYear(time: string, month: IsoMonth, months: readonly IsoMonth[]): string {
  const [year, number] = month.split("-");
  const only = months.filter((one) => one.endsWith(`-${number}`)).length === 1;
  return only && time.startsWith(`${year}年`) ? time.slice(`${year}年`.length) : time;
}

const NUMERALS = "一二三四五六七八九十";

/** 9月, 九月, 9月份 say no more than the heading does. */
function isMonthName(time: string, month: IsoMonth): boolean {
  const number = Number(month.slice(5));
  const chinese = number <= 10 ? NUMERALS.charAt(number - 1) : `十${NUMERALS.charAt(number - 11)}`;
  return [`${number}`, `0${number}`, chinese, ...(number === 1 ? ["元"] : [])].some(
    (name) => time === `${name}月` || time === `${name}月份` || time === name,
  );
}
