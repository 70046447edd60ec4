import type { SchoolCalendar } from "../../core/model/school-calendar.ts";
import { type CalendarDraft, type DraftField, draftOf, hasStretches } from "./calendar-draft.ts";

/** The question for the 校历: not asked, put off until the next round, or open with what stands in its fields. */
export type CalendarState = { readonly kind: "quiet" } | { readonly kind: "put-off" } | OpenCalendar;

export interface OpenCalendar {
  readonly kind: "open";
  /** Rows wait for it, or the officer asked for it. */
  readonly why: "waiting" | "wanted";
  readonly draft: CalendarDraft;
  /** The field being typed in: a year half typed is not doubted yet. */
  readonly typing: DraftField | undefined;
  /** Fields that hold part of a date, which the browser hands out as nothing. */
  readonly unfinished: ReadonlySet<DraftField>;
  /** Whether the vacations are unfolded. */
  readonly holidays: boolean;
  /** Why the card was not taken; undefined where the fields themselves say so. */
  readonly refusal: string | undefined;
}

/** What the workbook says about its calendar. */
export interface CalendarNeed {
  /** Rows whose time waits for a calendar. */
  readonly waiting: number;
  readonly kept: SchoolCalendar | undefined;
}

export type CalendarEvent =
  /** The workbook was checked. */
  | { readonly kind: "checked"; readonly need: CalendarNeed }
  /** A new round of 检查: what was put off is asked again. */
  | { readonly kind: "round-began"; readonly need: CalendarNeed }
  | { readonly kind: "wanted"; readonly kept: SchoolCalendar | undefined }
  | { readonly kind: "typed"; readonly field: DraftField; readonly text: string }
  | { readonly kind: "left"; readonly field: DraftField; readonly unfinished: boolean }
  | { readonly kind: "holidays-shown"; readonly shown: boolean }
  | { readonly kind: "refused"; readonly refusal: string | undefined; readonly holidays: boolean }
  | { readonly kind: "put-off" }
  /** It was taken or cleared. */
  | { readonly kind: "settled" };

export function calendarStateOf(need: CalendarNeed): CalendarState {
  return need.waiting > 0 ? openCalendar("waiting", need.kept) : { kind: "quiet" };
}

export function updateCalendar(state: CalendarState, event: CalendarEvent): CalendarState {
  switch (event.kind) {
    case "checked":
      return checked(state, event.need);
    case "round-began":
      return checked(state.kind === "put-off" ? { kind: "quiet" } : state, event.need);
    case "wanted":
      return openCalendar("wanted", event.kept);
    case "put-off":
      return { kind: "put-off" };
    case "settled":
      return { kind: "quiet" };
    default:
      return state.kind === "open" ? filledIn(state, event) : state;
  }
}

/** What is typed into the open card is never taken away by a check. */
function checked(state: CalendarState, need: CalendarNeed): CalendarState {
  if (state.kind === "quiet") return calendarStateOf(need);
  const untouched = state.kind === "open" && sameDraft(state.draft, draftOf(need.kept));
  return untouched && state.why === "waiting" && need.waiting === 0 ? { kind: "quiet" } : state;
}

/** The card with what is kept in its fields. */
export function openCalendar(why: OpenCalendar["why"], kept: SchoolCalendar | undefined): OpenCalendar {
  const draft = draftOf(kept);
  // Where rows wait although a calendar is kept, the vacations are what it lacks.
  const holidays = hasStretches(draft) || (why === "waiting" && kept !== undefined);
  return {
    kind: "open",
    why,
    draft,
    typing: undefined,
    unfinished: new Set(),
    holidays,
    refusal: undefined,
  };
}

type FieldEvent = Extract<CalendarEvent, { kind: "typed" | "left" | "holidays-shown" | "refused" }>;

function filledIn(state: OpenCalendar, event: FieldEvent): OpenCalendar {
  switch (event.kind) {
    case "typed":
      return {
        ...state,
        draft: { ...state.draft, [event.field]: event.text },
        typing: event.field,
        unfinished: without(state.unfinished, event.field),
        refusal: undefined,
      };
    case "left": {
      const unfinished = without(state.unfinished, event.field);
      if (event.unfinished) unfinished.add(event.field);
      return { ...state, typing: undefined, unfinished };
    }
    case "holidays-shown":
      return { ...state, holidays: event.shown };
    case "refused":
      return {
        ...state,
        typing: undefined,
        refusal: event.refusal,
        holidays: state.holidays || event.holidays,
      };
  }
}

function without(fields: ReadonlySet<DraftField>, field: DraftField): Set<DraftField> {
  return new Set([...fields].filter((one) => one !== field));
}

function sameDraft(one: CalendarDraft, other: CalendarDraft): boolean {
  const fields = [...Object.keys(one), ...Object.keys(other)] as DraftField[];
  return fields.every((field) => (one[field] ?? "") === (other[field] ?? ""));
}
