import { type Cell, cellAt, fromA1, type Grid } from "../model/grid.ts";

/**
 * The sheets as the officer sees them, by name and address.
 *
 * A class for the same reason as `Remembered`: every rule asks it, often once a row.
 */
export class SeenSheets {
  readonly #bySheet: ReadonlyMap<string, Grid>;

  constructor(grids: readonly Grid[]) {
    this.#bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  }

  grid(sheet: string): Grid | undefined {
    return this.#bySheet.get(sheet);
  }

  /** The cell at an address of a sheet; undefined where nothing is written. */
  cell(sheet: string, address: string): Cell | undefined {
    const grid = this.#bySheet.get(sheet);
    const place = fromA1(address);
    return grid && place ? cellAt(grid, place.row, place.column) : undefined;
  }

  /** The full text of a cell as the officer sees it, which an edit must name in `from`. */
  text(sheet: string, address: string): string {
    return this.cell(sheet, address)?.text ?? "";
  }
}
