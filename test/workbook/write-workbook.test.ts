import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { printableTable } from "../../src/core/sheets/printable-table.ts";
import { templateSheets } from "../../src/core/sheets/template-sheets.ts";
import { decodeXml } from "../../src/package/decode.ts";
import { findEntry, readEntry, readZip } from "../../src/package/zip.ts";
import { scanWorkbook } from "../../src/workbook/scan/scan-workbook.ts";
import { settingsSheet } from "../../src/workbook/settings-sheet.ts";
import { writeWorkbook } from "../../src/workbook/write-workbook.ts";
import { schedule, schoolYear } from "../core/timeline/schedule.ts";
import { excelOpens } from "./patch/excel-opens.ts";
import { smallSheet } from "./patch/small-sheet.ts";
import { validatorErrors, validatorMissing } from "./patch/validator.ts";

const sheets = [
  ...templateSheets(schoolYear),
  printableTable(schedule(schoolYear, ["9月", "座谈会\n慰问信", "工会委员会"])),
  settingsSheet({ frame: "2024—2025学年", accepted: ["甲"], units: [] }),
];

function partOf(bytes: Uint8Array, name: string): string {
  const zip = readZip(bytes, "workbook");
  const entry = zip.ok ? findEntry(zip.value, name) : undefined;
  const content = zip.ok && entry !== undefined ? readEntry(zip.value, entry) : undefined;
  if (content?.ok !== true) throw new Error(`no part ${name}`);
  return decodeXml(content.value).text;
}

test("the same sheets give the same bytes, also years later", async () => {
  const first = await writeWorkbook(sheets);
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2031-05-06T07:08:09Z") });
  try {
    expect(Buffer.compare(first, await writeWorkbook(sheets))).toBe(0);
  } finally {
    vi.useRealTimers();
  }
});

describe("the reader finds what was written", () => {
  test("names, states and the mark of our results", async () => {
    const book = scanWorkbook(await writeWorkbook(sheets));
    expect(
      book.ok && book.value.sheets.map(({ name, visibility, generated }) => [name, visibility, generated]),
    ).toEqual([
      ["安排表", "visible", false],
      ["说明", "visible", false],
      ["名单", "visible", false],
      ["工作进度安排（打印）", "visible", true],
      ["设置", "hidden", true],
    ]);
  });

  test("every text at its place, formulas never", async () => {
    const style = { font: "宋体", size: 11 };
    const texts = ["=1+1", "3-4", "+86", " 前后有空 ", "一行\n二行", "_x0041_", "<b>&amp;\"'"];
    const model = smallSheet("试", {
      rows: [{ height: 20, cells: texts.map((text) => ({ text, style })) }],
      merges: [],
    });
    const book = scanWorkbook(await writeWorkbook([model]));
    const cells = book.ok ? book.value.grid("试")?.cells[0] : undefined;
    expect(cells?.map((cell) => [cell?.text, cell?.formula ?? false])).toEqual(
      texts.map((text) => [text, false]),
    );
  });

  test("ExcelJS sees heights, widths, fills, merges, print titles and the frozen head", async () => {
    const book = await excelOpens(await writeWorkbook([smallSheet("时间轴")]));
    const sheet = book.getWorksheet("时间轴");
    expect(sheet?.getRow(2).height).toBe(36.5);
    expect(sheet?.getColumn(2).width).toBe(40.5);
    expect(sheet?.getColumn(3).hidden).toBe(true);
    expect(sheet?.getCell("A1").fill).toMatchObject({ pattern: "solid", fgColor: { argb: "FF107C4A" } });
    expect(sheet?.getCell("A3").master.address).toBe("A2");
    expect(sheet?.getCell("D2")).toMatchObject({ numFmt: 'm"月"d"日"', protection: { locked: false } });
    expect(sheet?.pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: "1:1",
    });
    expect(sheet?.views).toMatchObject([{ state: "frozen", xSplit: 1, ySplit: 1, showGridLines: false }]);
  });
});

test("the file says nothing of who made it and when", async () => {
  const core = partOf(await writeWorkbook(sheets), "docProps/core.xml");
  expect(core).toContain("2000-01-01T00:00:00Z");
  expect(core.replaceAll("2000-01-01T00:00:00Z", "")).not.toMatch(/\d{4}-\d{2}-\d{2}|ExcelJS|exceljs/);
});

test.skipIf(validatorMissing)("the Open XML validator has nothing to say", async () => {
  const folder = mkdtempSync(join(tmpdir(), "write-workbook-"));
  try {
    const file = join(folder, "book.xlsx");
    writeFileSync(file, await writeWorkbook([...sheets, smallSheet("时间轴")]));
    expect(validatorErrors(file)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
