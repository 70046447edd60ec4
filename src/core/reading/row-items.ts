import type { Item, ScheduleRow } from "../model/schedule.ts";
import { splitItems } from "../text/items.ts";
import { type FramedTable, place, slotsOf, wordsOf } from "./framed-table.ts";
import type { Slot } from "./table-columns.ts";

/** The cells of the work in these rows, row by row; of several columns only the first counts where it is blank. */
function itemSlots(framed: FramedTable, rows: readonly number[]): readonly Slot[] {
  const { items, itemColumns } = framed.table.columns;
  if (itemColumns.length === 1) return slotsOf(framed, rows, items);
  const slots = rows.flatMap((row) => itemColumns.flatMap((column) => slotsOf(framed, [row], column)));
  const known = new Map(slots.filter(({ written }) => written).map((slot) => [place(slot), slot]));
  return known.size > 0 ? [...known.values()] : slotsOf(framed, rows, items);
}

/** The pieces of work in these rows and the cells in which work may stand. */
export function itemsOf(
  framed: FramedTable,
  rows: readonly number[],
): Pick<ScheduleRow, "items" | "itemCells"> {
  const slots = itemSlots(framed, rows);
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
