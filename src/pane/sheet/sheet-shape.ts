import type { Area, Grid } from "../../core/model/grid.ts";

/** What of a sheet is drawn, and how wide. Rows and columns count from 0. */
export interface SheetShape {
  /** Columns with anything in them, hidden ones left out. */
  readonly columns: readonly number[];
  /** Widths of these columns in pixels. */
  readonly widths: readonly number[];
  /** The last row with anything in it; -1 on a blank sheet. */
  readonly lastWritten: number;
  /** Rows that are drawn: those written, and some blank ones to write on. */
  readonly rows: number;
  /** The merged area that the cell belongs to. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
}

/** Blank rows under the last one, to write on. */
const SPARE_ROWS = 3;
const NARROWEST = 72;
const WIDEST = 380;
/** Height of a line of Chinese. */
const LINE = 22;
/** Of the sides of a cell together. */
const PADDING = 18;

export function shapeOf(grid: Grid): SheetShape {
  const columns = columnsOf(grid);
  const lastWritten = lastWrittenOf(grid);
  const rows = lastWritten + 1 + SPARE_ROWS;
  const byRow = mergesByRow(grid.merges, rows);
  return {
    columns,
    widths: columns.map((column) => widthOf(grid, column)),
    lastWritten,
    rows,
    mergeAt: (row, column) => byRow.get(row)?.find(({ left, right }) => left <= column && column <= right),
  };
}

function lastWrittenOf({ cells }: Grid): number {
  return cells.reduce((last, row, index) => (row?.some((cell) => cell !== undefined) ? index : last), -1);
}

function columnsOf({ cells, hiddenColumns }: Grid): number[] {
  const width = cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const all = Array.from({ length: Math.max(width, 1) }, (_, column) => column);
  return all.filter((column) => !hiddenColumns.has(column));
}

/** A merged area may reach over rows that are never drawn. */
function mergesByRow(merges: readonly Area[], rows: number): Map<number, Area[]> {
  const byRow = new Map<number, Area[]>();
  for (const area of merges) {
    for (let row = area.top; row <= Math.min(area.bottom, rows - 1); row += 1) {
      const known = byRow.get(row);
      if (known === undefined) byRow.set(row, [area]);
      else known.push(area);
    }
  }
  return byRow;
}

/** Wide enough for its longest line, up to a limit; titles and notes, which stand alone in their row, do not count. */
function widthOf({ cells }: Grid, column: number): number {
  let most = 0;
  for (const row of cells) {
    const text = row?.[column]?.text;
    if (text !== undefined && !standsAlone(row)) most = Math.max(most, ...text.split("\n").map(lengthOf));
  }
  return Math.min(Math.max(most + PADDING, NARROWEST), WIDEST);
}

/** A title or note that no other text stands beside. */
function standsAlone(row: Grid["cells"][number]): boolean {
  return row?.filter((cell) => cell !== undefined).length === 1;
}

/** Pixels for a text that, as in Excel, runs on over the blank cells to its right; undefined for all other cells. */
export function roomBeside(grid: Grid, shape: SheetShape, row: number, column: number): number | undefined {
  if (runningFrom(grid, shape, row) !== column) return undefined;
  const widths = shape.widths.slice(shape.columns.indexOf(column));
  return widths.reduce((sum, width) => sum + width, 0) - PADDING;
}

/** The column of such a text, in a row that has one. */
export function runningFrom(grid: Grid, shape: SheetShape, row: number): number | undefined {
  const cells = grid.cells[row];
  if (!standsAlone(cells)) return undefined;
  const column = cells?.findIndex((cell) => cell !== undefined) ?? -1;
  const width = shape.widths[shape.columns.indexOf(column)];
  if (width === undefined || column === shape.columns.at(-1)) return undefined;
  const longest = Math.max(...(cells?.[column]?.text ?? "").split("\n").map(lengthOf));
  return longest > width - PADDING && shape.mergeAt(row, column) === undefined ? column : undefined;
}

/** The length of a line in pixels, nearly: Chinese is as wide as high, Latin half of it. */
function lengthOf(line: string): number {
  let length = 0;
  for (const sign of line) length += sign > "\u02ff" ? 14 : 8;
  return length;
}

/** The height of a row in pixels before it was ever drawn, nearly. */
export function likelyHeight(grid: Grid, shape: SheetShape, row: number): number {
  const lines = shape.columns.map((column, index) => {
    const text = grid.cells[row]?.[column]?.text ?? "";
    const room = roomBeside(grid, shape, row, column) ?? (shape.widths[index] ?? NARROWEST) - PADDING;
    return text.split("\n").reduce((count, line) => count + Math.max(1, Math.ceil(lengthOf(line) / room)), 0);
  });
  return Math.max(1, ...lines) * LINE + 9;
}
