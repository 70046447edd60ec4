import type { IsoDay, IsoMonth } from "../model/day.ts";
import type { JobFault } from "../model/fault.ts";
import type { PlanFrame } from "../model/frame.ts";
import type { Period } from "../model/period.ts";
import { fail, ok, type Result } from "../model/result.ts";
import type { Schedule, ScheduleRow } from "../model/schedule.ts";
import { axisMonths } from "./axis.ts";
import { festivalMarks } from "./festival-marks.ts";
import { monthsOfPeriod } from "./months-of-period.ts";
import { recurringDots } from "./recurring-dots.ts";
import { daysOfReturn } from "./teaching-time.ts";
import type { Bar, BarKind, Timeline, Unplaced } from "./timeline.ts";
import { vacationsIn } from "./vacations.ts";
import { whyUnplaced } from "./why-unplaced.ts";

/**
 * The schedule month by month: 月度时间轴.
 *
 * It invents nothing: months and owners come from the row alone. `today` is only carried along.
 */
export function drawTimeline(schedule: Schedule, today?: IsoDay): Result<Timeline, JobFault> {
  if (schedule.frame === undefined) return fail({ kind: "no-frame" });
  const { frame } = schedule.frame;
  const months = axisMonths(frame, schedule.rows.flatMap(periodOf));
  const bars: Bar[] = [];
  const unplaced: Unplaced[] = [];
  for (const [index, row] of schedule.rows.entries()) {
    const drawn = barsOf(row, index, months, frame);
    bars.push(...drawn);
    if (drawn.length === 0) unplaced.push(...unplacedOf(row, index, frame));
  }
  return ok({
    frame,
    months,
    bars,
    unplaced,
    festivals: festivalMarks(months),
    vacations: vacationsIn(months, frame),
    ...(today !== undefined && { today }),
  });
}

function periodOf(row: ScheduleRow): Period[] {
  return row.period?.ok === true ? [row.period.value] : [];
}

function barsOf(row: ScheduleRow, index: number, axis: readonly IsoMonth[], frame: PlanFrame): Bar[] {
  return periodOf(row).flatMap((period) => {
    const intervals = daysOfReturn(period, frame) ?? period.intervals;
    const months = monthsOfPeriod({ ...period, intervals }).filter((month) => axis.includes(month));
    const from = period.intervals[0]?.[0];
    const to = period.intervals.at(-1)?.[1];
    if (months.length === 0 || from === undefined || to === undefined) return [];
    const { recurrence } = period.flags;
    return row.items.map(({ text }) => ({
      row: index,
      item: text,
      owners: row.owners,
      months,
      kind: kindOf(period),
      from,
      to,
      days: period.intervals,
      ...(recurrence !== undefined && { dots: recurringDots(recurrence, months) }),
    }));
  });
}

function kindOf({ flags, intervals, precision }: Period): BarKind {
  if (flags.recurrence !== undefined) return "recurring";
  if (flags.allPeriod) return "all";
  if (flags.deadline !== undefined) return "deadline";
  return precision === "day" && intervals.every(([from, to]) => from === to) ? "day" : "span";
}

function unplacedOf(row: ScheduleRow, index: number, frame: PlanFrame): Unplaced[] {
  const why = whyUnplaced(row.time, row.period, frame);
  return row.items.map(({ text }) => ({ row: index, item: text, why }));
}
