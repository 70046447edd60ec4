import { expect, test } from "vitest";
import type { SchoolCalendar } from "../../../src/core/model/school-calendar.ts";
import {
  type CalendarEvent,
  type CalendarState,
  calendarStateOf,
  updateCalendar,
} from "../../../src/pane/calendar/calendar-state.ts";

const KEPT: SchoolCalendar = { weekOne: { term1: "2024-09-02" } };
const NOBODY_WAITS = { waiting: 0, kept: undefined };
const WAITING = { waiting: 3, kept: undefined };

function after(state: CalendarState, ...events: CalendarEvent[]): CalendarState {
  return events.reduce(updateCalendar, state);
}

const typed = (text: string): CalendarEvent => ({ kind: "typed", field: "weekOne.term1", text });

test("the question is asked by itself only where rows wait for the calendar", () => {
  expect(calendarStateOf(NOBODY_WAITS).kind).toBe("quiet");
  expect(calendarStateOf({ waiting: 0, kept: KEPT }).kind).toBe("quiet");
  expect(calendarStateOf(WAITING)).toMatchObject({
    kind: "open",
    why: "waiting",
    draft: {},
    holidays: false,
  });
});

test("where rows wait although a calendar is kept, what it lacks is unfolded", () => {
  expect(calendarStateOf({ waiting: 1, kept: KEPT })).toMatchObject({
    draft: { "weekOne.term1": "2024-09-02" },
    holidays: true,
  });
});

test("「以后再说」 holds until the next round of 检查", () => {
  const off = after(calendarStateOf(WAITING), { kind: "put-off" }, { kind: "checked", need: WAITING });
  expect(off.kind).toBe("put-off");
  expect(after(off, { kind: "round-began", need: WAITING }).kind).toBe("open");
  expect(after(off, { kind: "round-began", need: NOBODY_WAITS }).kind).toBe("quiet");
});

test("the card goes by itself when no row waits any more, but never with what was typed", () => {
  const open = calendarStateOf(WAITING);
  const check: CalendarEvent = { kind: "checked", need: NOBODY_WAITS };
  expect(after(open, check).kind).toBe("quiet");
  expect(after(open, typed("2024-09-02"), check)).toMatchObject({
    kind: "open",
    draft: { "weekOne.term1": "2024-09-02" },
  });
});

test("a refusal loses nothing that was typed, and goes with the next key", () => {
  const refused = after(calendarStateOf(WAITING), typed("2024-09-02"), {
    kind: "refused",
    refusal: "请核对这两个日期",
    holidays: true,
  });
  expect(refused).toMatchObject({
    draft: { "weekOne.term1": "2024-09-02" },
    refusal: "请核对这两个日期",
    holidays: true,
    typing: undefined,
  });
  expect(after(refused, typed("2024-09-03"))).toMatchObject({ refusal: undefined, typing: "weekOne.term1" });
});

test("a date begun and not ended is remembered until it is typed anew", () => {
  const left = after(calendarStateOf(WAITING), { kind: "left", field: "winter.from", unfinished: true });
  expect(left).toMatchObject({ unfinished: new Set(["winter.from"]) });
  expect(after(left, { kind: "typed", field: "winter.from", text: "2025-01-18" })).toMatchObject({
    unfinished: new Set(),
  });
});

test("「修改」 opens the card with what is kept, and a check leaves it open", () => {
  const open = after(calendarStateOf(NOBODY_WAITS), { kind: "wanted", kept: KEPT });
  expect(open).toMatchObject({ why: "wanted", draft: { "weekOne.term1": "2024-09-02" } });
  expect(after(open, { kind: "checked", need: { waiting: 0, kept: KEPT } }).kind).toBe("open");
});

test("typing into a card that is gone changes nothing", () => {
  expect(after({ kind: "quiet" }, typed("2024-09-02"))).toEqual({ kind: "quiet" });
});
