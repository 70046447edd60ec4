import type { BaseRow, RowCells } from "../model/round.ts";
import { contentKey } from "./base-index.ts";
import type { Notice } from "./conflict.ts";

/**
 * Rows that the last merge wrote, that the officer's table holds no longer, and that the same copies bring in again: in workbooks
 * that an older version wrote, which kept no copies, they cannot be told from new ones.
 */
export function mergedAgain(
  written: readonly BaseRow[],
  ours: readonly { readonly cells: RowCells }[],
  result: readonly BaseRow[],
): readonly Notice[] {
  const standing = new Set(ours.map(({ cells }) => contentKey(cells)));
  const coming = new Set(result.map(({ cells }) => contentKey(cells)));
  return written
    .filter(({ cells }) => !standing.has(contentKey(cells)) && coming.has(contentKey(cells)))
    .map(({ id, cells }) => ({ code: "merged-again", from: [], id, rows: [cells] }));
}
