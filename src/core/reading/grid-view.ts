import { type Area, type Cell, cellAt, type Grid } from "../model/grid.ts";

/** A place in the grid; rows and columns count from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A grid as the officer sees it: a cell covered by a merged area shows what the area's anchor holds. */
export interface GridView {
  readonly grid: Grid;
  /** Rows and columns in which anything may be written. */
  readonly height: number;
  readonly width: number;
  /** The merged area over a cell; undefined when the cell stands alone. */
  area(row: number, column: number): Area | undefined;
  /** The cell that holds what is seen at that place. */
  anchor(row: number, column: number): Place;
  /** The columns of a row in which something is written, from the left. */
  written(row: number): readonly number[];
}

/**
 * For each column and row the merged area over it, only as far as anything is written: a merge may reach the
 * sheet's last cell. Of areas that overlap, which Excel never saves, the first one counts.
 */
function areasByColumn({ merges, cells }: Grid, width: number): (Area | undefined)[][] {
  const columns: (Area | undefined)[][] = Array.from({ length: width }, () => []);
  for (const area of merges) {
    for (let column = area.left; column <= Math.min(area.right, width - 1); column += 1) {
      const rows = columns[column] ?? [];
      const bottom = Math.min(area.bottom, cells.length - 1);
      for (let row = area.top; row <= bottom && rows[row] === undefined; row += 1) rows[row] = area;
    }
  }
  return columns;
}

function widthOf({ cells }: Grid): number {
  let widest = 0;
  for (const row of cells) if (row !== undefined && row.length > widest) widest = row.length;
  return widest;
}

/** A class, so that all grids share their methods: the reader of a second sheet is as quick as that of the first. */
class SeenGrid implements GridView {
  readonly grid: Grid;
  readonly height: number;
  readonly width: number;
  readonly #areas: readonly (readonly (Area | undefined)[])[];
  readonly #written: (readonly number[] | undefined)[] = [];
  #lastWritten: readonly number[] = [];

  constructor(grid: Grid) {
    this.grid = grid;
    this.height = grid.cells.length;
    this.width = widthOf(grid);
    this.#areas = areasByColumn(grid, this.width);
  }

  area(row: number, column: number) {
    return this.#areas[column]?.[row];
  }

  anchor(row: number, column: number): Place {
    const over = this.area(row, column);
    return over === undefined ? { row, column } : { row: over.top, column: over.left };
  }

  written(row: number) {
    const known = this.#written[row];
    if (known !== undefined) return known;
    // Most rows are written in the same columns as the one looked at before: one list serves them all.
    const cells = this.grid.cells[row] ?? [];
    const found = isWrittenIn(cells, this.#lastWritten) ? this.#lastWritten : writtenColumns(cells);
    this.#lastWritten = found;
    this.#written[row] = found;
    return found;
  }
}

/** The grid with its merged areas at hand. */
export function viewGrid(grid: Grid): GridView {
  return new SeenGrid(grid);
}

/** Whether the officer has something in that cell: text, or a formula without its result. */
export function isWritten(cell: Cell | undefined): cell is Cell {
  if (cell === undefined) return false;
  const first = cell.text.charCodeAt(0);
  // Most texts begin with a Chinese character, a letter or a digit; the rest is looked at in full.
  if ((first >= 0x4e00 && first <= 0x9fff) || (first > 32 && first < 127)) return true;
  return /\S/.test(cell.text) || cell.uncalculated === true;
}

/** Whether something is written in these columns and in no others. */
function isWrittenIn(cells: readonly (Cell | undefined)[], columns: readonly number[]): boolean {
  let found = 0;
  for (let column = 0; column < cells.length; column += 1) {
    if (!isWritten(cells[column])) continue;
    if (columns[found] !== column) return false;
    found += 1;
  }
  return found === columns.length;
}

function writtenColumns(cells: readonly (Cell | undefined)[]): number[] {
  const columns: number[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    if (isWritten(cells[column])) columns.push(column);
  }
  return columns;
}

/** Text as typed with LF line ends, trimmed; empty for nothing. */
export function tidyText(cell: Cell | undefined): string {
  const text = cell?.text.trim() ?? "";
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

/** The text seen at that place, also when its area's anchor holds it. */
export function seenText(view: GridView, row: number, column: number): string {
  const anchor = view.anchor(row, column);
  return tidyText(cellAt(view.grid, anchor.row, anchor.column));
}
