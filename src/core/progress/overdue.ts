import type { IsoDay } from "../model/day.ts";
import type { Schedule } from "../model/schedule.ts";
import { readPeriod } from "../time/read-period.ts";
import type { Progress, WorkProgress } from "./progress.ts";
import { newTime } from "./read-status.ts";

/**
 * The works whose time is over and which are not done, in their order.
 *
 * Only where statuses are kept: a schedule without them says nothing of what was done. Work that was put off is
 * overdue when its new time is over; where nobody can tell when that is, it is not called so.
 */
export function overdueWorks(
  schedule: Schedule,
  { works, kept }: Progress,
  today: IsoDay,
): readonly WorkProgress[] {
  if (!kept) return [];
  return works.filter((work) => {
    const end = isOpen(work) ? endOf(schedule, work) : undefined;
    return end !== undefined && end < today;
  });
}

/** Words that name no status may well say that it is done. */
function isOpen({ status, note }: WorkProgress): boolean {
  if (status === undefined) return note === "";
  return status !== "已完成" && status !== "取消";
}

function endOf({ rows, frame }: Schedule, { row, status }: WorkProgress): IsoDay | undefined {
  const time = newTime(status);
  const reading = time === undefined ? rows[row]?.period : readPeriod(time, frame?.frame);
  if (!reading?.ok) return undefined;
  const { flags, intervals } = reading.value;
  return flags.deadline ?? intervals.at(-1)?.[1];
}
