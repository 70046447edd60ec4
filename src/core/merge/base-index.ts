import { type BaseRow, FIELDS, type RowCells } from "../model/round.ts";
import { plain } from "./same.ts";

/** All three cells as one text. */
export function contentKey(cells: RowCells): string {
  return FIELDS.map((field) => plain(cells[field] ?? "")).join("\u0000");
}

/** How rows of the base are found. */
export interface BaseIndex {
  readonly byId: ReadonlyMap<string, BaseRow>;
  readonly byKey: ReadonlyMap<string, readonly BaseRow[]>;
  readonly places: ReadonlyMap<string, number>;
}

/** All copies of a round are held against the same rows: they are looked through once. */
const indices = new WeakMap<readonly BaseRow[], BaseIndex>();

export function indexOf(base: readonly BaseRow[]): BaseIndex {
  const known = indices.get(base);
  if (known !== undefined) return known;
  const byKey = new Map<string, BaseRow[]>();
  for (const row of base) {
    const key = contentKey(row.cells);
    const alike = byKey.get(key);
    if (alike === undefined) byKey.set(key, [row]);
    else alike.push(row);
  }
  const byId = new Map(base.map((row) => [row.id, row]));
  const index = { byId, byKey, places: new Map(base.map(({ id }, at) => [id, at])) };
  indices.set(base, index);
  return index;
}
