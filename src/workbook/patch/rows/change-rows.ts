import type { FileFault, JobFault, RowsHeld } from "../../../core/model/fault.ts";
import { fail, ok, type Result } from "../../../core/model/result.ts";
import type { RowChange } from "../../../core/model/row-change.ts";
import { patchZip } from "../../../package/zip.ts";
import { type BookPackage, openPackage } from "../book-package.ts";
import { withoutCalcChain } from "../calc-chain.ts";
import { PartEdits } from "../part-edits.ts";
import { aroundRowsAfter } from "./around-rows.ts";
import { moveBeside } from "./beside-sheet.ts";
import { bookAfter, moveBeyond } from "./beyond-sheet.ts";
import { cellFormulasAfter } from "./cell-formulas.ts";
import type { FormulaChange } from "./formulas.ts";
import { mergesOf, mergesOfNewRows, tearsMerges, withMerges } from "./merges.ts";
import { numberedRows } from "./row-texts.ts";
import { sheetRowsAfter } from "./sheet-rows.ts";

/**
 * The workbook with rows inserted, deleted or moved in one sheet, as Excel would do it: formulas of all sheets, names,
 * merged cells, filters, validations, conditional formats, tables, notes, pictures and charts follow the rows.
 *
 * A merged area keeps its text when its first row goes. What Excel does not allow (a torn array formula, a table
 * without its header) is a fault `rows-held`, and nothing is changed.
 */
export function changeRows(bytes: Uint8Array, change: RowChange): Result<Uint8Array, FileFault | JobFault> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const book = opened.value;
  const names = book.sheets.map(({ name }) => name);
  const sheet = book.sheets.find(({ name }) => name === change.sheet);
  if (sheet === undefined) return fail({ kind: "unknown-sheet", wanted: change.sheet, sheets: names });
  const edits = new PartEdits(book.zip);
  const moved = moveSheets(book, edits, change);
  if (!moved.ok) return moved;
  const beyond = moveBeyond(book.zip, edits, { change, within: false });
  if (!beyond.ok) return beyond;
  return withoutOrder(book, edits, change);
}

function moveSheets(
  book: BookPackage,
  edits: PartEdits,
  change: RowChange,
): Result<void, FileFault | JobFault> {
  for (const sheet of book.sheets) {
    if (sheet.kind !== "worksheet" || sheet.part === undefined) continue;
    const moved = moveSheet(book, edits, sheet.part, { change, within: sheet.name === change.sheet });
    if (!moved.ok) return moved;
    if (moved.value !== undefined) return fail({ kind: "rows-held", sheet: change.sheet, why: moved.value });
  }
  return ok(undefined);
}

/** Changes one sheet, and gives what holds the rows in their place. */
function moveSheet(
  book: BookPackage,
  edits: PartEdits,
  name: string,
  where: FormulaChange,
): Result<RowsHeld | undefined, FileFault> {
  const part = edits.read(name);
  if (!part.ok) return part;
  const { text } = part.value.xml;
  const after = where.within ? ownSheetAfter(text, where) : otherSheetAfter(text, where);
  if (typeof after === "object") return ok(after.held);
  if (after !== text) edits.setText(part.value, after);
  return where.within ? moveBeside(book.zip, edits, name, where.change) : ok(undefined);
}

function ownSheetAfter(xml: string, where: FormulaChange): string | { readonly held: RowsHeld } {
  const { change } = where;
  const merges = mergesOf(xml);
  if (tearsMerges(change, merges)) return { held: "merged" };
  const formulas = cellFormulasAfter(numberedRows(xml), where);
  if (formulas === undefined) return { held: "array" };
  const rows = sheetRowsAfter(formulas, change, merges);
  if (rows === undefined) return { held: "full" };
  return withMerges(aroundRowsAfter(rows, where), mergesOfNewRows(change, merges));
}

function otherSheetAfter(xml: string, where: FormulaChange): string {
  return aroundRowsAfter(cellFormulasAfter(xml, where) ?? xml, where);
}

/** The list of the order of calculation goes: Excel makes it anew. */
function withoutOrder(book: BookPackage, edits: PartEdits, change: RowChange): Result<Uint8Array, FileFault> {
  edits.setText(book.book, bookAfter(book.book.xml.text, { change, within: false }));
  const without = withoutCalcChain(book);
  if (!without.ok) return without;
  const { replace, add, remove } = edits.patch();
  return ok(
    patchZip(book.zip, {
      replace: new Map([...(replace ?? []), ...without.value.replace]),
      ...(add !== undefined && { add }),
      remove: new Set([...(remove ?? []), ...without.value.remove]),
    }),
  );
}
