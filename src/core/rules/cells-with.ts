import type { Item } from "../model/schedule.ts";
import type { ItemCell } from "./rule-context.ts";

/**
 * The cells of which an item is such.
 *
 * A rule steps through these and not through all cells: its loop holds a `yield`, which the engine does not
 * compile as it does a plain loop, and of ten thousand cells few concern any one rule. What is asked of an item
 * is best a function of the file and not made anew for each workbook, which is compiled anew too.
 */
export function cellsWith(cells: readonly ItemCell[], isSuch: (item: Item) => boolean): ItemCell[] {
  const found: ItemCell[] = [];
  for (const cell of cells) if (cell.items.some(isSuch)) found.push(cell);
  return found;
}
