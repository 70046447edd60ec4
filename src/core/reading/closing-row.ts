import { textAt } from "../model/grid.ts";
import type { TableArea } from "./find-tables.ts";
import { type GridView, isWritten, tidyText } from "./grid-view.ts";
import { type LoneCell, loneCell } from "./lone-cell.ts";
import { isBodyName, isFullDate, isNoteBelow, isRemark, isSignature, speaksOfTable } from "./note-words.ts";
import { isSigningMonth, nextWritten } from "./signing-month.ts";
import { slotAt } from "./table-columns.ts";
import { looksLikeTime } from "./time-words.ts";

/** What surrounds a row: a gap above it, and plain rows of work still below it. */
export interface Surroundings {
  readonly afterGap: boolean;
  readonly workBelow: boolean;
}

function isDateLine(view: GridView, table: TableArea, row: number | undefined): boolean {
  const lone = row === undefined ? undefined : loneCell(view, table.columns, row);
  return lone !== undefined && (isFullDate(lone.text) || isSigningMonth(view, table, lone));
}

/** Whether the date that ends the table stands right below, and the line is fit to sign with it. */
function signsAbove(view: GridView, table: TableArea, lone: LoneCell, afterGap: boolean): boolean {
  const next = nextWritten(view, table, lone.row);
  if (!isDateLine(view, table, next) || next === undefined) return false;
  const apart = lone.wide || afterGap || lone.column !== table.columns.items;
  return nextWritten(view, table, next) === undefined && (apart || isBodyName(lone.text));
}

const LONGEST_TIME = 12;
const MAY_BE_DATE = /年|[0-9]{4}[./-]/;
const LONGEST_SIGNATURE = 40;

/**
 * A remark on the table: across it anywhere; in a column of its own only below all work, where a sentence in the
 * column of times is no time either.
 */
function saysOfTable(view: GridView, lone: LoneCell, { columns }: TableArea, around: Surroundings): boolean {
  if (lone.across) return speaksOfTable(lone.text);
  if (around.workBelow) return false;
  if (lone.column === columns.items) return around.afterGap && speaksOfTable(lone.text);
  const sentence = lone.column === columns.time && lone.text.length > LONGEST_TIME;
  return speaksOfTable(lone.text) || (sentence && !slotAt(view, columns, lone.row, columns.items).written);
}

/** 「实验小学工会 | 2024年9月1日」: names of bodies and a date, in one cell or in several. */
export function isSigned(view: GridView, row: number): boolean {
  const written = view.written(row);
  // Few rows hold a date at all: the others are not looked at further.
  if (written.length > 3 || !written.some((column) => MAY_BE_DATE.test(textAt(view.grid, row, column))))
    return false;
  const texts = written.map((column) => tidyText(view.grid.cells[row]?.[column]));
  if (texts.some((text) => text.length > LONGEST_SIGNATURE)) return false;
  const dated = texts.some((text) => isSignature(text) || isFullDate(text));
  const named = texts.some((text) => isSignature(text) || isBodyName(text));
  return dated && named && texts.every((text) => isSignature(text) || isFullDate(text) || isBodyName(text));
}

/** A line that signs the table or speaks of it: a date at the end, the name above it, a sentence after a gap. */
export function isClosingLine(
  view: GridView,
  table: TableArea,
  lone: LoneCell,
  around: Surroundings,
): boolean {
  const { time, items } = table.columns;
  if (isFullDate(lone.text)) {
    return lone.column !== time || nextWritten(view, table, lone.row) === undefined;
  }
  if (isSigningMonth(view, table, lone)) return true;
  if (looksLikeTime(lone.text)) return false;
  if (signsAbove(view, table, lone, around.afterGap)) return true;
  if (saysOfTable(view, lone, table, around)) return true;
  if (!around.afterGap) return false;
  if (lone.column === items) return lone.wide && !around.workBelow;
  return lone.wide || lone.column !== time || lone.text.length > 10;
}

/**
 * 「注：雨天顺延」 alone among work that says row by row who answers: nobody answers for it, so it is no work. Where no row
 * does, it stays with the work.
 */
export function isRemarkRow(view: GridView, table: TableArea, row: number, first: string): boolean {
  const { columns } = table;
  const lone = isRemark(first) ? loneCell(view, columns, row) : undefined;
  if (lone?.column !== columns.items) return false;
  const isAnswered = (near: number | undefined) =>
    near !== undefined && columns.ownerColumns.some((column) => isWritten(view.grid.cells[near]?.[column]));
  const shared = columns.ownerColumns.some((column) => slotAt(view, columns, row, column).written);
  return !shared && (isAnswered(row - 1) || isAnswered(nextWritten(view, table, row)));
}

/** 「注：…」 among the work, in its column, is part of it; anywhere else, or below all work, it is a note. */
export function isNoteRow(
  { columns }: TableArea,
  column: number,
  first: string,
  workBelow: boolean,
): boolean {
  return isNoteBelow(first) && !(column === columns.items && workBelow);
}
