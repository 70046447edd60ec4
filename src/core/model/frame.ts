import { type Interval, type IsoMonth, isoDay, lastOfMonth, monthsBetween } from "./day.ts";
import type { SchoolCalendar, Term } from "./school-calendar.ts";

/** What every frame may know besides its months. */
interface WithCalendar {
  /** The school's own 校历; a part of it that lies in another year is passed over. */
  readonly calendar?: SchoolCalendar;
}

/**
 * The months a plan covers: 学年, 学期 or 自然年.
 *
 * Each month number falls in a frame at most once, so 「1-2月」 is looked up, never guessed.
 * `from` is the calendar year in which the school year begins (2024 for 2024—2025学年).
 */
export type PlanFrame = WithCalendar &
  (
    | { readonly kind: "school-year"; readonly from: number }
    | { readonly kind: "term"; readonly from: number; readonly term: Term }
    | { readonly kind: "calendar-year"; readonly year: number; readonly half?: 1 | 2 }
  );

/** The frame with the school's 校历, where there is one. */
export function withCalendar(frame: PlanFrame, calendar: SchoolCalendar | undefined): PlanFrame {
  return calendar === undefined ? frame : { ...frame, calendar };
}

/** Where a frame was read, strongest first. */
export type FrameSource = "option" | "settings" | "title" | "header" | "sheet-name" | "signature";

/** A frame with the words it was read from. */
export interface FoundFrame {
  readonly frame: PlanFrame;
  readonly source: FrameSource;
  /** The line it stands in, as typed. */
  readonly text: string;
  /** Read from words that may mean something else (`2024—2025年度`): to be confirmed by the officer. */
  readonly toConfirm?: true;
}

/** The calendar years of the frame: two for a school year or a term of one, one for a calendar year. */
export function frameYears(frame: PlanFrame): readonly number[] {
  return frame.kind === "calendar-year" ? [frame.year] : [frame.from, frame.from + 1];
}

/** The days that 全年 means in this frame (PERIODS: windows). */
export function frameWindow(frame: PlanFrame): Interval {
  switch (frame.kind) {
    case "school-year":
      return [isoDay(frame.from, 9, 1), isoDay(frame.from + 1, 8, 31)];
    case "term":
      return frame.term === 1
        ? [isoDay(frame.from, 9, 1), isoDay(frame.from + 1, 1, 31)]
        : [isoDay(frame.from + 1, 2, 1), isoDay(frame.from + 1, 6, 30)];
    case "calendar-year":
      return [
        isoDay(frame.year, frame.half === 2 ? 7 : 1, 1),
        lastOfMonth(frame.year, frame.half === 1 ? 6 : 12),
      ];
  }
}

/**
 * The widest run of days that still counts as inside the frame: the window, and for terms the months
 * of preparation and vacation that plans list with them (August before term 1, February after it, July and
 * August after term 2).
 */
export function frameReach(frame: PlanFrame): Interval {
  if (frame.kind !== "term") return frameWindow(frame);
  return frame.term === 1
    ? [isoDay(frame.from, 8, 1), lastOfMonth(frame.from + 1, 2)]
    : [isoDay(frame.from + 1, 2, 1), isoDay(frame.from + 1, 8, 31)];
}

/** The months of the frame's window, in order. */
export function frameMonths(frame: PlanFrame): readonly IsoMonth[] {
  const [from, to] = frameWindow(frame);
  return monthsBetween(from.slice(0, 7) as IsoMonth, to.slice(0, 7) as IsoMonth);
}

/** The calendar year in which the bare month number lies (PERIODS section 2). */
export function yearOfMonth(frame: PlanFrame, month: number): number {
  switch (frame.kind) {
    case "school-year":
      return month >= 9 ? frame.from : frame.from + 1;
    case "term":
      return frame.term === 1 && month >= 8 ? frame.from : frame.from + 1;
    case "calendar-year":
      return frame.year;
  }
}

/** The frame as a title says it, e.g. `2024—2025学年第一学期`; reading it back gives the same frame. */
export function frameName(frame: PlanFrame): string {
  switch (frame.kind) {
    case "school-year":
      return `${frame.from}—${frame.from + 1}学年`;
    case "term":
      return `${frame.from}—${frame.from + 1}学年第${frame.term === 1 ? "一" : "二"}学期`;
    case "calendar-year":
      return `${frame.year}年${frame.half === undefined ? "" : frame.half === 1 ? "上半年" : "下半年"}`;
  }
}
