import { findHeader, type Header, repeatsHeader, withTimeColumn } from "./find-header.ts";
import type { GridView } from "./grid-view.ts";
import { loneCell } from "./lone-cell.ts";
import { isPlainRow } from "./row-kind.ts";
import { type TableColumns, tableColumns } from "./table-columns.ts";
import { looksLikeTime, namesTerm } from "./time-words.ts";
import { type AboveTable, readAbove, repeatsAbove } from "./title.ts";

/** One table of a sheet: what stands above it, its header, and the rows that may hold its work. */
export interface TableArea {
  readonly above: AboveTable;
  readonly header: Header;
  readonly columns: TableColumns;
  /** First row below the header, and the row after the last; counted from 0. */
  readonly from: number;
  readonly to: number;
}

/** A header and the rows above it that belong to it, from `top`. */
interface Start {
  readonly top: number;
  readonly header: Header;
}

function isCaption(view: GridView, columns: TableColumns, row: number): boolean {
  if (view.written(row).length === 0) return true;
  const lone = loneCell(view, columns, row);
  if (isPlainRow(view, columns, row)) return false;
  if (lone === undefined) return readAbove(view, row, row + 1).meta.length > 0;
  const names = !looksLikeTime(lone.text) || namesTerm(lone.text);
  return lone.across || (lone.column !== columns.items && names);
}

/** Captions and particulars directly above a further header: they are its own, not the last table's rows. */
function captionTop(view: GridView, columns: TableColumns, floor: number, header: number): number {
  let top = header;
  while (top > floor && isCaption(view, columns, top - 1)) top -= 1;
  return top;
}

function sameHeader(view: GridView, one: Header, other: Header): boolean {
  return one.bottom - one.top === other.bottom - other.top && repeatsHeader(view, other.top, one);
}

/** The same header under no title of its own, or under the first one's, goes on with the table above. */
function goesOn(view: GridView, last: TableArea, start: Start): boolean {
  if (!sameHeader(view, last.header, start.header)) return false;
  for (let row = start.top; row < start.header.top; row += 1) {
    if (!repeatsAbove(view, row, last.above)) return false;
  }
  return true;
}

function tableFrom(view: GridView, { top, header }: Start): TableArea | undefined {
  const timed = withTimeColumn(view, header);
  const columns = tableColumns(timed, view.width);
  if (columns === undefined) return undefined;
  const above = readAbove(view, top, header.top);
  return { above, header: timed, columns, from: header.bottom + 1, to: view.height };
}

/** The tables of a grid, from the top; a header printed again on each page begins no new one. */
export function findTables(view: GridView): TableArea[] {
  const tables: TableArea[] = [];
  for (let header = findHeader(view, 0); header !== undefined; header = findHeader(view, header.bottom + 1)) {
    const last = tables.at(-1);
    const top = last === undefined ? 0 : captionTop(view, last.columns, last.from, header.top);
    if (last !== undefined && goesOn(view, last, { top, header })) continue;
    const table = tableFrom(view, { top, header });
    if (table === undefined) continue;
    if (last !== undefined) tables.splice(-1, 1, { ...last, to: top });
    tables.push(table);
  }
  return tables;
}
