import { cellAt } from "../model/grid.ts";
import { saysNoWork } from "../text/no-work.ts";
import { isCategoryRow } from "./category-row.ts";
import { isClosingLine, isNoteRow, isRemarkRow, isSigned, type Surroundings } from "./closing-row.ts";
import type { TableArea } from "./find-tables.ts";
import { type GridView, type Place, tidyText } from "./grid-view.ts";
import { blockHeading, type LoneCell, loneCell } from "./lone-cell.ts";
import { endsInTotal, isExample, isFullDate, isPageLine, isTotal } from "./note-words.ts";
import { namesFields, repeatsHeader } from "./repeats-header.ts";
import { isSigningMonth, nextWritten } from "./signing-month.ts";
import { standsOver, themedMonth } from "./stands-over.ts";
import { slotAt, type TableColumns } from "./table-columns.ts";
import { headingTime, looksLikeTime, namesSection } from "./time-words.ts";
import { isPlanTitle, repeatsAbove } from "./title.ts";
import { workInTime } from "./work-in-time.ts";

/**
 * A row that is no work: a header or title printed again, a page number, a total, a note, a remark on the work above, a
 * section's title, text beside the table, an example, a row in which 「/」 stands for none.
 */
export type NoWork =
  | "header"
  | "title"
  | "page"
  | "total"
  | "note"
  | "remark"
  | "caption"
  | "outside"
  | "example"
  | "nothing";

/** A time that stands over the rows below it. */
export interface BlockHeading {
  readonly place: Place;
  readonly text: string;
}

/** What a row of the sheet is to the schedule. */
export type RowKind = "blank" | "work" | NoWork | BlockHeading;

/** Whether the row names its own time and, in another cell, its work: such a row is never a note. */
export function isPlainRow(view: GridView, columns: TableColumns, row: number): boolean {
  if (columns.time === undefined) return false;
  const time = slotAt(view, columns, row, columns.time);
  const items = slotAt(view, columns, row, columns.items);
  return time.written && items.written && looksLikeTime(tidyText(cellAt(view.grid, time.row, time.column)));
}

/** The row's only number is its 序号, or nothing is written at all. */
function isBlank(view: GridView, { columns }: TableArea, row: number): boolean {
  return view
    .written(row)
    .every(
      (column) => columns.numbers.has(column) && /^[0-9]*$/.test(tidyText(view.grid.cells[row]?.[column])),
    );
}

const ORDINAL = /^[（(]?(?:[0-9０-９]+|[一二三四五六七八九十]+)[）)]?[.．、]?$/;

/** The first written cell that is not a 序号; under that header words may stand too: 合计, 联系人：. */
function firstColumn(view: GridView, { columns }: TableArea, row: number): number {
  const written = view.written(row);
  for (const column of written) {
    if (!columns.numbers.has(column) || !ORDINAL.test(tidyText(view.grid.cells[row]?.[column])))
      return column;
  }
  return written[0] ?? 0;
}

/** 「（填写月份） | （分条填写）」 below a header: how to fill in. */
function isHint(view: GridView, row: number): boolean {
  const written = view.written(row);
  const bracketed = (column: number) => /^[（(].*[）)]$/s.test(tidyText(view.grid.cells[row]?.[column]));
  return written.length > 1 && written.every(bracketed);
}

/** Where work would stand, also in a cell merged over several months, the row says that there is none. */
function plansNothing(view: GridView, { columns }: TableArea, row: number): boolean {
  const slot = slotAt(view, columns, row, columns.items);
  return slot.written && saysNoWork(view.grid.cells[slot.row]?.[slot.column]?.text ?? "");
}

/** 「一、组织建设」 alone in the column of times, no work beside it. */
function isSectionName(view: GridView, { columns }: TableArea, { row, column, text }: LoneCell): boolean {
  if (column !== columns.time || view.area(row, column) !== undefined || !namesSection(text)) return false;
  return !slotAt(view, columns, row, columns.items).written;
}

/**
 * A line that divides the table without naming a time: merged across it, numbered as a section, or alone
 * above the header printed anew; there a month would still be the time of the rows below.
 */
