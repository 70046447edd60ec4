import type { FileFault, JobFault } from "../core/model/fault.ts";
import { fromA1, type Grid, textAt } from "../core/model/grid.ts";
import type { CellEdit } from "../core/model/problem.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { type RowChange, rowAfter } from "../core/model/row-change.ts";
import type { Settings } from "../core/model/settings.ts";
import type { SheetModel } from "../core/model/sheet-model.ts";
import { readZip } from "../package/zip.ts";
import { offerWords } from "./patch/offer-words.ts";
import { putSheet } from "./patch/put-sheet.ts";
import { changeRows } from "./patch/rows/change-rows.ts";
import { setCells } from "./patch/set-cells.ts";
import { readSettings } from "./read-settings.ts";
import { readCustomProperties } from "./scan/custom-properties.ts";
import { type ScannedWorkbook, scanWorkbook } from "./scan/scan-workbook.ts";
import { settingsSheet } from "./settings-sheet.ts";
import type { FileWorkbook, OfferedWords } from "./workbook.ts";

/** The workbook in these bytes (.xlsx, .xlsm, .xltx), or why it cannot be used. */
export function openFile(bytes: Uint8Array): Result<FileWorkbook, FileFault> {
  const scanned = scanWorkbook(bytes);
  return scanned.ok ? ok(new OpenFile(bytes, scanned.value)) : scanned;
}

class OpenFile implements FileWorkbook {
  #bytes: Uint8Array;
  #book: ScannedWorkbook;

  constructor(bytes: Uint8Array, book: ScannedWorkbook) {
    this.#bytes = bytes;
    this.#book = book;
  }

  async bytes() {
    return this.#bytes;
  }

  async properties() {
    const zip = readZip(this.#bytes, "workbook");
    return zip.ok ? readCustomProperties(zip.value) : {};
  }

  async sheets() {
    return this.#book.sheets.map(({ name, visibility, generated }) => ({ name, visibility, generated }));
  }

  async read(sheet: string) {
    return this.#book.grid(sheet);
  }

  async change(edits: readonly CellEdit[]): Promise<Result<void, JobFault | FileFault>> {
    if (edits.length === 0) return ok(undefined);
    const changed = setCells(this.#bytes, edits);
    return changed.ok
      ? this.#take(changed.value, (book) => edits.every((edit) => shows(book, edit)))
      : changed;
  }

  async changeRows(change: RowChange): Promise<Result<void, JobFault | FileFault>> {
    const before = this.#book.grid(change.sheet);
    const changed = changeRows(this.#bytes, change);
    if (!changed.ok) return changed;
    return this.#take(changed.value, (book) => {
      const after = book.grid(change.sheet);
      return before !== undefined && after !== undefined && holdsRows(before, after, change);
    });
  }

  async restore(bytes: Uint8Array) {
    return this.#take(bytes);
  }

  async put(sheet: SheetModel): Promise<Result<string, JobFault | FileFault>> {
    const put = putSheet(this.#bytes, sheet);
    if (!put.ok) return put;
    const taken = this.#take(put.value.bytes);
    return taken.ok ? ok(put.value.name) : taken;
  }

  async offer(offered: OfferedWords): Promise<Result<void, JobFault | FileFault>> {
    const made = offerWords(this.#bytes, offered);
    return made.ok ? this.#take(made.value) : made;
  }

  async settings() {
    return readSettings(this.#book.sheets, this.#book.grid);
  }

  async keep(settings: Settings): Promise<Result<void, JobFault | FileFault>> {
    const put = await this.put(settingsSheet(settings));
    return put.ok ? ok(undefined) : put;
  }

  /** What we wrote must be a workbook that we can read and that holds it; otherwise everything stays as it was. */
  #take(bytes: Uint8Array, holds: (book: ScannedWorkbook) => boolean = () => true): Result<void, JobFault> {
    const scanned = scanWorkbook(bytes);
    if (!scanned.ok) return fail({ kind: "unsafe-result", detail: scanned.fault.kind });
    if (!holds(scanned.value)) return fail({ kind: "unsafe-result", detail: "cell" });
    this.#bytes = bytes;
    this.#book = scanned.value;
    return ok(undefined);
  }
}

/** Whether the cell shows the new text; a part that names a cell twice may show the other one. */
function shows(book: ScannedWorkbook, { sheet, cell, to }: CellEdit): boolean {
  const grid = book.grid(sheet);
  const place = fromA1(cell);
  if (grid === undefined || place === undefined) return false;
  return textAt(grid, place.row, place.column) === to.replace(/\r\n?/g, "\n");
}

/** Whether every text stands in its row's new place; merged areas, whose first row may be another, aside. */
function holdsRows(before: Grid, after: Grid, change: RowChange): boolean {
  const joined = new Set<number>();
  for (const { top, bottom } of before.merges) {
    if (top < bottom) for (let row = top; row <= bottom; row += 1) joined.add(row);
  }
  return before.cells.every((cells, row) => {
    const now = rowAfter(change, row);
    if (cells === undefined || now === undefined || joined.has(row)) return true;
    return cells.every((cell, column) => (cell?.text ?? "") === textAt(after, now, column));
  });
}
