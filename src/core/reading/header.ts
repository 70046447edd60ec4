import type { ColumnRole } from "../model/schedule.ts";

/** A column of the table: what its header says, and what it is for. */
export interface HeaderColumn {
  readonly column: number;
  /** Header text as typed; of a header in two levels the lower one. */
  readonly header: string;
  readonly role: ColumnRole;
  readonly strength: number;
}

/** The header of a table; rows count from 0, `bottom` is its last row. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeaderColumn[];
}

/** Longer texts are no header words. */
export const LONGEST_HEADER = 40;
