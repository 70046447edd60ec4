import type { Area, Cell } from "../../core/model/grid.ts";

/** Honest merges do not overlap; once they have covered so many cells the rest of them are no merges for us. */
const MOST_COVERED = 5_000_000;

/**
 * The merges cut to the written part of the sheet; what other programs left under them is taken out of the rows.
 *
 * Excel shows the anchor alone, so a text beneath a merge is one that the officer has never seen.
 */
export function keepAnchors(
  rows: (Cell | undefined)[][],
  merges: readonly Area[],
  extent: { readonly bottom: number; readonly right: number },
): readonly Area[] {
  let covered = 0;
  return merges.flatMap((merge) => {
    const area = cut(merge, extent);
    covered += (area.bottom - area.top + 1) * (area.right - area.left + 1);
    if (covered > MOST_COVERED) return [];
    clearCovered(rows, area);
    return [area];
  });
}

function cut({ top, left, bottom, right }: Area, extent: { bottom: number; right: number }): Area {
  return {
    top,
    left,
    bottom: Math.max(top, Math.min(bottom, extent.bottom)),
    right: Math.max(left, Math.min(right, extent.right)),
  };
}

function clearCovered(rows: (Cell | undefined)[][], { top, left, bottom, right }: Area): void {
  for (let at = top; at <= bottom; at += 1) {
    const row = rows[at];
    if (row === undefined) continue;
    const last = Math.min(right, row.length - 1);
    for (let column = at === top ? left + 1 : left; column <= last; column += 1) {
      if (row[column] !== undefined) row[column] = undefined;
    }
  }
}
