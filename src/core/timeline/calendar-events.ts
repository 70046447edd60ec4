import { addDays, type Interval, type IsoDay, partsOf, weekdayOf } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import type { ItemStatus } from "../model/item-status.ts";
import type { Recurrence } from "../model/period.ts";
import type { Schedule, ScheduleRow } from "../model/schedule.ts";
import type { Progress } from "../progress/progress.ts";
import { newTime, statusName } from "../progress/read-status.ts";
import { itemWords } from "../text/item-words.ts";
import { readPeriod } from "../time/read-period.ts";
import { daysOfReturn } from "./teaching-time.ts";
import type { Timeline } from "./timeline.ts";

/** How an event comes back, where the schedule says it exactly (RFC 5545, 3.3.10). */
export interface EventRule {
  readonly freq: "DAILY" | "WEEKLY" | "MONTHLY";
  /** 1 is Monday. */
  readonly weekdays?: readonly number[];
  readonly monthDays?: readonly number[];
  readonly until: IsoDay;
}

/** A piece of work in an electronic calendar: whole days, both ends included. */
export interface CalendarEvent {
  /** The same for the same work, so that a second import changes it and adds none. */
  readonly key: string;
  readonly summary: string;
  readonly description: string;
  readonly first: IsoDay;
  readonly last: IsoDay;
  readonly rule?: EventRule;
  /** It was to be and is no more on these days; said, so that a calendar that has it takes it out. */
  readonly off?: "取消" | "推迟";
}

/** The events of a schedule, and the work that has no days of its own: 全年, 每学期两次, 待定. */
export interface CalendarEvents {
  readonly events: readonly CalendarEvent[];
  readonly without: readonly string[];
}

/**
 * It invents no day: what goes on all along, comes back without saying when, or lies in no month of the plan is no event.
 *
 * Unlike the drawings of the plan a calendar reminds of what is to come: it follows the status. Work that was put off has
 * its new days under its old key; on days on which nothing is any more it stands as `off`.
 */
export function calendarEvents(
  { rows }: Schedule,
  { bars, frame }: Timeline,
  { works }: Progress,
): CalendarEvents {
  const placed = new Set(bars.map(({ row }) => row));
  const statuses = new Map(works.map(({ row, item, status }) => [`${row} ${item}`, status]));
  const events: CalendarEvent[] = [];
  const without: string[] = [];
  const seen = new Map<string, number>();
  for (const [index, row] of rows.entries()) {
    for (const [item, { text }] of row.items.entries()) {
      const count = (seen.get(text) ?? 0) + 1;
      seen.set(text, count);
      const planned = placed.has(index) ? daysOf(row, frame) : [];
      const status = statuses.get(`${index} ${item}`);
      const days = presentDays(planned, status, frame);
      if (status !== "取消" && days.every(({ off }) => off !== undefined)) without.push(text);
      events.push(
        ...days.map((day, part) => ({
          key: `${text}\u0000${count}\u0000${part}`,
          summary: `${day.off === undefined ? "" : `已${day.off}：`}${itemWords(text)}`,
          description: descriptionOf(row, status),
          ...day,
        })),
      );
    }
  }
  return { events, without };
}

/** The days of the plan as the status leaves them, part by part. */
function presentDays(planned: readonly Days[], status: ItemStatus | undefined, frame: PlanFrame): Days[] {
  if (status === "取消") return planned.map((day) => ({ ...day, off: "取消" }));
  const time = newTime(status);
  if (time === undefined) return [...planned];
  const moved = daysOf({ period: readPeriod(time, frame) }, frame);
  return [...moved, ...planned.slice(moved.length).map((day) => ({ ...day, off: "推迟" as const }))];
}

type Days = Pick<CalendarEvent, "first" | "last" | "rule" | "off">;

function daysOf({ period }: Pick<ScheduleRow, "period">, frame: PlanFrame): readonly Days[] {
  if (!period?.ok || period.value.flags.allPeriod) return [];
  const { flags, intervals } = period.value;
  if (flags.deadline !== undefined) return [{ first: flags.deadline, last: flags.deadline }];
  if (flags.recurrence !== undefined)
    return comingBack(daysOfReturn(period.value, frame) ?? [], flags.recurrence);
  return intervals.map(([first, last]) => ({ first, last }));
}

/** Every Wednesday, the fifth of each month: days that the words name; 隔周 and 单周 do not say which weeks. */
function comingBack(
  intervals: readonly Interval[],
  { freq, interval, parity, byWeekday, byMonthDay, bySetPos, count }: Recurrence,
): readonly Days[] {
  const once = count === undefined || (count[0] === 1 && count[1] === 1);
  if (!once || interval !== undefined || parity !== undefined || bySetPos !== undefined) return [];
  const weekdays = freq === "weekly" ? byWeekday : undefined;
  const monthDays = freq === "monthly" && byMonthDay !== undefined ? [byMonthDay].flat() : undefined;
  if (freq !== "daily" && weekdays === undefined && monthDays === undefined) return [];
  return intervals.flatMap(([from, until]) => {
    const first = firstDay(from, until, weekdays, monthDays);
    if (first === undefined) return [];
    const rule: EventRule = {
      freq: weekdays ? "WEEKLY" : monthDays ? "MONTHLY" : "DAILY",
      ...(weekdays && { weekdays }),
      ...(monthDays && { monthDays }),
      until,
    };
    return [{ first, last: first, rule }];
  });
}

/** A rule begins on its first own day; months in which the day does not exist are passed over. */
function firstDay(
  from: IsoDay,
  until: IsoDay,
  weekdays: readonly number[] | undefined,
  monthDays: readonly number[] | undefined,
): IsoDay | undefined {
  for (let day = from; day <= until; day = addDays(day, 1)) {
    if (weekdays !== undefined && !weekdays.includes(weekdayOf(day))) continue;
    if (monthDays !== undefined && !monthDays.includes(partsOf(day).day)) continue;
    return day;
  }
  return undefined;
}

function descriptionOf({ time, owners }: ScheduleRow, status: ItemStatus | undefined): string {
  const changed = status === "取消" || newTime(status) !== undefined;
  return [
    `时间段：${time.replace(/\s+/gu, "")}`,
    ...(owners.length > 0 ? [`责任部门/人：${owners.join("、")}`] : []),
    ...(changed && status !== undefined ? [`完成情况：${statusName(status)}`] : []),
  ].join("\n");
}
