import type { Explanation } from "../core/model/fault.ts";
import type { CheckReport } from "../jobs/check.ts";
import type { ColumnsSession } from "./columns/columns-desk.ts";
import type { ReviewSession } from "./import/review-session.ts";
import type { LeftWork } from "./rescue/rescue.ts";
import type { RollSession } from "./roll/roll-desk.ts";
import type { Unread } from "./unread.ts";
import {
  checkedAgain,
  type Opened,
  opened,
  updateWorking,
  type Working,
  type WorkingEvent,
} from "./working.ts";

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
  | ({ readonly kind: "file-opened" } & Opened)
  | { readonly kind: "plan-read"; readonly session: ReviewSession }
  | { readonly kind: "left" }
  | { readonly kind: "roll-began"; readonly session: RollSession }
  | { readonly kind: "checked"; readonly report: CheckReport }
  | WorkingEvent;

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
      return onOpenBook(state, (open) => checkedAgain(open, event.report));
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

function declined({ name, book }: Working, done: string): PaneState {
  return { kind: "welcome", done, unread: { name, book } };
}

function withLeft(state: Extract<PaneState, { kind: "welcome" }>, left: LeftWork | undefined): PaneState {
  const { left: _, ...others } = state;
  return left === undefined ? others : { ...others, left };
}
