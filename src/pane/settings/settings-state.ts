import { type CalendarEvent, type OpenCalendar, updateCalendar } from "../calendar/calendar-state.ts";
import type { FrameChoice } from "./frame-choice.ts";

/** 本表设置 as it stands in its fields; nothing is kept before 「存好设置」. */
export interface SettingsDraft {
  readonly frame: FrameChoice;
  readonly years: readonly number[];
  readonly calendar: OpenCalendar;
  /** 名单, one body a line. */
  readonly units: string;
  /** Something was filled in or chosen: it is asked about before the screen is left. */
  readonly touched: boolean;
  readonly leaving: boolean;
}

export type SettingsEvent =
  | { readonly kind: "opened"; readonly draft: SettingsDraft }
  | { readonly kind: "closed" }
  /** 返回; closed at once where nothing was changed. */
  | { readonly kind: "leaving" }
  | { readonly kind: "frame-chosen"; readonly frame: FrameChoice }
  | { readonly kind: "calendar"; readonly event: CalendarEvent }
  | { readonly kind: "units-typed"; readonly text: string };

export function updateSettings(
  draft: SettingsDraft | undefined,
  event: SettingsEvent,
): SettingsDraft | undefined {
  if (event.kind === "opened") return event.draft;
  return draft && edited(draft, event);
}

function edited(
  draft: SettingsDraft,
  event: Exclude<SettingsEvent, { kind: "opened" }>,
): SettingsDraft | undefined {
  switch (event.kind) {
    case "closed":
      return undefined;
    case "leaving":
      return draft.touched ? { ...draft, leaving: true } : undefined;
    case "frame-chosen":
      return { ...draft, frame: event.frame, touched: true };
    case "units-typed":
      return { ...draft, units: event.text, touched: true };
    case "calendar":
      return withCalendar(draft, event.event);
  }
}

function withCalendar(draft: SettingsDraft, event: CalendarEvent): SettingsDraft {
  const calendar = updateCalendar(draft.calendar, event);
  if (calendar.kind !== "open") return draft;
  return { ...draft, calendar, touched: draft.touched || event.kind === "typed" };
}
