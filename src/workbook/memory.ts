import type { FileFault, JobFault } from "../core/model/fault.ts";
import { type Cell, fromA1, type Grid, textAt } from "../core/model/grid.ts";
import type { CellEdit } from "../core/model/problem.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import type { Settings } from "../core/model/settings.ts";
import type { ModelCell, SheetModel } from "../core/model/sheet-model.ts";
import { folded, freeName } from "./patch/sheet-name.ts";
import { readSettings } from "./read-settings.ts";
import { settingsSheet } from "./settings-sheet.ts";
import type { OfferedWords, Workbook } from "./workbook.ts";

/** A workbook that lives in memory alone: of a pasted text, of a table in a Word document, in tests. */
export function memoryWorkbook(grids: readonly Grid[], settings?: Settings): Workbook {
  const begun = settings === undefined ? grids : putGrid(grids, settingsSheet(settings)).grids;
  return new MemoryWorkbook(begun);
}

class MemoryWorkbook implements Workbook {
  #grids: readonly Grid[];

  constructor(grids: readonly Grid[]) {
    this.#grids = grids;
  }

  async sheets() {
    return this.#infos();
  }

  async read(sheet: string) {
    return this.#grid(sheet);
  }

  async change(edits: readonly CellEdit[]): Promise<Result<void, JobFault | FileFault>> {
    for (const edit of edits) {
      const fault = this.#whyNot(edit);
      if (fault) return fail(fault);
    }
    this.#grids = this.#grids.map((grid) =>
      edits.filter(({ sheet }) => sheet === grid.sheet).reduce(edited, grid),
    );
    return ok(undefined);
  }

  async put(sheet: SheetModel): Promise<Result<string, JobFault | FileFault>> {
    const { grids, name } = putGrid(this.#grids, sheet);
    this.#grids = grids;
    return ok(name);
  }

  /** Nobody types into it: there is nothing to offer the words to. */
  async offer({ sheet: wanted }: OfferedWords): Promise<Result<void, JobFault | FileFault>> {
    if (this.#grid(wanted) !== undefined) return ok(undefined);
    return fail({ kind: "unknown-sheet", wanted, sheets: this.#grids.map(({ sheet }) => sheet) });
  }

  async settings() {
    return readSettings(this.#infos(), (sheet) => this.#grid(sheet));
  }

  async keep(settings: Settings): Promise<Result<void, JobFault | FileFault>> {
    await this.put(settingsSheet(settings));
    return ok(undefined);
  }

  #infos() {
    return this.#grids.map(({ sheet, visibility, generated }) => ({
      name: sheet,
      visibility,
      generated: generated === true,
    }));
  }

  #grid(sheet: string): Grid | undefined {
    return this.#grids.find((grid) => grid.sheet === sheet);
  }

  #whyNot({ sheet, cell, from }: CellEdit): JobFault | undefined {
    const grid = this.#grid(sheet);
    if (grid === undefined) {
      return { kind: "unknown-sheet", wanted: sheet, sheets: this.#grids.map((one) => one.sheet) };
    }
    const { row, column } = placeOf(cell);
    const found = textAt(grid, row, column);
    return found === plain(from) ? undefined : { kind: "cell-changed", sheet, cell, expected: from, found };
  }
}

/** An address that names no cell is a fault of ours. */
function placeOf(address: string): { readonly row: number; readonly column: number } {
  const place = fromA1(address);
  if (place === undefined) throw new Error(`no cell has the address ${address}`);
  return place;
}

function plain(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

/** The grid with the new text; the format of the cell stays, a formula in it is gone. */
function edited(grid: Grid, { cell: address, to }: CellEdit): Grid {
  const { row, column } = placeOf(address);
  const cells = grid.cells.slice();
  const line = (cells[row] ?? []).slice();
  line[column] = withText(line[column], plain(to));
  cells[row] = line;
  return { ...grid, cells };
}

function withText(cell: Cell | undefined, text: string): Cell | undefined {
  if (text === "") return undefined;
  return {
    text,
    value: text,
    ...(cell?.format !== undefined && { format: cell.format }),
    ...(cell?.struck && { struck: true as const }),
    ...(cell?.grey && { grey: true as const }),
  };
}

/** The sheets with this one among them, in place of ours of that name, and the name it got. */
function putGrid(
  grids: readonly Grid[],
  model: SheetModel,
): { readonly grids: readonly Grid[]; readonly name: string } {
  const theirs = grids.filter(({ generated }) => !generated);
  const name = freeName(
    model.name,
    theirs.map(({ sheet }) => sheet),
  );
  const put = gridOf(model, name);
  const at = grids.findIndex(({ sheet }) => folded(sheet) === folded(name));
  return {
    grids: at === -1 ? [...grids, put] : grids.map((grid, index) => (index === at ? put : grid)),
    name,
  };
}

function gridOf(model: SheetModel, name: string): Grid {
  return {
    sheet: name,
    visibility: model.state,
    cells: model.rows.map(({ cells }) => cells.map(cellOf)),
    merges: model.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(model.columns.flatMap(({ hidden }, column) => (hidden ? [column] : []))),
    ...(model.generated && { generated: true as const }),
  };
}

function cellOf(cell: ModelCell | undefined): Cell | undefined {
  if (cell === undefined || cell.text === "") return undefined;
  const { text, style } = cell;
  return { text, value: text, ...(style.format !== undefined && { format: style.format }) };
}
