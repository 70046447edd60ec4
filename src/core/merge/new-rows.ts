import { FIELDS, type Round, type RowCells } from "../model/round.ts";
import { contentKey } from "./base-index.ts";
import type { Notice } from "./conflict.ts";
import { rowIdIn } from "./row-id.ts";
import { plain } from "./same.ts";
import type { VoiceReading } from "./voice.ts";

/** A row that somebody added, with the row of the base below which it goes. */
export interface NewRow {
  readonly id: string;
  readonly cells: RowCells;
  readonly after: string | undefined;
  readonly from: readonly string[];
}

/**
 * The added rows of all voices in order of arrival: the same row of two voices comes in once, the same work with other
 * cells twice, and both are told.
 */
export function newRows(
  voices: readonly VoiceReading[],
  latest: Round,
  newId: (seed: string) => string,
): { readonly rows: readonly NewRow[]; readonly notices: readonly Notice[] } {
  const known = new Set(latest.rows.map(({ cells }) => contentKey(cells)));
  const ids = new Set(latest.rows.map(({ id }) => id));
  const rows: { id: string; cells: RowCells; after: string | undefined; from: string[] }[] = [];
  const byContent = new Map<string, (typeof rows)[number]>();
  const notices: Notice[] = [];
  for (const { from, added } of voices) {
    for (const { row, after } of added) {
      const key = contentKey(row.cells);
      const cells = cellsFor(row.cells, latest);
      const whole = [key, ...latest.extra.map((column) => plain(cells[column] ?? ""))].join("\u0000");
      const twin = byContent.get(whole);
      if (known.has(key) || twin?.from.includes(from))
        notices.push({ code: "duplicate-row", from: [from], rows: [row.cells] });
      else if (twin !== undefined) twin.from.push(from);
      else {
        const id = freshId(rowIdIn(row.id), key, ids, newId);
        const entry = { id, cells, after: anchor(after, ids), from: [from] };
        byContent.set(whole, entry);
        rows.push(entry);
      }
    }
  }
  return { rows, notices: [...notices, ...sharedRows(rows), ...similarRows(rows)] };
}

/** An id of its own, which our own new rows may have, is kept; any other is new. */
function freshId(
  own: string | undefined,
  key: string,
  ids: Set<string>,
  newId: (seed: string) => string,
): string {
  let id = own !== undefined && !ids.has(own) ? own : newId(key);
  for (let again = 2; ids.has(id); again += 1) id = newId(`${key}\u0000${again}`);
  ids.add(id);
  return id;
}

/** The row it stood below may be gone from the plan since. */
function anchor(after: string | undefined, ids: ReadonlySet<string>): string | undefined {
  return after !== undefined && ids.has(after) ? after : undefined;
}

function cellsFor(cells: RowCells, { extra }: Round): RowCells {
  return Object.fromEntries([...FIELDS, ...extra].map((column) => [column, cells[column] ?? ""]));
}

function sharedRows(rows: readonly NewRow[]): Notice[] {
  return rows
    .filter(({ from }) => from.length > 1)
    .map(({ id, from }) => ({ code: "same-new-row", from, id }));
}

/** The same work in rows that differ elsewhere. */
function similarRows(rows: readonly NewRow[]): Notice[] {
  const byWork = new Map<string, NewRow[]>();
  for (const row of rows) {
    const work = plain(row.cells["items"] ?? "");
    if (work !== "") byWork.set(work, [...(byWork.get(work) ?? []), row]);
  }
  return [...byWork.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) =>
      same.map(({ id, from, cells }): Notice => ({ code: "similar-new-rows", from, id, rows: [cells] })),
    );
}
