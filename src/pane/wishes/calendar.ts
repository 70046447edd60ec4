import type { SchoolCalendar } from "../../core/model/school-calendar.ts";
import type { Settings } from "../../core/model/settings.ts";
import { converted } from "../calendar/calendar-need.ts";
import { calendarWords } from "../calendar/calendar-words.ts";
import { readDraft } from "../calendar/read-draft.ts";
import type { Action } from "../journal.ts";
import { openBook } from "../pane-state.ts";
import type { Working } from "../working.ts";
import { checkAgain } from "./check.ts";
import type { Means } from "./means.ts";
import { nextAction, tellDone, tellFault } from "./tell.ts";

/** 「填好了」: the calendar is kept with the workbook, and the rows are read by it. */
export async function keepCalendar(means: Means, open: Working): Promise<void> {
  const { store } = means;
  if (open.calendar.kind !== "open") return;
  const { draft, unfinished } = open.calendar;
  const read = readDraft(draft, open.report.schedule.frame?.frame, unfinished);
  if (!read.ok) {
    const { sentence: refusal, doubts } = read.fault;
    const holidays = Object.keys(doubts).some((field) => !field.startsWith("weekOne"));
    return store.send({ kind: "calendar", event: { kind: "refused", refusal, holidays } });
  }
  const after = await changeCalendar(means, open, read.value);
  if (after === undefined) return;
  const { placed, toChoose } = converted(open.report.schedule.rows, after.report.schedule.rows);
  tellDone(store, calendarWords.done(placed, toChoose));
}

export async function clearCalendar(means: Means, open: Working): Promise<void> {
  if (open.report.settings.calendar === undefined) return;
  const after = await changeCalendar(means, open, undefined);
  if (after !== undefined) tellDone(means.store, calendarWords.cleared);
}

/** Another calendar in the place of the former one, which the journal keeps; gives what is open then. */
async function changeCalendar(
  means: Means,
  open: Working,
  calendar: SchoolCalendar | undefined,
): Promise<Working | undefined> {
  const { store } = means;
  const { settings } = open.report;
  const done = await open.book.keep(settingsWith(settings, calendar));
  if (!done.ok) {
    tellFault(store, done.fault);
    return undefined;
  }
  const action = { kind: "calendar", id: nextAction(open), before: settings.calendar } as const;
  store.send({ kind: "acted", action });
  store.send({ kind: "calendar", event: { kind: "settled" } });
  await checkAgain(means, open);
  return openBook(store.now());
}

export async function takeCalendarBack(
  means: Means,
  open: Working,
  { id, before }: Extract<Action, { kind: "calendar" }>,
): Promise<void> {
  const { store } = means;
  const done = await open.book.keep(settingsWith(open.report.settings, before));
  if (!done.ok) return tellFault(store, done.fault);
  store.send({ kind: "taken-back", action: id });
  await checkAgain(means, open);
  tellDone(store, calendarWords.takenBack);
}

function settingsWith(
  { calendar: _, ...settings }: Settings,
  calendar: SchoolCalendar | undefined,
): Settings {
  return calendar === undefined ? settings : { ...settings, calendar };
}
