import type { ItemStatus } from "../model/item-status.ts";
import type { RollRow } from "./roll-source.ts";

/** One piece of work of a row, with how far it has come. */
export interface RowWork {
  readonly text: string;
  readonly status: ItemStatus | undefined;
}

export function worksOf({ items, status }: RollRow): readonly RowWork[] {
  return items.map((text, item) => ({ text, status: status?.[item] }));
}

/** The row with other work; statuses are kept where any is known. */
export function withWorks(row: RollRow, works: readonly RowWork[]): RollRow {
  const items = works.map(({ text }) => text);
  const known = row.status !== undefined || works.some(({ status }) => status !== undefined);
  return { ...row, items, ...(known && { status: works.map(({ status }) => status) }) };
}
