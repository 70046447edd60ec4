import type { Item, ScheduleRow } from "../model/schedule.ts";
import { splitItems } from "../text/items.ts";
import { type FramedTable, place, slotsOf, wordsOf } from "./framed-table.ts";
import type { Slot } from "./table-columns.ts";
import { type TimeWithWork, workInTime } from "./work-in-time.ts";

/** The cells of the work in these rows, row by row; of several columns only the first counts where it is blank. */
function itemSlots(framed: FramedTable, rows: readonly number[]): readonly Slot[] {
  const { items, itemColumns } = framed.table.columns;
  if (itemColumns.length === 1) return slotsOf(framed, rows, items);
  const slots = rows.flatMap((row) => itemColumns.flatMap((column) => slotsOf(framed, [row], column)));
  const known = new Map(slots.filter(({ written }) => written).map((slot) => [place(slot), slot]));
  return known.size > 0 ? [...known.values()] : slotsOf(framed, rows, items);
}

/** Work that stands behind its time in one cell, and what stands below it. */
function withTheirTime(
  beside: readonly TimeWithWork[],
  framed: FramedTable,
  slots: readonly Slot[],
): Pick<ScheduleRow, "items" | "itemCells"> {
  const written = slots
    .filter((slot) => slot.written)
    .map((slot) => ({ at: slot, words: wordsOf(framed, slot) }));
  const cells = [...beside.map((at) => ({ at, words: at.work })), ...written].sort(
    (one, other) => one.at.row - other.at.row,
  );
  return {
    items: cells.flatMap(({ at, words }) => itemsAt(words, place(at))),
    itemCells: cells.map(({ at }) => place(at)),
  };
}

/** The pieces of work in these rows and the cells in which work may stand. */
export function itemsOf(
  framed: FramedTable,
  rows: readonly number[],
): Pick<ScheduleRow, "items" | "itemCells"> {
  const slots = itemSlots(framed, rows);
  const beside = rows.flatMap((row) => workInTime(framed.view, framed.table.columns, row) ?? []);
  if (beside.length > 0) return withTheirTime(beside, framed, slots);
  const itemCells = slots.map(place);
  const [only] = slots;
  // Most rows have one cell of work: its items need not be put together.
  if (slots.length === 1 && only !== undefined)
    return { items: itemsAt(wordsOf(framed, only), place(only)), itemCells };
  return { items: slots.flatMap((slot) => itemsAt(wordsOf(framed, slot), place(slot))), itemCells };
}

function itemsAt(words: string, cell: string): Item[] {
  return splitItems(words).map(({ text, number }) =>
    number === undefined ? { text, cell } : { text, cell, number },
  );
}
