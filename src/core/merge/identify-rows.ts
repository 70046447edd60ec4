import type { BaseRow, RoundRecord, RowCells } from "../model/round.ts";
import { contentKey } from "./base-index.ts";
import { matchRows } from "./match-rows.ts";
import { likeness } from "./same.ts";
import { writtenRows } from "./written-rows.ts";

/** Work so much alike, between the same neighbours, is the same work. */
const ALIKE = 0.5;

/**
 * The rows of the officer's table under the ids they had in the last round.
 *
 * The officer's own sheet holds no ids: rows are known again by their content, or by standing between the same
 * neighbours; the others get new ids.
 */
export function identifyRows(
  rows: readonly RowCells[],
  last: readonly BaseRow[],
  newId: () => string,
): readonly BaseRow[] {
  const returned = rows.map((cells, at) => ({ cells, row: at }));
  const found = new Map([...matchRows(last, returned).matched].map(([id, { row }]) => [row, id]));
  const ids = rows.map((_, at) => found.get(at));
  const taken = new Set(found.values());
  for (const [at, cells] of rows.entries()) {
    if (ids[at] !== undefined) continue;
    const between = candidates(ids, at, last).filter(({ id }) => !taken.has(id));
    const alike = between.find((row) => likeness(row.cells["items"] ?? "", cells["items"] ?? "") >= ALIKE);
    if (alike === undefined) continue;
    ids[at] = alike.id;
    taken.add(alike.id);
  }
  return rows.map((cells, at) => ({ id: ids[at] ?? newId(), cells }));
}

/** The rows of the last round as the table holds them since the last merge, as far as it is known what it wrote. */
export function knownRows(
  rows: readonly RowCells[],
  record: Pick<RoundRecord, "rows" | "merged" | "returns" | "written">,
): readonly BaseRow[] {
  const { rows: sent, merged = [] } = record;
  const written = writtenRows(record);
  if (written !== undefined) return written;
  const here = new Set(rows.map(contentKey));
  const asWritten = new Map(
    merged.filter(({ cells }) => here.has(contentKey(cells))).map((row) => [row.id, row]),
  );
  return sent.map((row) => asWritten.get(row.id) ?? row);
}

/** Rows of the last round between the neighbours that are known. */
function candidates(
  ids: readonly (string | undefined)[],
  at: number,
  last: readonly BaseRow[],
): readonly BaseRow[] {
  const place = (id: string | undefined) => last.findIndex((row) => row.id === id);
  const above = ids
    .slice(0, at)
    .reverse()
    .find((id) => id !== undefined);
  const below = ids.slice(at + 1).find((id) => id !== undefined);
  const from = above === undefined ? 0 : place(above) + 1;
  const to = below === undefined ? last.length : place(below);
  return from < to ? last.slice(from, to) : [];
}
