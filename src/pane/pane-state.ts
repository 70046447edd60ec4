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
import type { ColumnsSession } from "./columns/columns-desk.ts";
import type { GivenFile, NamedFile, OpenBook, ResultSheet } from "./desk.ts";
import { type ExportEvent, type ExportState, noPlan, updateExport } from "./export/export-state.ts";
import type { ReviewSession } from "./import/review-session.ts";
import type { Action } from "./journal.ts";
import type { LeftWork } from "./rescue/rescue.ts";
import type { RollSession } from "./roll/roll-desk.ts";
import { noRound, type RoundEvent, type RoundState, updateRound } from "./round/round-state.ts";
import { type SettingsDraft, type SettingsEvent, updateSettings } from "./settings/settings-state.ts";

export type Tab = "check" | "timeline" | "export" | "round";

/** One sentence at the top of the body: something done, or something that did not work. */
export type Notice =
  | { readonly kind: "done"; readonly text: string; readonly again?: "save" | "copy" }
  | {
      readonly kind: "trouble";
      readonly trouble: Explanation;
      readonly unread?: Unread;
      /** Name of the workbook that is still open, where another one could not be opened. */
      readonly stillOpen?: string;
    }
  /** The file on the disk was changed by somebody after it was opened here. */
  | { readonly kind: "stale"; readonly file: string }
  /** Another workbook is to be opened while changes stand in no file. */
  | { readonly kind: "unsaved"; readonly workbook: string; readonly files: readonly GivenFile[] }
  /** In Excel: a table of which nobody said yet that it is a schedule. */
  | { readonly kind: "foreign" };

/** What the whole pane shows. */
export type PaneState =
  | {
      readonly kind: "welcome";
      readonly trouble?: Explanation;
      readonly unread?: Unread;
      readonly done?: string;
      /** Unsaved work of a page that is gone. */
      readonly left?: LeftWork;
    }
  /** `before` is the workbook that stays open should the new one not open. */
  | {
      readonly kind: "opening";
      readonly name: string;
      readonly before: Working | undefined;
      /** It was made here a moment ago: there is nothing to go back to, and so no stopping. */
      readonly made?: true;
    }
  | Reviewing
  | Rolling
  | Choosing
  | Working;

/** A workbook in which no table was found, or none that is a schedule: the officer may name its columns. */
export interface Unread {
  readonly name: string;
  readonly book: OpenBook;
}

/** The columns are named by hand: of a workbook in which no table was found, or of the open one. */
export interface Choosing {
  readonly kind: "columns";
  readonly session: ColumnsSession;
  readonly unread: Unread | undefined;
  readonly before: Working | undefined;
  readonly trouble?: Explanation;
}

/** A schedule on its way into the next year; `before` is where it came from. */
interface Rolling {
  readonly kind: "rolling";
  readonly session: RollSession;
  readonly before: Reviewing | Working;
  readonly trouble?: Explanation;
}

/** Last year's plan is gone through before it becomes a schedule; `before` is the workbook that stays open until then. */
interface Reviewing {
  readonly kind: "reviewing";
  readonly session: ReviewSession;
  readonly before: Working | undefined;
  readonly trouble?: Explanation;
}

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

export type PaneEvent =
  | { readonly kind: "file-given"; readonly name: string; readonly made?: true }
  /** Something did not work; what was open stays open. */
  | { readonly kind: "stopped"; readonly trouble: Explanation; readonly unread?: Unread }
  | {
      readonly kind: "columns-asked";
      readonly session: ColumnsSession;
      readonly unread: Unread | undefined;
    }
  | { readonly kind: "template-made"; readonly text: string }
  /** Excel shows a workbook that is not opened by itself: nothing is written in it yet, or it was declined. */
  | { readonly kind: "book-met"; readonly unread: Unread }
  | { readonly kind: "table-declined"; readonly text: string }
  | { readonly kind: "work-found"; readonly left: LeftWork | undefined }
  | {
      readonly kind: "file-opened";
      readonly name: string;
      readonly book: OpenBook;
      readonly report: CheckReport;
      readonly made?: true;
      readonly source?: GivenFile;
    }
  | { readonly kind: "plan-read"; readonly session: ReviewSession }
  | { readonly kind: "left" }
  | { readonly kind: "roll-began"; readonly session: RollSession }
  | { readonly kind: "tab-chosen"; readonly tab: Tab }
  | { readonly kind: "checked"; readonly report: CheckReport }
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

