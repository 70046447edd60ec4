import type { Cell } from "../../core/model/grid.ts";

/**
 * What is left of what the sheets of one workbook may hold together.
 *
 * Far above what an office ever writes (10,000 rows are a long table), far below what a hundred kilobytes can be
 * made to unpack to.
 */
export interface Allowance {
  cells: number;
  /** Rows in which something is written. */
  rows: number;
  /** Places up to the last written cell of each row: one cell far to the right makes a row as wide as that. */
  places: number;
  /** Characters shown, a shared text once for each cell that shows it. */
  characters: number;
}

/** The whole allowance of a workbook. */
export function fullAllowance(): Allowance {
  return { cells: 700_000, rows: 100_000, places: 4_000_000, characters: 16_000_000 };
}

/** Excel and WPS keep no longer text in a cell. */
export const LONGEST_TEXT = 32_767;

/** Characters of markup that such a text may take, each of them a reference (`&#x1F389;`) and some in runs of their own. */
export const LONGEST_MARKUP = 12 * LONGEST_TEXT;

/** Takes a cell off the allowance; a text that no cell of Excel can hold takes all. */
export function spendCell(left: Allowance, { text }: Cell): void {
  left.cells -= 1;
  left.characters -= text.length > LONGEST_TEXT ? Number.POSITIVE_INFINITY : text.length;
}

export function isSpent({ cells, rows, places, characters }: Allowance): boolean {
  return cells < 0 || rows < 0 || places < 0 || characters < 0;
}
