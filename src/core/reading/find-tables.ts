import { captionTop, linesAbove } from "./caption-top.ts";
import { withoutDayGrid } from "./day-grid.ts";
import { findHeader } from "./find-header.ts";
import type { GridView } from "./grid-view.ts";
import type { Header } from "./header.ts";
import { withInnerItems } from "./inner-items.ts";
import { otherTableBelow } from "./other-table.ts";
import { plansWork } from "./plans-work.ts";
import { repeatsHeader } from "./repeats-header.ts";
import { sideBySide } from "./side-by-side.ts";
import { type TableColumns, tableColumns } from "./table-columns.ts";
import { withTickedOwners } from "./ticked-owners.ts";
import { withTimeColumn } from "./time-column.ts";
import { type AboveTable, readAbove, repeatsAbove } from "./title.ts";

/** One table of a sheet: what stands above it, its header, and the rows that may hold its work. */
export interface TableArea {
  /** The sheet; of tables beside each other only the table's own columns. */
  readonly view: GridView;
  readonly above: AboveTable;
  readonly header: Header;
  readonly columns: TableColumns;
  /** First row below the header, and the row after the last; counted from 0. */
  readonly from: number;
  readonly to: number;
}

/** Rows that hold another kind of table, both ends included. */
interface OtherRows {
  readonly top: number;
  readonly bottom: number;
}

/** The tables of a sheet that plan work, from the top, and where others stand. */
export interface FoundTables {
  readonly tables: readonly TableArea[];
  readonly others: readonly OtherRows[];
}

function sameHeader(view: GridView, one: Header, other: Header): boolean {
  return one.bottom - one.top === other.bottom - other.top && repeatsHeader(view, other.top, one);
}

/** The same header under no title of its own, or under the first one's, goes on with the table above. */
function goesOn(view: GridView, last: TableArea, top: number, header: Header): boolean {
  if (!sameHeader(view, last.header, header)) return false;
  for (let row = top; row < header.top; row += 1) {
    if (!repeatsAbove(view, row, last.above)) return false;
  }
  return true;
}

function tableFrom(view: GridView, top: number, header: Header): TableArea | undefined {
  const columns = tableColumns(header, view.width);
  if (columns === undefined) return undefined;
  const above = readAbove(view, top, header.top);
  return { view, above, header, columns, from: header.bottom + 1, to: view.height };
}

/** The chosen header where its words stand again at or below the row, or the first one found by itself. */
function nextHeader(view: GridView, from: number, chosen: Header | undefined): Header | undefined {
  const found = findHeader(view, from);
  if (chosen === undefined || chosen.bottom < chosen.top) return found && byCells(view, found);
  const depth = chosen.bottom - chosen.top;
  for (let row = from; row <= (found?.bottom ?? view.height - 1); row += 1) {
    const again = { ...chosen, top: row, bottom: row + depth };
    if (sameHeader(view, chosen, again)) return again;
  }
  return found && byCells(view, found);
}

/** The header with what only the cells below it can tell. */
function byCells(view: GridView, header: Header): Header {
  return withTickedOwners(view, withInnerItems(view, withTimeColumn(view, withoutDayGrid(view, header))));
}

/** The tables as they are found, from the top. */
class Search {
  readonly tables: TableArea[] = [];
  readonly others: OtherRows[] = [];
  readonly #view: GridView;
  readonly #chosen: Header | undefined;
  /** The table whose rows still go on. */
  #open: TableArea | undefined;
  /** Where a table of another kind begins whose rows still go on. */
  #other: number | undefined;
  /** The row below the last header. */
  #floor = 0;
  /** Rows above it have been looked at for another kind of table. */
  #looked = 0;

  constructor(view: GridView, chosen: Header | undefined) {
    this.#view = view;
    this.#chosen = chosen;
  }

  /** Takes up the table under that header; gives the row from which the search goes on. */
  add(header: Header): number {
    this.#endAboveOther(header.top);
    const top = this.#topOf(header);
    const next = header.bottom + 1;
    if (this.#open !== undefined && goesOn(this.#view, this.#open, top, header)) return next;
    const beside = this.#chosen === undefined ? sideBySide(this.#view, header, top) : [];
    if (beside.length > 0) return this.#addBeside(beside, top);
    const table = tableFrom(this.#view, top, header);
    if (table === undefined) return next;
    this.#close(top);
    if (header === this.#chosen || plansWork(table)) this.#open = table;
    else this.#other = top;
    this.#floor = next;
    return next;
  }

  end(): FoundTables {
    this.#endAboveOther(this.#view.height);
    this.#close(this.#view.height);
    return { tables: this.tables, others: this.others };
  }

  #addBeside(views: readonly GridView[], top: number): number {
    this.#close(top);
    for (const view of views) {
      const { tables, others } = findTables(view);
      this.tables.push(...tables);
      this.others.push(...others);
    }
    return this.#view.height;
  }

  /** The first row of what stands over a header: below a table its captions, else the lines directly above. */
  #topOf({ top }: Header): number {
    if (this.#open !== undefined) return captionTop(this.#view, this.#open.columns, this.#open.from, top);
    return this.#floor === 0 ? 0 : linesAbove(this.#view, this.#floor, top);
  }

  /** What is open, of either kind, ends above that row. */
  #close(to: number): void {
    if (this.#open !== undefined) this.tables.push({ ...this.#open, to });
    if (this.#other !== undefined) this.others.push({ top: this.#other, bottom: to - 1 });
    this.#open = undefined;
    this.#other = undefined;
  }

  /** The open table ends above rows that list people, money or marks. */
  #endAboveOther(to: number): void {
    if (this.#open === undefined) return;
    const { from, columns } = this.#open;
    const other = otherTableBelow(this.#view, Math.max(from, this.#looked), to);
    this.#looked = to;
    if (other === undefined) return;
    const top = captionTop(this.#view, columns, from, other);
    this.#close(top);
    this.#floor = other + 1;
    this.#other = top;
  }
}

/**
 * The tables of a grid, from the top; a header printed again on each page begins no new one. Where the officer
 * has said which header is the first and what its columns are for, nothing else is looked for above or in it.
 */
export function findTables(view: GridView, chosen?: Header): FoundTables {
  const search = new Search(view, chosen);
  let header = chosen ?? nextHeader(view, 0, chosen);
  while (header !== undefined) header = nextHeader(view, search.add(header), chosen);
  return search.end();
}
