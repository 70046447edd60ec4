import type { Place } from "./place.ts";
import { hasOwners, type ScheduleTable } from "./schedule-table.ts";

/** 表格 or 分月列表. */
export type Layout = "table" | "list";

/** Blocks that give way. */
export interface BlockRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether a table or a list is written, and what gives way to it.
 *
 * A month list is replaced by a list without asking when the schedule has no owners; a table takes its place
 * only when that is wanted, since it may say more than the rows do.
 */
export function planLayout(
  table: ScheduleTable,
  place: Place,
  options: { readonly layout: "auto" | Layout; readonly replaceList?: boolean },
): { readonly layout: Layout; readonly range: BlockRange | undefined } {
  const { replaces, list } = place;
  const layout = options.layout === "auto" ? natural(table, place, options.replaceList) : options.layout;
  const listGoes = list !== undefined && (options.replaceList ?? layout === "list");
  return { layout, range: listGoes ? { first: replaces?.first ?? list.first, last: list.last } : replaces };
}

function natural(table: ScheduleTable, { replaces, list }: Place, replaceList: boolean | undefined): Layout {
  if (replaces) return replaces.kind === "list" ? "list" : "table";
  return list && !hasOwners(table) && replaceList !== false ? "list" : "table";
}