function isCaptionLine(view: GridView, table: TableArea, lone: LoneCell): boolean {
  if (lone.across || isSectionName(view, table, lone)) return true;
  const next = lone.column === table.columns.items ? undefined : nextWritten(view, table, lone.row);
  return next !== undefined && !looksLikeTime(lone.text) && repeatsHeader(view, next, table.header);
}

function liesOutside(view: GridView, { columns }: TableArea, row: number): boolean {
  const { first, last } = columns;
  return view.written(row).every((column) => column < first || column > last);
}

function loneKind(
  view: GridView,
  table: TableArea,
  lone: LoneCell,
  around: Surroundings,
): RowKind | undefined {
  const titled = lone.column !== table.columns.items && isPlanTitle(lone.text);
  const both = titled ? undefined : workInTime(view, table.columns, lone.row);
  if (both !== undefined)
    return standsOver(view, table, lone.row) ? { place: lone, text: both.time } : "work";
  const named = titled ? headingTime(lone.text) : themedMonth(view, table, lone);
  const time = blockHeading(lone, table.columns) ?? named;
  const signed = isFullDate(lone.text) || isSigningMonth(view, table, lone);
  if (time !== undefined && !signed) return { place: lone, text: time };
  if (isClosingLine(view, table, lone, around)) return "note";
  return titled || isCaptionLine(view, table, lone) ? "caption" : undefined;
}

/** The row by its first words, where they alone can tell. */
function kindByWords(first: string): NoWork | undefined {
  if (isTotal(first)) return "total";
  return isExample(first) ? "example" : undefined;
}

/** 「月份」 looks like a time itself: only then a row that names time and work may be the header printed again. */
function mayBeHeader(view: GridView, { columns }: TableArea, row: number): boolean {
  const text = view.grid.cells[row]?.[columns.time ?? -1]?.text ?? "";
  return text.length <= 6 && !/[0-9一二三四五六七八九十]/.test(text);
}

/** What a row is that names its time and its work. */
function plainKind(view: GridView, table: TableArea, row: number): RowKind {
  if (mayBeHeader(view, table, row) && repeatsHeader(view, row, table.header)) return "header";
  const first = tidyText(cellAt(view.grid, row, firstColumn(view, table, row)));
  const told = kindByWords(first);
  if (told !== undefined) return told;
  if (isRemarkRow(view, table, row, first)) return "remark";
  return plansNothing(view, table, row) ? "nothing" : "work";
}

/** What that row of the table's body is. */
export function kindOf(view: GridView, table: TableArea, row: number, around: Surroundings): RowKind {
  // Most rows are plain, and a plain one is neither blank nor a header.
  if (isPlainRow(view, table.columns, row)) return plainKind(view, table, row);
  if (isBlank(view, table, row)) return "blank";
  if (repeatsHeader(view, row, table.header) || namesFields(view, row, table.header)) return "header";
  const column = firstColumn(view, table, row);
  const first = tidyText(cellAt(view.grid, row, column));
  if (repeatsAbove(view, row, table.above)) return "title";
  const told = kindByWords(first);
  if (told !== undefined) return told;
  if (column !== table.columns.items && endsInTotal(first)) return "total";
  if (isPageLine(first) && view.written(row).length === 1) return "page";
  if (isNoteRow(table, column, first, around.workBelow) || isSigned(view, row)) return "note";
  if (isRemarkRow(view, table, row, first)) return "remark";
  if (/^[（(]/.test(first) && isHint(view, row)) return "example";
  if (liesOutside(view, table, row)) return "outside";
  if (plansNothing(view, table, row)) return "nothing";
  if (isCategoryRow(view, table, row)) return "caption";
  const lone = loneCell(view, table.columns, row);
  return (lone && loneKind(view, table, lone, around)) ?? "work";
}

/** The last row that names its time and its work; −1 where there is none. */
export function lastPlainRow(view: GridView, { columns, from, to }: TableArea): number {
  for (let row = to - 1; row >= from; row -= 1) {
    if (view.written(row).length > 1 && isPlainRow(view, columns, row)) return row;
  }
  return -1;
}
