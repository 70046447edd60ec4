import type ExcelJS from "exceljs";
import { beforeAll, describe, expect, test } from "vitest";
import { a1, type Grid } from "../../../src/core/model/grid.ts";
import { scanWorkbook } from "../../../src/workbook/scan/scan-workbook.ts";
import { corpus } from "../../package/corpus.ts";
import { differingCells, loadByExcelJs, theirSheet } from "./excel-js.ts";

const files = corpus("xlsx");

/** Real files that are not opened, one by one; ExcelJS opens none of them but one. */
const REFUSED: Readonly<Record<string, readonly [kind: string, why: string]>> = {
  "poi__58616.xlsx": ["password", "an encrypted package"],
  "poi__60320-protected.xlsx": ["password", "an encrypted package"],
  "poi__protect.xlsx": ["password", "an encrypted package"],
  "poi__protected_sha512.xlsx": ["password", "an encrypted package"],
  "poi__clusterfuzz-testcase-minimized-POIFuzzer-5040805309710336.xlsx": ["damaged", "made by a fuzzer"],
  "poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5089447305609216.xlsx": [
    "truncated",
    "made by a fuzzer",
  ],
  "poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5185049589579776.xlsx": ["damaged", "made by a fuzzer"],
  "poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5937385319563264.xlsx": [
    "damaged",
    "a part does not have the CRC-32 that the directory states; ExcelJS does not look",
  ],
  "poi__clusterfuzz-testcase-minimized-POIXSSFFuzzer-6448258963341312.xlsx": ["damaged", "made by a fuzzer"],
  "poi__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5542865479270400.xlsx": [
    "truncated",
    "made by a fuzzer",
  ],
  "poi__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx": [
    "truncated",
    "made by a fuzzer",
  ],
  "poi__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-6504225896792064.xlsx": ["damaged", "made by a fuzzer"],
};

/** Real files that we read and ExcelJS does not. */
const UNREAD: Readonly<Record<string, string>> = {
  "oxsdk__ProjectStatusReport_TP10094814.xltx": "an element `sstItem` in the shared texts",
  "poi__59746_NoRowNums.xlsx": "the parts bear prefixes, and the rows no numbers",
  "poi__craftonhills.edu_programreview_report.aspx_goalpriorityreport_0011d159-1eeb-4b63-8833-867b0926e5f3.xlsx":
    "the parts bear prefixes",
  "zweien__sample-budget.xlsx": "a drawing that it cannot place",
};

/** Where ExcelJS reads something else, and why ours is right. */
const EXPLAINED: Readonly<Record<string, readonly [what: keyof Compared, why: string]>> = {
  "poi__duplicate-filename.xlsx": [
    "values",
    "two entries bear the name of the sheet part; we take the first, ExcelJS the last",
  ],
  "poi__XSSFSheet.copyRows.xlsx": [
    "merges",
    "a merge reaches beyond what is written; ours are cut to it, so that a merge to the last row costs nothing",
  ],
};

/** Number formats that ExcelJS renames: it knows 14 as the American one, and takes the escapes out of a code. */
function asTheyWriteIt(format: string | undefined): string {
  return format === "yyyy/m/d" ? "mm-dd-yy" : (format ?? "General").replaceAll("\\", "");
}

/** What is compared; for each the addresses that differ, or both sides where they do. */
interface Compared {
  readonly sheets: readonly string[];
  readonly values: readonly string[];
  readonly merges: readonly string[];
  readonly hiddenRows: readonly string[];
  readonly hiddenColumns: readonly string[];
  readonly formats: readonly string[];
  readonly struck: readonly string[];
  readonly formulas: readonly string[];
}

interface ReadTwice {
  readonly name: string;
  readonly grids: readonly Grid[];
  readonly book: ExcelJS.Workbook | undefined;
}

async function readTwice({ name, bytes }: (typeof files)[number]): Promise<ReadTwice | undefined> {
  const scanned = scanWorkbook(bytes());
  if (!scanned.ok) return undefined;
  const grids = scanned.value.sheets.flatMap(({ name: sheet }) => scanned.value.grid(sheet) ?? []);
  return { name, grids, book: await loadByExcelJs(bytes()) };
}

