import type { Area, Grid } from "../../model/grid.ts";
import type { PlanTable } from "../../model/plan-text.ts";

/** A table of the plan; one that a page cuts in two is two tables of its file. */
export interface WholeTable {
  readonly grid: Grid;
  /** The tables of the file that it is made of, and how many rows each has. */
  readonly pieces: readonly { readonly table: number; readonly rows: number }[];
}

/** The table by itself. */
export function wholeTable({ table, grid }: PlanTable): WholeTable {
  return { grid, pieces: [{ table, rows: grid.cells.length }] };
}

/** The table with the rows of another one below its own. */
export function joined(above: WholeTable, { table, grid }: PlanTable): WholeTable {
  const by = above.grid.cells.length;
  const moved = ({ top, bottom, ...area }: Area) => ({ ...area, top: top + by, bottom: bottom + by });
  return {
    grid: {
      ...above.grid,
      cells: [...above.grid.cells, ...grid.cells],
      merges: [...above.grid.merges, ...grid.merges.map(moved)],
    },
    pieces: [...above.pieces, { table, rows: grid.cells.length }],
  };
}

/** The table of the file and the row in it, for a row of the whole; rows count from 1. */
export function placeIn(
  { pieces }: WholeTable,
  row: number,
): { readonly table: number; readonly row: number } {
  let above = 0;
  for (const { table, rows } of pieces.slice(0, -1)) {
    if (row <= above + rows) return { table, row: row - above };
    above += rows;
  }
  return { table: pieces.at(-1)?.table ?? 0, row: row - above };
}
