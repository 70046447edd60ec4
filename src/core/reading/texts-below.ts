import { textAt } from "../model/grid.ts";
import { type GridView, tidyText } from "./grid-view.ts";
import type { HeaderColumn } from "./header.ts";
import { isTotal } from "./note-words.ts";

/** So many rows say what a column holds. */
const ROWS_LOOKED_AT = 60;

/** The texts in these columns from that row on, row by row; sums at the foot of a table are none of them. */
export function textsBelow(view: GridView, from: number, columns: readonly HeaderColumn[]): string[] {
  const texts: string[] = [];
  for (let row = from; row < Math.min(view.height, from + ROWS_LOOKED_AT); row += 1) {
    if (isTotal(textAt(view.grid, row, view.written(row)[0] ?? 0))) continue;
    for (const { column } of columns) {
      const text = tidyText(view.grid.cells[row]?.[column]);
      if (text !== "") texts.push(text);
    }
  }
  return texts;
}
