import type { ColumnRole } from "./schedule.ts";

/** First and last row of a header, counted from 0. */
export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

/** A column and what it is for; columns count from 0. */
export interface NamedColumn {
  readonly column: number;
  readonly role: ColumnRole;
  /** What its header said, trimmed; empty where nothing stood there. */
  readonly header: string;
}

/** What the columns of a sheet are for, as the officer said by hand: 指定列. It is kept with the workbook. */
export interface ColumnChoice {
  readonly sheet: string;
  /** Null where the sheet has no header and its work begins in the first row. */
  readonly header: HeaderRows | null;
  readonly columns: readonly NamedColumn[];
}

/** A choice that the sheet has moved away from: it was not used. */
export interface UnfitChoice {
  readonly sheet: string;
  /** The header cell that says something else now. */
  readonly cell: string;
  /** The header when it was chosen, and now; empty for nothing. */
  readonly was: string;
  readonly now: string;
}
