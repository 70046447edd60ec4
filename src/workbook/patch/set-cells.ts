import type { FileFault, JobFault } from "../../core/model/fault.ts";
import { type Area, fromA1, type Grid, textAt } from "../../core/model/grid.ts";
import type { CellEdit } from "../../core/model/problem.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import { patchZip, type ZipPatch } from "../../package/zip.ts";
import { scanWorkbook } from "../scan/scan-workbook.ts";
import { type BookPackage, openPackage, type PackageSheet, readPart, withText } from "./book-package.ts";
import { withoutCalcChain } from "./calc-chain.ts";
import { tableHeaders } from "./table-headers.ts";
import { type NewText, writeCells } from "./write-cells.ts";

/**
 * The workbook with new texts in its cells, all or none; a cell that no longer shows `from` stops the change.
 *
 * Only the parts of the sheets concerned change, and in them only these cells. A formula that is written
 * over is gone, and with it the list of the order of calculation, which Excel makes anew.
 */
export function setCells(
  bytes: Uint8Array,
  edits: readonly CellEdit[],
): Result<Uint8Array, FileFault | JobFault> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const stands = checkTexts(bytes, opened.value, edits);
  if (!stands.ok) return stands;
  const patched = patchSheets(opened.value, edits);
  return patched.ok ? ok(patchZip(opened.value.zip, patched.value)) : patched;
}

function checkTexts(
  bytes: Uint8Array,
  { sheets }: BookPackage,
  edits: readonly CellEdit[],
): Result<void, FileFault | JobFault> {
  const scanned = scanWorkbook(bytes);
  if (!scanned.ok) return scanned;
  const names = sheets.map(({ name }) => name);
  for (const edit of edits) {
    const grid = scanned.value.grid(edit.sheet);
    if (grid === undefined) return fail({ kind: "unknown-sheet", wanted: edit.sheet, sheets: names });
    const found = shownAt(grid, edit.cell);
    if (found === withLineFeeds(edit.from)) continue;
    return fail({ kind: "cell-changed", sheet: edit.sheet, cell: edit.cell, expected: edit.from, found });
  }
  return ok(undefined);
}

function shownAt(grid: Grid, address: string): string {
  const { row, column } = placeOf(address);
  return textAt(grid, row, column);
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** An address that names no cell is a fault of ours, not of the workbook. */
function placeOf(address: string): { readonly row: number; readonly column: number } {
  const place = fromA1(address);
  if (place === undefined) throw new Error(`no cell has the address ${address}`);
  return place;
}

function patchSheets(book: BookPackage, edits: readonly CellEdit[]): Result<ZipPatch, FileFault | JobFault> {
  const replace = new Map<string, Uint8Array>();
  let lostFormula = false;
  for (const sheet of book.sheets) {
    const texts = edits.filter((edit) => edit.sheet === sheet.name).map(newText);
    if (texts.length === 0) continue;
    const written = patchSheet(book, sheet, texts);
    if (!written.ok) return written;
    replace.set(written.value.name, written.value.bytes);
    lostFormula ||= written.value.lostFormula;
  }
  if (!lostFormula) return ok({ replace });
  const without = withoutCalcChain(book);
  if (!without.ok) return without;
  return ok({ replace: new Map([...replace, ...without.value.replace]), remove: without.value.remove });
}

function newText({ cell, to }: CellEdit): NewText {
  return { ...placeOf(cell), text: to };
}

function patchSheet(
  { zip }: BookPackage,
  { part, name }: PackageSheet,
  texts: readonly NewText[],
): Result<
  { readonly name: string; readonly bytes: Uint8Array; readonly lostFormula: boolean },
  FileFault | JobFault
> {
  const sheet = readPart(zip, part ?? "");
  if (!sheet.ok) return sheet;
  const headers = tableHeaders(zip, sheet.value.name);
  if (!headers.ok) return headers;
  if (headers.value.some((area) => texts.some((text) => liesIn(area, text)))) {
    return fail({ kind: "unsafe-result", detail: `“${name}”里要改的是 Excel 表格的列名，请在 Excel 里改` });
  }
  const written = writeCells(sheet.value.xml.text, texts);
  if (written === undefined) {
    return fail({ kind: "unsafe-result", detail: `“${name}”里要改的格子有公式，别的格子也靠它计算` });
  }
  return ok({
    name: sheet.value.name,
    bytes: withText(sheet.value, written.xml),
    lostFormula: written.lostFormula,
  });
}

function liesIn({ top, left, bottom, right }: Area, { row, column }: NewText): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
