import { findHeader } from "./find-header.ts";
import type { GridView } from "./grid-view.ts";
import type { Header } from "./header.ts";
import { loneCell } from "./lone-cell.ts";
import { repeatsHeader } from "./repeats-header.ts";
import { isPlainRow } from "./row-kind.ts";
import { type TableColumns, tableColumns } from "./table-columns.ts";
import { withTimeColumn } from "./time-column.ts";
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
  const columns = tableColumns(header, view.width);
  if (columns === undefined) return undefined;
  const above = readAbove(view, top, header.top);
  return { above, header, columns, from: header.bottom + 1, to: view.height };
}

/** The chosen header where its words stand again at or below the row, or the first one found by itself. */
function nextHeader(view: GridView, from: number, chosen: Header | undefined): Header | undefined {
  const found = findHeader(view, from);
  if (chosen === undefined || chosen.bottom < 0) return found && withTimeColumn(view, found);
  const depth = chosen.bottom - chosen.top;
  for (let row = from; row < (found?.bottom ?? view.height - 1) + 1; row += 1) {
    const again = { ...chosen, top: row, bottom: row + depth };
    if (sameHeader(view, chosen, again)) return again;
  }
  return found && withTimeColumn(view, found);
}

/**
 * The tables of a grid, from the top; a header printed again on each page begins no new one. Where the officer
 * has said which header is the first and what its columns are for, nothing else is looked for above or in it.
 */
export function findTables(view: GridView, chosen?: Header): TableArea[] {
  const tables: TableArea[] = [];
  for (
    let header = chosen ?? nextHeader(view, 0, chosen);
    header !== undefined;
    header = nextHeader(view, header.bottom + 1, chosen)
  ) {
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