function compared(grids: readonly Grid[], book: ExcelJS.Workbook): Compared {
  const pairs = grids.flatMap((grid) => {
    const sheet = book.getWorksheet(grid.sheet);
    return sheet === undefined ? [] : [{ grid, sheet, theirs: theirSheet(sheet, grid) }];
  });
  const unlike = (one: unknown, other: unknown) =>
    JSON.stringify(one) === JSON.stringify(other)
      ? []
      : [`${JSON.stringify(one)} / ${JSON.stringify(other)}`];
  return {
    sheets: unlike(
      grids.map(({ sheet, visibility }) => [sheet, visibility]),
      book.worksheets.map(({ name, state }) => [name, state ?? "visible"]),
    ),
    values: pairs.flatMap(({ grid, sheet }) => differingCells(grid, sheet)),
    merges: pairs.flatMap(({ grid, theirs }) => {
      const ours = grid.merges.map(({ top, left, bottom, right }) => `${a1(top, left)}:${a1(bottom, right)}`);
      return unlike(ours.sort(), theirs.merges);
    }),
    hiddenRows: pairs.flatMap(({ grid, theirs }) =>
      unlike([...grid.hiddenRows].sort(ascending), theirs.hiddenRows),
    ),
    hiddenColumns: pairs.flatMap(({ grid, theirs }) =>
      unlike([...grid.hiddenColumns].sort(ascending), theirs.hiddenColumns),
    ),
    formats: pairs.flatMap(({ grid, theirs }) =>
      theirs.cells.flatMap(({ at, cell, numFmt }) =>
        asTheyWriteIt(cell.format).toLowerCase() === asTheyWriteIt(numFmt).toLowerCase()
          ? []
          : [`${grid.sheet}!${at} ${cell.format} / ${numFmt}`],
      ),
    ),
    struck: pairs.flatMap(({ theirs }) =>
      theirs.cells.flatMap(({ at, cell, struck }) => ((cell.struck === true) === struck ? [] : [at])),
    ),
    formulas: pairs.flatMap(({ theirs }) =>
      theirs.cells.flatMap(({ at, cell, formula }) => ((cell.formula === true) === formula ? [] : [at])),
    ),
  };
}

function ascending(a: number, b: number): number {
  return a - b;
}

describe.skipIf(files.length === 0)("over the real workbooks", () => {
  let read: readonly ReadTwice[] = [];

  beforeAll(async () => {
    const all = await Promise.all(files.map(readTwice));
    read = all.filter((file) => file !== undefined);
  });

  test("each is read, but for the ones that are listed with their reasons", () => {
    const refused = files.flatMap(({ name, bytes }) => {
      const scanned = scanWorkbook(bytes());
      return scanned.ok ? [] : [[name, scanned.fault.kind]];
    });
    expect(Object.fromEntries(refused)).toEqual(
      Object.fromEntries(Object.entries(REFUSED).map(([name, [kind]]) => [name, kind])),
    );
  });

  test("ExcelJS reads what we read, but for the ones that are listed", () => {
    expect(read.filter(({ book }) => book === undefined).map(({ name }) => name)).toEqual(
      Object.keys(UNREAD).sort(),
    );
  });

  test("both read the same: sheets, cells, merges, hidden rows and columns, formats, strikes and formulas", () => {
    let cells = 0;
    const differing: Record<string, readonly string[]> = {};
    for (const { name, grids, book } of read) {
      if (book === undefined) continue;
      for (const { cells: rows } of grids) {
        for (const row of rows) cells += row?.filter((cell) => cell !== undefined).length ?? 0;
      }
      for (const [what, differences] of Object.entries(compared(grids, book))) {
        if (differences.length > 0 && EXPLAINED[name]?.[0] !== what)
          differing[`${name}: ${what}`] = differences;
      }
    }
    expect(differing).toEqual({});
    expect(cells).toBeGreaterThan(40_000);
  });

  test.each(Object.entries(EXPLAINED))("%s still differs as is explained", (name, [what]) => {
    const file = read.find((one) => one.name === name);
    expect(file?.book && compared(file.grids, file.book)[what].length).toBeGreaterThan(0);
  });
});
