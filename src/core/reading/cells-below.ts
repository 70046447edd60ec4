import { type Cell, textAt } from "../model/grid.ts";
import { type GridView, isWritten } from "./grid-view.ts";
import type { Header } from "./header.ts";
import { isTotal } from "./note-words.ts";
import { repeatsHeader } from "./repeats-header.ts";

const ROWS_LOOKED_AT = 50;

/** The words of the header once more, or a row that counts. */
function isNone(view: GridView, header: Header, row: number): boolean {
  return isTotal(textAt(view.grid, row, view.written(row)[0] ?? 0)) || repeatsHeader(view, row, header);
}

/** What is written below the header in that column, as far as it is looked at; its words on further pages left out. */
export function cellsBelow(view: GridView, header: Header, column: number): readonly Cell[] {
  const cells: Cell[] = [];
  const end = Math.min(view.height, header.bottom + 1 + ROWS_LOOKED_AT);
  for (let row = header.bottom + 1; row < end; row += 1) {
    const cell = view.grid.cells[row]?.[column];
    if (isWritten(cell) && !isNone(view, header, row)) cells.push(cell);
  }
  return cells;
}
