import type { RollRow } from "./roll-source.ts";

/** Whether two rows have the same owners and further columns, so that the work of one may stand in the other. */
export function sameColumns(one: RollRow, other: RollRow): boolean {
  return columnsKey(one) === columnsKey(other);
}

/** Owners and further columns of a row as one text. */
export function columnsKey({ owners, extra = {} }: RollRow): string {
  const columns = Object.entries(extra).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([owners, columns]);
}
