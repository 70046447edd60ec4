import type { Area } from "../../core/model/grid.ts";

/** The rows that are drawn of a long sheet, and the room that the others take. Heights are in pixels. */
export interface DrawnRows {
  readonly first: number;
  readonly last: number;
  readonly above: number;
  readonly below: number;
}

/** A sheet up to this length is drawn whole. */
const WHOLE = 200;
/** Rows drawn beyond what is seen, so that scrolling shows no gaps. */
const BEYOND = 12;

/** Where every row begins, and behind the last one where the sheet ends. */
export function offsetsOf(rows: number, heightOf: (row: number) => number): number[] {
  const offsets = [0];
  for (let row = 0; row < rows; row += 1) offsets.push((offsets[row] ?? 0) + heightOf(row));
  return offsets;
}

/**
 * The rows to draw for what is seen between two heights. A merged area is drawn in its first row: where one reaches
 * into what is seen, the drawing begins there.
 */
export function drawnRows(
  offsets: readonly number[],
  seen: { readonly from: number; readonly to: number },
  merges: readonly Area[],
): DrawnRows {
  const rows = offsets.length - 1;
  if (rows <= WHOLE) return { first: 0, last: rows - 1, above: 0, below: 0 };
  const last = Math.min(rowAt(offsets, seen.to) + BEYOND, rows - 1);
  const first = merges.reduce(
    (row, { top, bottom }) => (top < row && bottom >= row ? top : row),
    Math.max(0, Math.min(rowAt(offsets, seen.from) - BEYOND, last)),
  );
  const end = offsets[rows] ?? 0;
  return { first, last, above: offsets[first] ?? 0, below: end - (offsets[last + 1] ?? end) };
}

/** The row at that height. */
function rowAt(offsets: readonly number[], height: number): number {
  let [low, high] = [0, offsets.length - 2];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((offsets[middle] ?? 0) <= height) low = middle;
    else high = middle - 1;
  }
  return low;
}
