import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { a1, type Grid } from "../../../src/core/model/grid.ts";
import { readZip } from "../../../src/package/zip.ts";
import { putSheet } from "../../../src/workbook/patch/put-sheet.ts";
import { setCells } from "../../../src/workbook/patch/set-cells.ts";
import { scanWorkbook } from "../../../src/workbook/scan/scan-workbook.ts";
import { changedEntries } from "./changed-entries.ts";
import { excelOpens } from "./excel-opens.ts";
import { smallSheet } from "./small-sheet.ts";
import { validatorErrors, validatorMissing } from "./validator.ts";

const folder = "../shared/corpus/xlsx";
const missing = !existsSync(folder);
if (missing) console.warn(`${folder} is not there: the patcher is not tried on real workbooks`);
const names = missing ? [] : readdirSync(folder).sort();
const books = names
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }))
  .filter(({ bytes }) => scanWorkbook(bytes).ok);

/** ExcelJS does not open these, changed or not. */
const UNREADABLE = /59746_NoRowNums|sample-budget/;

/** The parts that a new sheet must be entered in. */
const REGISTERS = /^(\[content_types\]\.xml|.*\/_rels\/[^/]+\.rels|.*workbook.*\.xml|.*styles.*\.xml)$/i;

describe.skipIf(missing)("in real workbooks of other programs", () => {
  let taken = 0;

  test("most of the collection opens", () => {
    expect(books.length).toBeGreaterThan(90);
  });

  test.each(books)("$name takes a generated sheet, and every other part stays as it was", ({ bytes }) => {
    const before = scanned(bytes);
    const put = putSheet(bytes, smallSheet("时间轴"));
    if (!put.ok) throw new Error(`not put: ${put.fault.kind}`);
    const after = scanned(put.value.bytes);
    expect(after.sheets.at(-1)).toMatchObject({ name: put.value.name, generated: true });
    expect(after.grid(put.value.name)?.cells[1]?.[1]?.text).toBe("打扫“工会之家”\n& 布置 <展板>");
    for (const { name } of before.sheets) expect(after.grid(name)).toEqual(before.grid(name));
    const changed = changedEntries(bytes, put.value.bytes);
    expect(changed.gone).toEqual([]);
    expect(changed.different.filter((name) => !REGISTERS.test(name))).toEqual([]);
  });

  test.each(books)("$name takes another text in a cell, and nothing else in it changes", ({ bytes }) => {
    const before = scanned(bytes);
    const target = firstText(before);
    if (target === undefined) return;
    const edit = { ...target, to: "=改过的_x0041_文字\n第二行 & “引号”" };
    const set = setCells(bytes, [edit]);
    // The names of the columns of an Excel table are left to Excel.
    if (!set.ok && set.fault.kind === "unsafe-result") return;
    if (!set.ok) throw new Error(`not set: ${set.fault.kind}`);
    const after = scanned(set.value);
    const grid = after.grid(edit.sheet);
    expect(grid?.cells[target.row]?.[target.column]).toMatchObject({ text: edit.to, value: edit.to });
    expect(withoutCell(grid?.cells, target)).toEqual(withoutCell(before.grid(edit.sheet)?.cells, target));
    const changed = changedEntries(bytes, set.value);
    expect([changed.gone, changed.added]).toEqual([[], []]);
    expect(changed.different).toHaveLength(1);
    taken += 1;
  });

  test("most of those that hold a text took the new one", () => {
    expect(taken).toBeGreaterThan(50);
  });
});

test.skipIf(missing)("a workbook of the collection that does not open is refused by the patcher too", () => {
  const refused = names
    .map((name) => new Uint8Array(readFileSync(`${folder}/${name}`)))
    .filter((bytes) => !readZip(bytes, "workbook").ok);
  expect(refused.length).toBeGreaterThan(0);
  for (const bytes of refused) {
    expect(putSheet(bytes, smallSheet("时间轴")).ok).toBe(false);
    expect(setCells(bytes, []).ok).toBe(false);
  }
});

/** One of each kind: several programs, strict, prefixed, charts and drawings, forms, macros. */
const SAMPLE =
  /SampleSS\.strict|WithTwoCharts|Complex01|sample-budget|WithVariousData|59746_NoRowNums|45540_form|xlmmacro|Comments/;
const sample = books.filter(({ name }) => SAMPLE.test(name));

describe.skipIf(missing || validatorMissing)("a sample, with a sheet put in and a text changed", () => {
  test.each(sample)("$name gives the Open XML validator no new ground for complaint", ({ name, bytes }) => {
    const before = errorsIn(name, bytes);
    const put = putSheet(bytes, smallSheet("时间轴"));
    expect(errorsIn(name, put.ok ? put.value.bytes : bytes)).toHaveLength(before.length);
    const target = firstText(scanned(bytes));
    const set = setCells(bytes, target === undefined ? [] : [{ ...target, to: "改过的文字" }]);
    expect(errorsIn(name, set.ok ? set.value : bytes)).toHaveLength(before.length);
    expect([put.ok, set.ok]).toEqual([true, true]);
  });
});

describe.skipIf(missing)("a sample, as ExcelJS reads it", () => {
  test.each(sample.filter(({ name }) => !UNREADABLE.test(name)))(
    "$name holds the new sheet",
    async ({ bytes }) => {
      const put = putSheet(bytes, smallSheet("时间轴"));
      const sheet = put.ok ? (await excelOpens(put.value.bytes)).getWorksheet(put.value.name) : undefined;
      expect(sheet?.getCell("A2").value).toBe("3-4");
      expect(sheet?.getCell("A1").font).toMatchObject({ name: "黑体", bold: true });
    },
  );
});

function errorsIn(name: string, bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), "patch-"));
  try {
    writeFileSync(join(folder, name), bytes);
    return validatorErrors(join(folder, name));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function scanned(bytes: Uint8Array) {
  const result = scanWorkbook(bytes);
  if (!result.ok) throw new Error(`not read: ${result.fault.kind}`);
  return result.value;
}

type Scanned = ReturnType<typeof scanned>;

/** The first plain text of the workbook. */
function firstText(book: Scanned) {
  for (const { name: sheet } of book.sheets) {
    for (const [row, cells] of (book.grid(sheet)?.cells ?? []).entries()) {
      for (const [column, cell] of (cells ?? []).entries()) {
        if (typeof cell?.value !== "string" || cell.formula || cell.error) continue;
        return { sheet, cell: a1(row, column), from: cell.text, row, column };
      }
    }
  }
  return undefined;
}

function withoutCell(cells: Grid["cells"] | undefined, target: { row: number; column: number }) {
  return cells?.map((line, row) =>
    line?.map((cell, column) => (row === target.row && column === target.column ? undefined : cell)),
  );
}
