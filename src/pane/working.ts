import type { Explanation } from "../core/model/fault.ts";
import type { Timeline } from "../core/timeline/timeline.ts";
import type { CheckReport } from "../jobs/check.ts";
import { calendarNeed } from "./calendar/calendar-need.ts";
import {
  type CalendarEvent,
  type CalendarState,
  calendarStateOf,
  updateCalendar,
} from "./calendar/calendar-state.ts";
import { type CheckEvent, type CheckState, checkStateOf, updateCheck } from "./check/check-state.ts";
import { findingsOf } from "./check/finding.ts";
import type { GivenFile, NamedFile, OpenBook, ResultSheet } from "./desk.ts";
import { type ExportEvent, type ExportState, noPlan, updateExport } from "./export/export-state.ts";
import type { Action } from "./journal.ts";
import type { Notice } from "./notice.ts";
import { noRound, type RoundEvent, type RoundState, updateRound } from "./round/round-state.ts";
import { type SettingsDraft, type SettingsEvent, updateSettings } from "./settings/settings-state.ts";

export type Tab = "check" | "timeline" | "export" | "round";

/** A workbook is open and was checked. */
export interface Working {
  readonly kind: "working";
  readonly name: string;
  readonly book: OpenBook;
  readonly report: CheckReport;
  /** Undefined while it is being drawn; a fault where it cannot be (no plan frame). */
  readonly timeline: Timeline | Explanation | undefined;
  readonly tab: Tab;
  readonly check: CheckState;
  readonly calendar: CalendarState;
  /** 本表设置, while that screen is open. */
  readonly settings: SettingsDraft | undefined;
  readonly export: ExportState;
  readonly round: RoundState;
  /** What was done since the workbook was opened, oldest first. */
  readonly journal: readonly Action[];
  /** Sheets of results that were put into the workbook: they go along with what is mended after that. */
  readonly results: readonly ResultSheet[];
  /** The file that it was opened from. */
  readonly source: GivenFile | undefined;
  /** It was made here: there is no older file beside which its name has to tell it apart. */
  readonly made: boolean;
  /** The plan that it was made from: the table may be written into that one. */
  readonly plan: NamedFile | undefined;
  /** The workbook holds changes that no saved file has. */
  readonly unsaved: boolean;
  readonly notice: Notice | undefined;
  /** In Excel the cells with findings are tinted, as the officer asked. */
  readonly marked: boolean;
}

/** What becomes of an open workbook; while none is open it is nobody's. */
export type WorkingEvent =
  | { readonly kind: "tab-chosen"; readonly tab: Tab }
  | { readonly kind: "drawn"; readonly timeline: Timeline | Explanation }
  | { readonly kind: "acted"; readonly action: Action }
  | { readonly kind: "taken-back"; readonly action: number }
  | { readonly kind: "changed" }
  | { readonly kind: "sheet-put"; readonly sheet: ResultSheet }
  | { readonly kind: "plan-known"; readonly plan: NamedFile }
  | { readonly kind: "saved" }
  | { readonly kind: "marked"; readonly marked: boolean }
  | { readonly kind: "noticed"; readonly notice: Notice | undefined }
  | { readonly kind: "check"; readonly event: CheckEvent }
  | { readonly kind: "calendar"; readonly event: CalendarEvent }
  | { readonly kind: "settings"; readonly event: SettingsEvent }
  | { readonly kind: "export"; readonly event: ExportEvent }
  | { readonly kind: "round"; readonly event: RoundEvent };

/** What is known of a workbook when it opens. */
export interface Opened {
  readonly name: string;
  readonly book: OpenBook;
  readonly report: CheckReport;
  readonly made?: true;
  readonly source?: GivenFile;
}

/** A workbook as it opens: nothing is done in it yet. */
export function opened({ name, book, report, made, source }: Opened): Working {
  return {
    kind: "working",
    name,
    book,
    report,
    timeline: undefined,
    tab: "check",
    check: checkStateOf(findingsOf(report.problems, report.schedule.tables)),
    calendar: calendarStateOf(calendarNeed(report)),
    settings: undefined,
    export: noPlan,
    round: noRound,
    journal: [],
    results: [],
    source,
    made: made === true,
    plan: undefined,
    unsaved: made === true,
    notice: undefined,
    marked: false,
  };
}

export function updateWorking(state: Working, event: WorkingEvent): Working {
  switch (event.kind) {
    case "tab-chosen":
      return { ...onTab(state, event.tab), notice: undefined };
    case "drawn":
      return { ...state, timeline: event.timeline };
    case "acted":
      return { ...touched(state), journal: [...state.journal, event.action], notice: undefined };
    case "taken-back":
      return {
        ...touched(state),
        journal: state.journal.filter(({ id }) => id !== event.action),
        check: updateCheck(state.check, { kind: "undone", action: event.action }),
      };
    case "changed":
      return touched(state);
    case "sheet-put":
      return { ...touched(state), results: [...new Set([...state.results, event.sheet])] };
    case "marked":
      return { ...state, marked: event.marked };
    case "plan-known":
      return { ...state, plan: event.plan };
    case "saved":
      return { ...state, unsaved: false };
    case "noticed":
      return { ...state, notice: event.notice };
    case "check":
      return { ...state, check: updateCheck(state.check, event.event) };
    case "calendar":
      return { ...state, calendar: updateCalendar(state.calendar, event.event) };
    case "settings":
      return { ...state, settings: updateSettings(state.settings, event.event) };
    case "export":
      return { ...state, export: updateExport(state.export, event.event) };
    case "round":
      return { ...state, round: updateRound(state.round, event.event) };
  }
}

/** What was changed in a file must be saved; Excel keeps its workbooks itself. */
function touched(state: Working): Working {
  return { ...state, unsaved: state.book.live !== true };
}

/** Coming back to 检查 begins a new round: what was mended leaves the list, what was put off is asked again. */
function onTab(state: Working, tab: Tab): Working {
  if (state.tab === tab || tab !== "check") return { ...state, tab };
  return {
    ...state,
    tab,
    check: updateCheck(state.check, { kind: "round-began" }),
    calendar: updateCalendar(state.calendar, { kind: "round-began", need: calendarNeed(state.report) }),
  };
}

/** The open workbook after it was read and checked again. */
export function checkedAgain(state: Working, report: CheckReport): Working {
  const findings = findingsOf(report.problems, report.schedule.tables);
  return {
    ...state,
    report,
    timeline: undefined,
    check: updateCheck(state.check, { kind: "checked", findings }),
    calendar: updateCalendar(state.calendar, { kind: "checked", need: calendarNeed(report) }),
  };
}
