import type { GridView } from "./grid-view.ts";
import { loneCell } from "./lone-cell.ts";
import { isPlainRow } from "./row-kind.ts";
import type { TableColumns } from "./table-columns.ts";
import { looksLikeTime, termName } from "./time-words.ts";
import { readAbove } from "./title.ts";

function isCaption(view: GridView, columns: TableColumns, row: number): boolean {
  if (view.written(row).length === 0) return true;
  const lone = loneCell(view, columns, row);
  if (isPlainRow(view, columns, row)) return false;
  if (lone === undefined) return readAbove(view, row, row + 1).meta.length > 0;
  const names = !looksLikeTime(lone.text) || termName(lone.text) !== undefined;
  return lone.across || (lone.column !== columns.items && names);
}

/** Captions and particulars directly above a further header: they are its own, not the last table's rows. */
export function captionTop(view: GridView, columns: TableColumns, floor: number, header: number): number {
  let top = header;
  while (top > floor && isCaption(view, columns, top - 1)) top -= 1;
  return top;
}

/** The first of the lines that stand alone above a header, with no table above them. */
export function linesAbove(view: GridView, floor: number, header: number): number {
  let top = header;
  while (top > floor && view.written(top - 1).length === 1) top -= 1;
  return top;
}
