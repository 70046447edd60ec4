import ExcelJS from "exceljs";
import type { Cell, Grid } from "../../src/core/model/grid.ts";

/** An .xlsx file of these sheets, written by ExcelJS. */
export async function excelFile(grids: readonly Grid[]): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const grid of grids) {
    const sheet = workbook.addWorksheet(grid.sheet, { state: grid.visibility });
    grid.cells.forEach((row, index) => {
      row?.forEach((cell, column) => {
        if (cell) fill(sheet.getCell(index + 1, column + 1), cell);
      });
    });
    for (const { top, left, bottom, right } of grid.merges) {
      sheet.mergeCells(top + 1, left + 1, bottom + 1, right + 1);
    }
    for (const row of grid.hiddenRows) sheet.getRow(row + 1).hidden = true;
    for (const column of grid.hiddenColumns) sheet.getColumn(column + 1).hidden = true;
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function fill(target: ExcelJS.Cell, { value, format, struck }: Cell): void {
  target.value = value;
  if (format !== undefined) target.numFmt = format;
  if (struck) target.font = { strike: true };
}
