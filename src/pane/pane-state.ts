import type { Explanation } from "../core/model/fault.ts";
import type { Timeline } from "../core/timeline/timeline.ts";
import type { CheckReport } from "../jobs/check.ts";
import { type CheckEvent, type CheckState, checkStateOf, updateCheck } from "./check/check-state.ts";
import { findingsOf } from "./check/finding.ts";
import type { NamedFile, OpenBook } from "./desk.ts";
import { type ExportEvent, type ExportState, noPlan, updateExport } from "./export/export-state.ts";
import type { Action } from "./journal.ts";

export type Tab = "check" | "timeline" | "export";

/** One sentence at the top of the body: something done, or something that did not work. */
type Notice =
  | { readonly kind: "done"; readonly text: string; readonly again?: "save" }
  | { readonly kind: "trouble"; readonly trouble: Explanation }
  /** Another file is to be opened while changes stand in no file. */
  | { readonly kind: "unsaved"; readonly file: NamedFile };

/** What the whole pane shows. */
export type PaneState =
  | { readonly kind: "welcome"; readonly trouble?: Explanation }
  | { readonly kind: "opening"; readonly name: string }
  | Working;

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
  readonly export: ExportState;
  /** What was done since the workbook was opened, oldest first. */
  readonly journal: readonly Action[];
  /** The workbook holds changes that no saved file has. */
  readonly unsaved: boolean;
  readonly notice: Notice | undefined;
}

export type PaneEvent =
  | { readonly kind: "file-given"; readonly name: string }
  | { readonly kind: "file-refused"; readonly trouble: Explanation }
  | {
      readonly kind: "file-opened";
      readonly name: string;
      readonly book: OpenBook;
      readonly report: CheckReport;
    }
  | { readonly kind: "closed" }
  | { readonly kind: "tab-chosen"; readonly tab: Tab }
  | { readonly kind: "checked"; readonly report: CheckReport }
  | { readonly kind: "drawn"; readonly timeline: Timeline | Explanation }
  | { readonly kind: "acted"; readonly action: Action }
  | { readonly kind: "taken-back"; readonly action: number }
  | { readonly kind: "changed" }
  | { readonly kind: "saved" }
  | { readonly kind: "noticed"; readonly notice: Notice | undefined }
  | { readonly kind: "check"; readonly event: CheckEvent }
  | { readonly kind: "export"; readonly event: ExportEvent };

export const welcome: PaneState = { kind: "welcome" };

export function updatePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.kind) {
    case "file-given":
      return { kind: "opening", name: event.name };
    case "file-refused":
      return { kind: "welcome", trouble: event.trouble };
    case "file-opened":
      return opened(event);
    case "closed":
      return welcome;
    default:
      return state.kind === "working" ? updateWorking(state, event) : state;
  }
}

type WorkingEvent = Exclude<PaneEvent, { kind: "file-given" | "file-refused" | "file-opened" | "closed" }>;

function updateWorking(state: Working, event: WorkingEvent): Working {
  switch (event.kind) {
    case "tab-chosen":
      return { ...onTab(state, event.tab), notice: undefined };
    case "checked":
      return checked(state, event.report);
    case "drawn":
      return { ...state, timeline: event.timeline };
    case "acted":
      return { ...state, journal: [...state.journal, event.action], unsaved: true, notice: undefined };
    case "taken-back":
      return {
        ...state,
        journal: state.journal.filter(({ id }) => id !== event.action),
        unsaved: true,
        check: updateCheck(state.check, { kind: "undone", action: event.action }),
      };
    case "changed":
      return { ...state, unsaved: true };
    case "saved":
      return { ...state, unsaved: false };
    case "noticed":
      return { ...state, notice: event.notice };
    case "check":
      return { ...state, check: updateCheck(state.check, event.event) };
    case "export":
      return { ...state, export: updateExport(state.export, event.event) };
  }
}

function opened({ name, book, report }: Extract<PaneEvent, { kind: "file-opened" }>): Working {
  return {
    kind: "working",
    name,
    book,
    report,
    timeline: undefined,
    tab: "check",
    check: checkStateOf(findingsOf(report.problems, report.schedule.tables)),
    export: noPlan,
    journal: [],
    unsaved: false,
    notice: undefined,
  };
}

/** Coming back to 检查 begins a new round: what was mended leaves the list. */
function onTab(state: Working, tab: Tab): Working {
  const left = state.tab !== tab && tab === "check";
  return { ...state, tab, check: left ? updateCheck(state.check, { kind: "round-began" }) : state.check };
}

function checked(state: Working, report: CheckReport): Working {
  const findings = findingsOf(report.problems, report.schedule.tables);
  return {
    ...state,
    report,
    timeline: undefined,
    check: updateCheck(state.check, { kind: "checked", findings }),
  };
}
