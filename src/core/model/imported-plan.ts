import type { FoundFrame } from "./frame.ts";
import type { PeriodReading } from "./period.ts";
import type { LeftOut, SourcePlace } from "./plan-text.ts";

/** One piece of work, verbatim but for its list number. */
export interface ImportedItem {
  readonly text: string;
  /** The list number typed or shown before it. */
  readonly number?: number;
  readonly source: SourcePlace;
}

/** One row of the schedule found in a plan. */
export interface ImportedRow {
  /** As written, without list number, colon or enclosing brackets; empty where none is written. */
  readonly time: string;
  /** What it means in the plan's frame; null where no time is written. */
  readonly period: PeriodReading | null;
  readonly items: readonly ImportedItem[];
  readonly owners: readonly string[];
  /** Further columns of a table: header without white space → text. */
  readonly extra: Readonly<Record<string, string>>;
  readonly source: SourcePlace;
  /** Which schedule of the text, counted from 0; only where there are several. */
  readonly schedule?: number;
}

/** What a doubt is about; each has its line in docs/codes.md. */
export type DoubtCode =
  | "no-schedule"
  | "months-in-prose"
  | "frame-missing"
  | "frame-to-confirm"
  | "years-disagree"
  | "encoding-to-confirm"
  | "several-schedules"
  | "number-lost"
  | "items-split"
  | "month-glued"
  | "period-missing"
  | "period-unreadable"
  | "period-outside-frame"
  | "content-missing"
  | "month-order"
  | "month-twice"
  | "year-unclear"
  | "owner-hinted"
  | "text-garbled"
  | "text-annotated"
  | "placeholder-left";

/** Something the officer has to look at, beside its line. */
export interface ImportDoubt {
  readonly code: DoubtCode;
  /** undefined where it concerns the whole plan. */
  readonly source?: SourcePlace;
  /** One sentence in Chinese. */
  readonly message: string;
  /** Words that the officer may put in the place of `from`; never put there silently. */
  readonly offer?: { readonly from: string; readonly to: string };
}

/**
 * The schedule of a plan or a pasted list. Each line of the source is a row, an item, the title,
 * or stands in `leftOut`: nothing is unaccounted for.
 */
export interface ImportedPlan {
  readonly title: string | undefined;
  readonly frame: FoundFrame | undefined;
  readonly rows: readonly ImportedRow[];
  readonly doubts: readonly ImportDoubt[];
  readonly leftOut: readonly LeftOut[];
}