export const welcome: PaneState = { kind: "welcome" };

export function updatePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "file-given":
      return {
        kind: "opening",
        name: event.name,
        before: openBook(state),
        ...(event.made && { made: true }),
      };
    case "stopped":
      return stopped(state, event);
    case "columns-asked":
      return { kind: "columns", session: event.session, unread: event.unread, before: openBook(state) };
    case "template-made":
      return state.kind === "welcome" ? { kind: "welcome", done: event.text } : state;
    case "book-met":
      return state.kind === "welcome" ? { ...state, unread: event.unread } : state;
    case "table-declined":
      return state.kind === "working" ? declined(state, event.text) : state;
    case "work-found":
      return state.kind === "welcome" ? withLeft(state, event.left) : state;
    case "file-opened":
      return opened(event);
    case "plan-read":
      return { kind: "reviewing", session: event.session, before: openBook(state) };
    case "left":
      return state.kind === "rolling" ? state.before : (openBook(state) ?? welcome);
    case "roll-began":
      return state.kind === "working" || state.kind === "reviewing"
        ? { kind: "rolling", session: event.session, before: state }
        : state;
    case "checked":
      return onOpenBook(state, (open) => checked(open, event.report));
    default:
      return state.kind === "working" ? updateWorking(state, event) : state;
  }
}

/** The open workbook, also below a screen that is shown over it, after something became of it. */
function onOpenBook(state: PaneState, update: (open: Working) => Working): PaneState {
  switch (state.kind) {
    case "welcome":
      return state;
    case "working":
      return update(state);
    case "rolling":
      return state.before.kind === "working"
        ? { ...state, before: update(state.before) }
        : { ...state, before: onReviewed(state.before, update) };
    case "reviewing":
      return onReviewed(state, update);
    case "opening":
    case "columns":
      return state.before === undefined ? state : { ...state, before: update(state.before) };
  }
}

function onReviewed(state: Reviewing, update: (open: Working) => Working): Reviewing {
  return state.before === undefined ? state : { ...state, before: update(state.before) };
}

/** The workbook that the officer has open, also while another one is on its way. */
export function openBook(state: PaneState): Working | undefined {
  if (state.kind === "opening" || state.kind === "reviewing" || state.kind === "columns") return state.before;
  if (state.kind === "rolling") return openBook(state.before);
  return state.kind === "working" ? state : undefined;
}

function stopped(state: PaneState, { trouble, unread }: Extract<PaneEvent, { kind: "stopped" }>): PaneState {
  if (state.kind === "reviewing" || state.kind === "rolling" || state.kind === "columns")
    return { ...state, trouble };
  const more = unread === undefined ? {} : { unread };
  const open = openBook(state);
  return open === undefined
    ? { kind: "welcome", trouble, ...more }
    : {
        ...open,
        // Another file did not open: nobody is to be afraid for the one that is.
        notice: {
          kind: "trouble",
          trouble,
          ...(state.kind === "opening" && { stillOpen: open.name }),
          ...more,
        },
      };
}

type WorkingEvent = Exclude<
  PaneEvent,
  {
    kind:
      | "file-given"
      | "stopped"
      | "template-made"
      | "book-met"
      | "table-declined"
      | "work-found"
      | "file-opened"
      | "plan-read"
      | "left"
      | "roll-began"
      | "columns-asked"
      | "checked";
  }
>;

function updateWorking(state: Working, event: WorkingEvent): Working {
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

function declined({ name, book }: Working, done: string): PaneState {
  return { kind: "welcome", done, unread: { name, book } };
}

function withLeft(state: Extract<PaneState, { kind: "welcome" }>, left: LeftWork | undefined): PaneState {
  const { left: _, ...others } = state;
  return left === undefined ? others : { ...others, left };
}

function opened({ name, book, report, made, source }: Extract<PaneEvent, { kind: "file-opened" }>): Working {
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

function checked(state: Working, report: CheckReport): Working {
  const findings = findingsOf(report.problems, report.schedule.tables);
  return {
    ...state,
    report,
    timeline: undefined,
    check: updateCheck(state.check, { kind: "checked", findings }),
    calendar: updateCalendar(state.calendar, { kind: "checked", need: calendarNeed(report) }),
  };
}
