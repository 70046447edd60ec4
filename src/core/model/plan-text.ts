import type { Grid } from "./grid.ts";

/** Where a piece of a plan stands: in a line of its text, or in a row of one of its tables; both count from 1. */
export type SourcePlace = { readonly line: number } | { readonly table: number; readonly row: number };

/** One line of a text, or one paragraph of a Word document that stands outside its tables. */
export interface PlanLine {
  readonly kind: "line";
  /** Counted from 1, blank lines and paragraphs too. */
  readonly line: number;
  /** As typed; a line break inside a paragraph is LF. */
  readonly text: string;
  /** The number that Word shows before it and that is not typed: `（一）`, `1.`. */
  readonly number?: string;
  /** Level of a heading by the document's own words; 0 is the first level. */
  readonly level?: number;
  /** All of it is bold or in 黑体. */
  readonly strong?: true;
}

/** A table of the plan, or lines of cells that were pasted with tabs. */
export interface PlanTable {
  readonly kind: "table";
  /** Counted from 1 in the order they begin. */
  readonly table: number;
  /** Its cells; `sheet` is a name for the officer, `表格1`. Row 0 is the table's row 1. */
  readonly grid: Grid;
}

/** What was passed over while the plan was read, in the officer's words. */
export interface LeftOut {
  readonly source: SourcePlace;
  /** The words themselves. */
  readonly text: string;
  readonly why: string;
}

/** A whole plan as its reader sees it, whatever it came in: a Word document, a text file, the clipboard. */
export interface PlanText {
  readonly blocks: readonly (PlanLine | PlanTable)[];
  /** Words of the file that its reader does not see: deletions under track changes, hidden text. */
  readonly unseen: readonly LeftOut[];
  /** Lines to be looked at where nothing in the file proves its encoding, or where it is damaged (`\uFFFD`). */
  readonly confirm?: readonly string[];
}
