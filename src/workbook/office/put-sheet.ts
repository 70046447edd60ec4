import type { JobFault } from "../../core/model/fault.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import type { SheetModel } from "../../core/model/sheet-model.ts";
import { folded, freeName } from "../patch/sheet-name.ts";
import { faultOf, inExcel } from "./in-excel.ts";
import { type ListedSheet, listSheets } from "./list-sheets.ts";
import { setUpPage } from "./set-up-page.ts";
import { finishSheet, writeRows } from "./write-sheet.ts";

/** So many characters travel at once; with their looks they stay well below the 5 MB that Excel takes. */
const CHARACTERS_AT_ONCE = 600_000;

/** Where a generated sheet goes: the name it gets, and the sheet of ours that it takes the place of. */
interface Place {
  readonly name: string;
  readonly old: ListedSheet | undefined;
}

/**
 * Writes a generated sheet and gives the name it got. Three trips, and one more for each further 600,000 characters.
 *
 * `writes` is told the id of the sheet that was written. A sheet of ours is cleared and written anew, so that what the officer refers to it with stays whole; a new one
 * that Excel did not let us finish is taken away again.
 */
export async function putSheet(
  model: SheetModel,
  writes: (sheetId: string) => void,
): Promise<Result<string, JobFault>> {
  const listed = await inExcel(listSheets);
  if (!listed.ok) return fail(faultOf(listed.fault, null));
  const place = placeFor(model, listed.value);
  const pieces = piecesOf(model);
  for (const [index, piece] of pieces.entries()) {
    const written = await inExcel((context) =>
      writePiece(context, model, place, piece, { begins: index === 0, ends: index === pieces.length - 1 }),
    );
    if (written.ok) {
      writes(written.value);
      continue;
    }
    if (place.old === undefined) await inExcel((context) => takeAway(context, place.name));
    return fail(faultOf(written.fault, place.old?.name ?? null));
  }
  // Where no printer is installed Excel may refuse all that concerns paper: the sheet stands without it.
  await inExcel((context) => onSheet(context, place.name, (sheet) => setUpPage(sheet, model)));
  if (model.isProtected) await inExcel((context) => onSheet(context, place.name, protect));
  return ok(place.name);
}

async function onSheet(
  context: Excel.RequestContext,
  name: string,
  work: (sheet: Excel.Worksheet) => void,
): Promise<void> {
  work(context.workbook.worksheets.getItem(name));
}

/** What stays possible on a protected sheet; there is no password, it is a help against slips. */
function protect(sheet: Excel.Worksheet): void {
  sheet.protection.protect({
    allowFormatCells: true,
    allowFormatColumns: true,
    allowFormatRows: true,
    allowInsertRows: true,
    allowDeleteRows: true,
    allowSort: true,
    allowAutoFilter: true,
  });
}

function placeFor(model: SheetModel, sheets: readonly ListedSheet[]): Place {
  const theirs = sheets.filter(({ generated }) => !generated).map(({ name }) => name);
  const name = freeName(model.name, theirs);
  return { name, old: sheets.find((sheet) => sheet.generated && folded(sheet.name) === folded(name)) };
}

/** First and last row of what travels at once, counted from 0. */
type Piece = readonly [first: number, last: number];

function piecesOf({ rows }: SheetModel): Piece[] {
  const pieces: [number, number][] = [];
  let room = 0;
  for (const [row, { cells }] of rows.entries()) {
    const size = cells.reduce((sum, cell) => sum + (cell?.text.length ?? 0) + 10, 0);
    const last = pieces.at(-1);
    if (last === undefined || size > room) {
      pieces.push([row, row]);
      room = CHARACTERS_AT_ONCE - size;
    } else {
      last[1] = row;
      room -= size;
    }
  }
  return pieces.length === 0 ? [[0, -1]] : pieces;
}

async function writePiece(
  context: Excel.RequestContext,
  model: SheetModel,
  place: Place,
  [first, last]: Piece,
  { begins, ends }: { readonly begins: boolean; readonly ends: boolean },
): Promise<string> {
  const { worksheets } = context.workbook;
  const isNew = begins && place.old === undefined;
  const sheet = isNew ? worksheets.add(place.name) : worksheets.getItem(place.name);
  if (begins && place.old !== undefined) clear(sheet, place.old);
  writeRows(sheet, model.rows.slice(first, last + 1), first);
  if (ends) finishSheet(sheet, model, place.old);
  sheet.load("id");
  await context.sync();
  return sheet.id;
}

/**
 * Nothing of the old content stays: neither looks nor heights nor what was hidden, by hand or by a filter; no merged
 * area may lie in a table that the officer made of it.
 */
function clear(sheet: Excel.Worksheet, { isProtected, isFiltered, tables }: ListedSheet): void {
  if (isProtected) sheet.protection.unprotect();
  if (isFiltered) sheet.autoFilter.remove();
  for (const table of tables) sheet.tables.getItem(table).convertToRange().untrack();
  const whole = sheet.getRange();
  whole.unmerge();
  whole.clear();
  whole.dataValidation.clear();
  whole.rowHidden = false;
  whole.columnHidden = false;
  whole.format.useStandardHeight = true;
  whole.untrack();
  sheet.freezePanes.unfreeze();
}

async function takeAway(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.worksheets.getItem(name).delete();
}
