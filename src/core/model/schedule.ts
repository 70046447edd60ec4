import type { UnfitChoice } from "./column-choice.ts";
import type { Interval } from "./day.ts";
import type { FoundFrame, PlanFrame } from "./frame.ts";
import type { PeriodReading } from "./period.ts";

/** What a column of the table is for. */
export type ColumnRole = "time" | "items" | "owners" | "number" | "status" | "extra";

/** One piece of work of a row, its list number taken off; the words are verbatim, line ends LF, trimmed. */
export interface Item {
  readonly text: string;
  /** The cell it stands in, `"B4"`. */
  readonly cell: string;
  /** The list number as typed before it, when one stood there. */
  readonly number?: number;
}

/** One row of the schedule: when, what and who. */
export interface ScheduleRow {
  /** Stable id from a hidden id column, when the workbook has one. */
  readonly id?: string;
  readonly sheet: string;
  /** The anchor of the time cell, `"A4"`; where the row has a blank time cell, that cell. */
  readonly cell: string;
  /** The rows of the sheet that make it up, counted from 1 as the officer counts. */
  readonly sheetRows: readonly number[];
  /**
   * The time as typed, trimmed; also when it was carried down from a row above. Empty where there is none. A date that
   * shows as a bare number (46089) is given in words.
   */
  readonly time: string;
  /** The time stands in a row above, in a block heading or in the sheet's name, not in this row's own cell. */
  readonly timeCarried?: true;
  /** What the time means; null only where nothing is written and nothing is there to carry. */
  readonly period: PeriodReading | null;
  readonly items: readonly Item[];
  /** The cells of the content column that belong to the row, blank ones too. */
  readonly itemCells: readonly string[];
  readonly owners: readonly string[];
  /** The cells of the owner column that belong to the row (anchors of merged ones), blank ones too; empty without such a column. */
  readonly ownerCells: readonly string[];
  /** Columns carried through: header without white space (a second equal one gets `#2`) → text. */
  readonly extra: Readonly<Record<string, string>>;
}

/** A table found on a sheet and what its columns are for. Rows and columns count from 0. */
export interface FoundTable {
  readonly sheet: string;
  readonly headerRow: number;
  /** Last row of the header when it has two levels, else `headerRow`; `headerRow` − 1 where there is none. */
  readonly headerEnd: number;
  readonly columns: readonly {
    readonly column: number;
    readonly role: ColumnRole;
    /** Header text as typed. */
    readonly header: string;
  }[];
  /** What stands above it, where that is not the schedule's title. */
  readonly title?: string;
  /** The table's own frame, where it is not the schedule's: a term of its school year. */
  readonly frame?: PlanFrame;
  /** It has no header: what its columns are for was told by what stands in them. */
  readonly guessed?: true;
}

/** A year that is written around a table: it may be the frame's, or speak against it. */
export interface YearMention {
  readonly source: "title" | "header" | "sheet-name" | "signature";
  readonly sheet: string;
  /** The cell of a date of signing below the table. */
  readonly cell?: string;
  /** The line or date, as typed. */
  readonly text: string;
  /** The days of the frame that it names, or the date itself. */
  readonly days: Interval;
}

/** What was not read, and why, in the officer's words. */
export type Skipped =
  | { readonly sheet: string; readonly why: string }
  | { readonly row: string; readonly why: string };

/** The whole schedule of a workbook, in its plan frame. */
export interface Schedule {
  /** The title above the table, as typed. */
  readonly title: string | undefined;
  readonly frame: FoundFrame | undefined;
  readonly rows: readonly ScheduleRow[];
  readonly tables: readonly FoundTable[];
  readonly skipped: readonly Skipped[];
  readonly years: readonly YearMention[];
  /** Choices of columns that no longer fit their sheets and were not used. */
  readonly unfit?: readonly UnfitChoice[];
}
