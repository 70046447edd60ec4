import ExcelJS from "exceljs";
import { expect, test } from "vitest";
import { a1, type Cell, type Grid } from "../../../src/core/model/grid.ts";
import { type ScannedWorkbook, scanWorkbook } from "../../../src/workbook/scan/scan-workbook.ts";
import { corpus } from "../../package/corpus.ts";

const files = corpus("xlsx");

function gridsOf({ sheets, grid }: ScannedWorkbook): Grid[] {
  return sheets.map(({ name }) => grid(name)).filter((read) => read !== undefined);
}

function cellsIn({ cells }: Grid): number {
  let count = 0;
  cells.forEach((row) => {
    count += row?.filter((cell) => cell !== undefined).length ?? 0;
  });
  return count;
}

test.skipIf(files.length === 0)("every real workbook gives its cells or a fault, and never throws", () => {
  const faults: Record<string, number> = {};
  let cells = 0;
  for (const { bytes } of files) {
    const scanned = scanWorkbook(bytes());
    if (scanned.ok) cells += gridsOf(scanned.value).reduce((sum, grid) => sum + cellsIn(grid), 0);
    else faults[scanned.fault.kind] = (faults[scanned.fault.kind] ?? 0) + 1;
  }
  expect(Object.keys(faults).every((kind) => ["password", "damaged", "truncated"].includes(kind))).toBe(true);
  expect(Object.values(faults).reduce((sum, count) => sum + count, 0)).toBeLessThan(files.length * 0.12);
  expect(cells).toBeGreaterThan(40_000);
});

/** Where ExcelJS reads something else, and why ours is right. */
const explained: readonly { readonly file: string; readonly why: string }[] = [
  {
    file: "poi__duplicate-filename.xlsx",
    why: "two entries bear the name of the sheet part; we take the first, ExcelJS the last",
  },
];

/** ExcelJS reads these not at all: unknown elements, rows without numbers, drawings it cannot place. */
const MOST_UNREAD = 6;

/** Parts that ExcelJS trips over or takes minutes for, and that hold no cells. */
const ignoreNodes = [
  "dataValidations",
  "conditionalFormatting",
  "drawing",
  "tableParts",
  "extLst",
  "picture",
];

async function loadByExcelJs(bytes: Uint8Array): Promise<ExcelJS.Workbook | undefined> {
  const workbook = new ExcelJS.Workbook();
  const buffer = bytes.slice().buffer;
  return workbook.xlsx.load(buffer, { ignoreNodes }).catch(() => undefined);
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
  if (typeof theirs !== "number" || typeof ours.value !== "number") return ours.value === theirs;
  return Math.abs(ours.value - theirs) < 1e-5;
}

/** Addresses at which both hold something, and something else. */
function differences(grid: Grid, sheet: ExcelJS.Worksheet): string[] {
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

test.skipIf(files.length === 0)(
  "ExcelJS, where it reads a real workbook at all, reads the same values",
  async () => {
    const readable = files.flatMap(({ name, bytes }) => {
      const scanned = scanWorkbook(bytes());
      return scanned.ok ? [{ name, bytes: bytes(), grids: gridsOf(scanned.value) }] : [];
    });
    const loaded = await Promise.all(
      readable.map(async (file) => ({ ...file, book: await loadByExcelJs(file.bytes) })),
    );
    const differing = loaded.filter(
      ({ grids, book }) =>
        book &&
        grids.some((grid) => {
          const sheet = book.getWorksheet(grid.sheet);
          return sheet === undefined || differences(grid, sheet).length > 0;
        }),
    );
    expect(differing.map(({ name }) => name)).toEqual(explained.map(({ file }) => file));
    expect(loaded.filter(({ book }) => book === undefined).length).toBeLessThanOrEqual(MOST_UNREAD);
  },
);
