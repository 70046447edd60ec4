import { rowIdFor } from "../core/merge/row-id.ts";
import { addDays, type IsoDay } from "../core/model/day.ts";
import type { JobFault } from "../core/model/fault.ts";
import { frameName } from "../core/model/frame.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { readProgress } from "../core/progress/read-progress.ts";
import { type CalendarEvent, calendarEvents, type EventRule } from "../core/timeline/calendar-events.ts";
import { drawTimeline } from "../core/timeline/draw-timeline.ts";
import { icsFile, icsText } from "../core/timeline/ics-lines.ts";
import type { CheckReport } from "./check.ts";

/** An .ics file, and the work for which no day is named. */
export interface CalendarFile {
  readonly text: string;
  readonly events: number;
  readonly without: readonly string[];
}

const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/**
 * The schedule as an electronic calendar (RFC 5545): whole days, and rules where the words say them exactly. The same work
 * of a plan keeps its id, so that a second import changes it, or takes out what was cancelled. `stamp` is the time of making.
 */
export function calendarFile(
  { schedule, grids }: Pick<CheckReport, "schedule" | "grids">,
  stamp: Date,
): Result<CalendarFile, JobFault> {
  const timeline = drawTimeline(schedule);
  if (!timeline.ok) return timeline;
  const plan = frameName(timeline.value.frame);
  const { events, without } = calendarEvents(schedule, timeline.value, readProgress(schedule, grids));
  if (events.length === 0) return fail({ kind: schedule.rows.length === 0 ? "no-rows" : "no-days" });
  const text = icsFile([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//plan-schedule//工作进度安排//ZH-CN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${icsText(schedule.title?.trim() || `${plan}工会工作`)}`,
    ...events.flatMap((event) => linesOf(event, plan, stamp)),
    "END:VCALENDAR",
  ]);
  return ok({ text, events: events.length, without });
}

function linesOf(
  { key, summary, description, first, last, rule, off }: CalendarEvent,
  plan: string,
  stamp: Date,
): string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${rowIdFor(`${plan}\u0000${key}`)}@plan-schedule`,
    `DTSTAMP:${stamp.toISOString().replace(/[-:]|\.\d+/g, "")}`,
    `SEQUENCE:${sequenceOf(stamp)}`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    // The end of whole days is the day after the last one.
    `DTEND;VALUE=DATE:${compact(addDays(last, 1))}`,
    `SUMMARY:${icsText(summary)}`,
    `DESCRIPTION:${icsText(description)}`,
    "TRANSP:TRANSPARENT",
    // A program that reads no STATUS shows the words of the summary (RFC 5545, 3.8.1.11).
    ...(off === undefined ? [] : ["STATUS:CANCELLED"]),
    ...(rule === undefined ? [] : [`RRULE:${ruleOf(rule)}`]),
    "END:VEVENT",
  ];
}

/** Minutes: what was made later is the newer one, also to a program that had counted its own changes (RFC 5545, 3.8.7.4). */
function sequenceOf(stamp: Date): number {
  return Math.floor(stamp.getTime() / 60_000);
}

function ruleOf({ freq, weekdays, monthDays, until }: EventRule): string {
  return [
    `FREQ=${freq}`,
    ...(weekdays === undefined ? [] : [`BYDAY=${weekdays.map((day) => WEEKDAYS[day - 1]).join(",")}`]),
    ...(monthDays === undefined ? [] : [`BYMONTHDAY=${monthDays.join(",")}`]),
    `UNTIL=${compact(until)}`,
  ].join(";");
}

function compact(day: IsoDay): string {
  return day.replaceAll("-", "");
}
