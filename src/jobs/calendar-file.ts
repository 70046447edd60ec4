import ICAL from "ical.js";
import { rowIdFor } from "../core/merge/row-id.ts";
import { addDays, type IsoDay } from "../core/model/day.ts";
import type { JobFault } from "../core/model/fault.ts";
import { frameName } from "../core/model/frame.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { type CalendarEvent, calendarEvents, type EventRule } from "../core/timeline/calendar-events.ts";
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
 * of a plan keeps its id, so that a second import changes it. `stamp` is the time of making.
 */
export function calendarFile(
  { schedule }: Pick<CheckReport, "schedule">,
  stamp: Date,
): Result<CalendarFile, JobFault> {
  if (schedule.frame === undefined) return fail({ kind: "no-frame" });
  const name = schedule.title?.trim() || `${frameName(schedule.frame.frame)}工会工作`;
  const calendar = new ICAL.Component("vcalendar");
  calendar.addPropertyWithValue("version", "2.0");
  calendar.addPropertyWithValue("prodid", "-//plan-schedule//工作进度安排//ZH-CN");
  calendar.addPropertyWithValue("method", "PUBLISH");
  calendar.addPropertyWithValue("x-wr-calname", name);
  const { events, without } = calendarEvents(schedule);
  const plan = frameName(schedule.frame.frame);
  for (const event of events) calendar.addSubcomponent(eventOf(event, plan, stamp));
  return ok({ text: `${calendar.toString()}\r\n`, events: events.length, without });
}

function eventOf(
  { key, summary, description, first, last, rule }: CalendarEvent,
  plan: string,
  stamp: Date,
): ICAL.Component {
  const event = new ICAL.Component("vevent");
  event.addPropertyWithValue("uid", `${rowIdFor(`${plan}\u0000${key}`)}@plan-schedule`);
  event.addPropertyWithValue("dtstamp", ICAL.Time.fromJSDate(stamp, true));
  event.addPropertyWithValue("dtstart", ICAL.Time.fromDateString(first));
  // The end of whole days is the day after the last one.
  event.addPropertyWithValue("dtend", ICAL.Time.fromDateString(addDays(last, 1)));
  event.addPropertyWithValue("summary", summary);
  event.addPropertyWithValue("description", description);
  event.addPropertyWithValue("transp", "TRANSPARENT");
  if (rule !== undefined) event.addPropertyWithValue("rrule", ruleOf(rule));
  return event;
}

function ruleOf({ freq, interval, weekdays, monthDays, until }: EventRule): ICAL.Recur {
  const parts = [
    `FREQ=${freq}`,
    ...(interval === undefined ? [] : [`INTERVAL=${interval}`]),
    ...(weekdays === undefined ? [] : [`BYDAY=${weekdays.map((day) => WEEKDAYS[day - 1]).join(",")}`]),
    ...(monthDays === undefined ? [] : [`BYMONTHDAY=${monthDays.join(",")}`]),
    `UNTIL=${compact(until)}`,
  ];
  return ICAL.Recur.fromString(parts.join(";"));
}

function compact(day: IsoDay): string {
  return day.replaceAll("-", "");
}
