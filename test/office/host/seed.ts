import type { Grid } from "../../../src/core/model/grid.ts";
import type { HostBook, HostSheet } from "./cells.ts";

/** The sheets of these grids in an open workbook. */
export function fillBook(book: HostBook, grids: readonly Grid[]): void {
  for (const grid of grids) fillSheet(book.add(grid.sheet), grid);
}

function fillSheet(sheet: HostSheet, grid: Grid): void {
  sheet.visibility = grid.visibility;
  sheet.merges = [...grid.merges];
  for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
  for (const column of grid.hiddenColumns) sheet.hiddenColumns.add(column);
  for (const [row, line] of grid.cells.entries()) {
    for (const [column, cell] of (line ?? []).entries()) {
      if (cell === undefined) continue;
      const { value, format = "General", error, formula, struck, grey } = cell;
      const look = {
        ...(struck && { "Font.Strikethrough": true }),
        ...(grey && { "Font.Color": "#A6A6A6" }),
      };
      const made = { value, format, isError: error !== undefined, formula: formula ? "=A1" : undefined };
      Object.assign(sheet.made(row, column), made);
      Object.assign(sheet.made(row, column).look, look);
    }
  }
}
