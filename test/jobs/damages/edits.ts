import type ExcelJS from "exceljs";
import type { Work } from "../returned-files.ts";

export const EDITED = { B5: "10月下旬" };
export const APPLIED = ["组织秋季健步走", "period", "10月下旬"] as const;
export const COLUMNS = [1, 2, 3, 4, 5];

/** The values of so many lines from this one on, by column. */
function valuesOf(sheet: ExcelJS.Worksheet, first: number, last: number): ExcelJS.CellValue[][] {
  return Array.from({ length: last - first + 1 }, (_, at) =>
    COLUMNS.map((column) => sheet.getCell(first + at, column).value),
  );
}

export function put(sheet: ExcelJS.Worksheet, line: number, values: readonly ExcelJS.CellValue[]): void {
  for (const [at, value] of values.entries()) sheet.getCell(line, at + 1).value = value;
}

/** The lines in another order; line 4 holds the first row. */
export const reordered =
  (...lines: readonly number[]): Work =>
  (sheet) => {
    const values = valuesOf(sheet, 4, 11);
    for (const [at, line] of lines.entries()) put(sheet, 4 + at, values[line - 4] ?? []);
  };

export const moved =
  (from: number, to: number): Work =>
  (sheet) => {
    for (let line = 1; line < 40; line += 1) {
      sheet.getCell(line, to).value = sheet.getCell(line, from).value;
      sheet.getCell(line, from).value = null;
    }
  };

export const swapped =
  (left: number, right: number): Work =>
  (sheet) => {
    for (let line = 3; line < 40; line += 1) {
      const value = sheet.getCell(line, left).value;
      sheet.getCell(line, left).value = sheet.getCell(line, right).value;
      sheet.getCell(line, right).value = value;
    }
  };

/** The sheet once more in the same file, as Excel copies it. */
export const copiedSheet =
  (work: Work = () => undefined): Work =>
  (sheet, book) => {
    const again = book.addWorksheet("填报 (2)");
    sheet.eachRow((row, line) => {
      row.eachCell((cell, column) => {
        if (!cell.isMerged || cell.master === cell) again.getCell(line, column).value = cell.value;
      });
    });
    work(again, book);
  };
