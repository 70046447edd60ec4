import { expect, test } from "vitest";
import { memoryWorkbook } from "../../src/workbook/memory.ts";
import { sheetOf, workbookContract } from "./contract.ts";

workbookContract("in memory", async (grids) => memoryWorkbook(grids));

test("a workbook in memory may begin with settings", async () => {
  const settings = { frame: "2023年", accepted: [], units: [] };
  const book = memoryWorkbook([sheetOf("安排表", [["9月"]])], settings);
  expect(await book.settings()).toEqual({ ok: true, value: settings });
});

test("the grids it was made of are never touched", async () => {
  const grid = sheetOf("安排表", [["9月"]]);
  const before = structuredClone(grid);
  await memoryWorkbook([grid]).change([{ sheet: "安排表", cell: "A1", from: "9月", to: "10月" }]);
  expect(grid).toEqual(before);
});
