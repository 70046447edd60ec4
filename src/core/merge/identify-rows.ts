import type { BaseRow, RoundRecord, RowCells } from "../model/round.ts";
import { contentKey } from "./base-index.ts";
import { firstAlike, likeWork } from "./like-work.ts";
import { matchRows } from "./match-rows.ts";
import { writtenRows } from "./written-rows.ts";

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
  const ids = idsBetweenKnown(rows, last, idsByContent(rows, last));
  return rows.map((cells, at) => ({ id: ids[at] ?? newId(), cells }));
}

/** For each row of the table the id under which its cells are known; undefined where they are not. */
type Ids = readonly (string | undefined)[];

function idsByContent(rows: readonly RowCells[], last: readonly BaseRow[]): Ids {
  const returned = rows.map((cells, at) => ({ cells, row: at }));
  const found = new Map([...matchRows(last, returned).matched].map(([id, { row }]) => [row, id]));
  return rows.map((_, at) => found.get(at));
}

/** The ids, and those of rows whose work is like that of a row of the last round between the same neighbours. */
function idsBetweenKnown(rows: readonly RowCells[], last: readonly BaseRow[], ids: Ids): Ids {
  const taken = new Set(ids);
  const isFree = (place: number) => !taken.has(last[place]?.id);
  const works = likeWork(
    last.map(({ cells }) => workOf(cells)),
    isFree,
  );
  const places = new Map(last.map(({ id }, place) => [id, place]));
  const ends = placesBelow(ids, places, last.length);
  let from = 0;
  return rows.map((cells, at) => {
    const place =
      places.get(ids[at] ?? "") ?? firstAlike(works, workOf(cells), [from, ends[at] ?? 0], isFree);
    if (place === undefined) return undefined;
    from = place + 1;
    taken.add(last[place]?.id);
    return last[place]?.id;
  });
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

function workOf(cells: RowCells): string {
  return cells["items"] ?? "";
}

/** For each row the place of the next one below it that is known; the end where none is. */
function placesBelow(ids: Ids, places: ReadonlyMap<string, number>, end: number): readonly number[] {
  const below: number[] = [];
  let next = end;
  for (let at = ids.length - 1; at >= 0; at -= 1) {
    below[at] = next;
    next = places.get(ids[at] ?? "") ?? next;
  }
  return below;
}
