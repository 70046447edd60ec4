import type { Item } from "../model/schedule.ts";
import type { ItemCell } from "./rule-context.ts";

/**
 * The cells of which an item is such.
 *
 * A rule steps through these and not through all cells: its loop holds a `yield`, which the engine does not
 * compile as it does a plain loop, and of ten thousand cells few concern any one rule.
 */
export function cellsWith(cells: readonly ItemCell[], isSuch: (item: Item) => boolean): ItemCell[] {
  return cells.filter(({ items }) => items.some(isSuch));
}
