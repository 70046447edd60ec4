import type { ScheduleRow } from "../model/schedule.ts";

/** Whether the row's time is a teaching week that only a school calendar would make days. */
export function waitsForCalendar({ time, period }: ScheduleRow): boolean {
  if (period === null || period.ok) return false;
  const { kind, suggestions } = period.fault;
  return (
    kind === "needs-calendar" ||
    (kind === "ambiguous-term" && suggestions.length === 0 && /[周週]/u.test(time))
  );
}
