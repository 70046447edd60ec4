import type { PlanFrame } from "../model/frame.ts";
import { a1, type Cell, cellAt } from "../model/grid.ts";
import type { TableArea } from "./find-tables.ts";
import { type GridView, type Place, tidyText } from "./grid-view.ts";
import { type Slot, slotAt } from "./table-columns.ts";

/** A table and the frame in which its times are read. */
export interface FramedTable {
  readonly view: GridView;
  readonly table: TableArea;
  readonly frame: PlanFrame | undefined;
}

/** The address of that place. */
export const place = (at: Place) => a1(at.row, at.column);

function samePlace(one: Place | undefined, other: Place): boolean {
  return one?.row === other.row && one.column === other.column;
}

/** The cells of a column in these rows, each once: a merged one is met in every row it covers. */
export function slotsOf(
  { view, table }: FramedTable,
  rows: readonly number[],
  column: number | undefined,
): readonly Slot[] {
  if (column === undefined) return [];
  if (rows.length === 1) return [slotAt(view, table.columns, rows[0] ?? 0, column)];
  const slots = rows.map((row) => slotAt(view, table.columns, row, column));
  return slots.filter((slot, index) => !samePlace(slots[index - 1], slot));
}

/** The cell at that place. */
export function cellOf({ view }: FramedTable, at: Place): Cell | undefined {
  return cellAt(view.grid, at.row, at.column);
}

/** The cell's text for a reader of words; an error value is none. */
export function wordsOf(framed: FramedTable, at: Place): string {
  const cell = cellOf(framed, at);
  return cell?.error === undefined ? tidyText(cell) : "";
}
