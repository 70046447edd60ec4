import { columnsAt, wrappedLines } from "./text-lines.ts";

/** Points that a line of 12-point text takes, and the air above and below a cell's text. */
const LINE_HEIGHT = 17;
const CELL_AIR = 9;
/** Excel knows no row higher, in points. */
const HIGHEST = 409;
/** So a longer cell is laid over several rows. */
const LINES_A_ROW = 22;
/** Width that an indent of one step takes: nine pixels. */
const INDENT = 9 / 7;

/** Size of the text in points, for which the heights hold. */
export const TEXT_SIZE = 12;

/** A cell of a row to come: its text, the width of its column in characters, and whether it is indented. */
interface CellToFit {
  readonly text: string;
  readonly width: number;
  readonly indented?: boolean;
}

/** Height in points of a row that shows the whole of these texts. */
export function rowHeight(cells: readonly CellToFit[]): number {
  const lines = cells.map(({ text, width, indented }) => linesAt(text, width, indented));
  return Math.min(HIGHEST, Math.max(...lines, 1) * LINE_HEIGHT + CELL_AIR);
}

/** The items in runs that fit a row each, in a column of that width that is indented. */
export function itemsByRow(items: readonly string[], width: number): string[][] {
  const pages: string[][] = [[]];
  let used = 0;
  for (const item of items) {
    const lines = linesAt(item, width, true);
    if (used > 0 && used + lines > LINES_A_ROW) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)?.push(item);
    used += lines;
  }
  return pages;
}

function linesAt(text: string, width: number, indented = false): number {
  return wrappedLines(text, columnsAt(width - (indented ? INDENT : 0), TEXT_SIZE));
}
