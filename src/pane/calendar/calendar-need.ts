import type { ScheduleRow } from "../../core/model/schedule.ts";
import { waitsForCalendar } from "../../core/rules/waits-for-calendar.ts";
import type { CheckReport } from "../../jobs/check.ts";
import type { CalendarNeed } from "./calendar-state.ts";

const TERM_WORDS = /[寒暑](?:假|期)|学期|开学|期[初中末]|放假/u;

export function calendarNeed({ schedule, settings }: CheckReport): CalendarNeed {
  return { waiting: schedule.rows.filter(waitsForCalendar).length, kept: settings.calendar };
}

/** Whether a calendar would help the rows: they wait for it, or name a vacation or term only roughly. */
export function wouldHelp(rows: readonly ScheduleRow[]): boolean {
  return rows.some((row) => waitsForCalendar(row) || isRough(row));
}

function isRough({ time, period }: ScheduleRow): boolean {
  return period?.ok === true && period.value.flags.approximate === true && TERM_WORDS.test(time);
}

/** How the rows fared when the calendar came: placed anew, and those that now ask for their term. */
export function converted(
  before: readonly ScheduleRow[],
  after: readonly ScheduleRow[],
): { readonly placed: number; readonly toChoose: number } {
  const rows = after.map((row, index) => ({ row, old: before[index] }));
  return {
    placed: rows.filter(({ row, old }) => row.period?.ok === true && daysOf(row) !== daysOf(old)).length,
    toChoose: rows.filter(({ row, old }) => old && waitsForCalendar(old) && asksForTerm(row)).length,
  };
}

function daysOf(row: ScheduleRow | undefined): string | undefined {
  return row?.period?.ok === true ? row.period.value.intervals.flat().join() : undefined;
}

function asksForTerm(row: ScheduleRow): boolean {
  return row.period?.ok === false && row.period.fault.kind === "ambiguous-term" && !waitsForCalendar(row);
}
