import type { Schedule, ScheduleRow } from "../model/schedule.ts";
import { readPeriod } from "../time/read-period.ts";
import type { Progress, WorkProgress } from "./progress.ts";
import { newTime } from "./read-status.ts";

/**
 * The schedule as it stands by now: what was cancelled is gone, what was put off lies in its new time. Where nobody can
 * tell when that is, it lies nowhere.
 */
export function presentSchedule(schedule: Schedule, { works }: Progress): Schedule {
  const byRow = new Map<number, Map<number, WorkProgress>>();
  for (const work of works) {
    const own = byRow.get(work.row) ?? new Map<number, WorkProgress>();
    byRow.set(work.row, own.set(work.item, work));
  }
  return {
    ...schedule,
    rows: schedule.rows.flatMap((row, index) => presentRows(row, byRow.get(index), schedule)),
  };
}

function presentRows(
  row: ScheduleRow,
  works: ReadonlyMap<number, WorkProgress> | undefined,
  schedule: Schedule,
): ScheduleRow[] {
  const statusOf = (item: number) => works?.get(item)?.status;
  const moved = row.items.flatMap((item, at) => {
    const time = newTime(statusOf(at));
    return time === undefined ? [] : [movedRow({ ...row, items: [item] }, time, schedule)];
  });
  const items = row.items.filter((_, at) => statusOf(at) !== "取消" && newTime(statusOf(at)) === undefined);
  return [...(items.length > 0 ? [{ ...row, items }] : []), ...moved];
}

function movedRow(row: ScheduleRow, time: string, { frame }: Schedule): ScheduleRow {
  const before = row.time.replace(/\s+/gu, "");
  return { ...row, time: before === "" ? time : `原定${before}`, period: readPeriod(time, frame?.frame) };
}
