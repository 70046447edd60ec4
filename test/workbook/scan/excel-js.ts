import ExcelJS from "exceljs";
import { a1, type Cell, type Grid } from "../../../src/core/model/grid.ts";

/** Parts that ExcelJS trips over or takes minutes for, and that hold no cells. */
const ignoreNodes = [
  "dataValidations",
  "conditionalFormatting",
  "drawing",
  "tableParts",
  "extLst",
  "picture",
];

/** The workbook as ExcelJS reads it, our second opinion; undefined where it does not. */
export async function loadByExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook | undefined> {
  const workbook = new ExcelJS.Workbook();
  return workbook.xlsx.load(bytes.slice().buffer, { ignoreNodes }).catch(() => undefined);
}

/** What ExcelJS holds as the cell's value, in our terms; undefined where it holds nothing to compare. */
function theirValue({ value }: ExcelJS.Cell): string | number | boolean | undefined {
  const plain = plainValue(value);
  return typeof plain === "string" ? plain.replace(/\r\n?/g, "\n") : plain;
}

function plainValue(value: ExcelJS.CellValue | undefined): string | number | boolean | undefined {
  if (value === null || value === undefined) return undefined;
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569;
  if (typeof value !== "object") return value;
  if ("hyperlink" in value) return plainValue(value.text as ExcelJS.CellValue);
  if ("richText" in value) return value.richText.map(({ text }) => text).join("");
  if ("error" in value) return value.error;
  return plainValue("result" in value ? value.result : undefined);
}

function same(ours: Cell | undefined, theirs: string | number | boolean): boolean {
  if (ours === undefined) return theirs === "";
  // What is shown of a text is the text itself; a number is shown in its format.
  if (typeof theirs === "string") return ours.value === theirs && ours.text === theirs;
  if (typeof theirs !== "number" || typeof ours.value !== "number") return ours.value === theirs;
  return Math.abs(ours.value - theirs) < 1e-5;
}

/** Addresses at which the two hold something else. */
export function differingCells(grid: Grid, sheet: ExcelJS.Worksheet): string[] {
  const found: string[] = [];
  const seen = new Set<string>();
  sheet.eachRow((row) => {
    row.eachCell((cell) => {
      const theirs = cell.isMerged && cell.master !== cell ? undefined : theirValue(cell);
      const ours = grid.cells[Number(cell.row) - 1]?.[Number(cell.col) - 1];
      seen.add(cell.address);
      // ExcelJS hands out no results of formulas that are 0, false or empty.
      if (theirs === undefined && (ours === undefined || ours.formula)) return;
      if (theirs === undefined || !same(ours, theirs)) found.push(`${grid.sheet}!${cell.address}`);
    });
  });
  grid.cells.forEach((row, index) => {
    row?.forEach((cell, column) => {
      if (cell && !seen.has(a1(index, column))) found.push(`${grid.sheet}!${a1(index, column)}`);
    });
  });
  return found;
}

/** What ExcelJS says of a sheet beside its values, at the cells that we read. */
interface TheirSheet {
  readonly merges: readonly string[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly cells: readonly {
    readonly at: string;
    readonly cell: Cell;
    readonly numFmt: string | undefined;
    readonly struck: boolean;
    readonly formula: boolean;
  }[];
}

/** The same facts in our terms, as far as something is written; rows and columns count from 0. */
export function theirSheet(sheet: ExcelJS.Worksheet, { cells }: Grid): TheirSheet {
  // Rows in which nothing is written are holes, and a hole is no number.
  const width = Math.max(0, ...cells.flatMap((row) => row?.length ?? 0));
  const hiddenRows: number[] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    if (row.hidden && row.number <= cells.length) hiddenRows.push(row.number - 1);
  });
  const columns = Array.from({ length: width }, (_, column) => column);
  return {
    merges: [...sheet.model.merges].map(String).sort(),
    hiddenRows,
    hiddenColumns: columns.filter((column) => sheet.getColumn(column + 1).hidden),
    cells: cells.flatMap((row, index) =>
      (row ?? []).flatMap((cell, column) => {
        if (cell === undefined) return [];
        const theirs = sheet.getCell(index + 1, column + 1);
        const formula = theirs.type === ExcelJS.ValueType.Formula;
        return [
          {
            at: `${sheet.name}!${theirs.address}`,
            cell,
            numFmt: theirs.numFmt,
            struck: theirs.font?.strike === true || isAllStruck(theirs.value),
            formula,
          },
        ];
      }),
    ),
  };
}

function isAllStruck(value: ExcelJS.CellValue): boolean {
  if (value === null || typeof value !== "object" || !("richText" in value)) return false;
  return value.richText.every(({ text, font }) => font?.strike === true || text.trim() === "");
}
