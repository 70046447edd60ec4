import { expect, test } from "vitest";
import type { Grid } from "../../src/core/model/grid.ts";
import { dateCell, grid } from "../fixtures/grid.ts";
import { HostError } from "./host/host-error.ts";
import { openInExcel } from "./open-book.ts";

const schedule = grid(
  "安排表",
  [
    ["工会工作进度安排"],
    ["时间段", "主要工作内容", "责任部门"],
    [dateCell("2025-03-08", "3月8日"), "女教职工踏青", "女职工委员会"],
    ["9月", { text: "慰问新教师", value: "慰问新教师", struck: true }, ""],
    [12, { text: "#REF!", value: "#REF!", error: "#REF!" }, "财务部"],
    [{ text: "10月", value: "10月", format: "@" }, { text: "旧稿", value: "旧稿", grey: true }, ""],
  ],
  { merges: ["A1:C1", "C3:C4"], hiddenRows: [5], hiddenColumns: [2] },
);

test("a sheet is read as the file adapter reads it: values, formats, dates, errors, looks, merges, what is hidden", async () => {
  const { book } = openInExcel([schedule]);
  const read = await book.read("安排表");
  expect(read?.cells.map((line) => line?.map((cell) => cell ?? null))).toEqual(
    schedule.cells.map((line) => [0, 1, 2].map((column) => line?.[column] ?? null)),
  );
  expect(read?.merges).toEqual(schedule.merges);
  expect(read?.hiddenRows).toEqual(schedule.hiddenRows);
  expect(read?.hiddenColumns).toEqual(schedule.hiddenColumns);
});

test("a formula is told from a text that begins with “=”", async () => {
  const { excel, book } = openInExcel([grid("表", [["=1+1"], ["=A1"]])]);
  const cell = excel.book.find("表")?.made(1, 0);
  Object.assign(cell ?? {}, { value: 2, formula: "=1+1" });
  const read = await book.read("表");
  expect(read?.cells[0]?.[0]).toEqual({ text: "=1+1", value: "=1+1" });
  expect(read?.cells[1]?.[0]).toEqual({ text: "2", value: 2, formula: true });
});

test("cells keep their places where the first rows and columns are empty", async () => {
  const { book } = openInExcel([grid("表", [[], [], ["", "", "九月"]])]);
  const read = await book.read("表");
  expect(read?.cells[2]?.[2]?.text).toBe("九月");
  expect(read?.cells[0] ?? []).toEqual([]);
});

test("a sheet whose name needs quotes gives its merged areas all the same", async () => {
  const { book } = openInExcel([grid("第1组, A1", [["一"], [], ["二"]], { merges: ["A1:B2"] })]);
  expect((await book.read("第1组, A1"))?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
});

function longSheet(rows: number, text: string): Grid {
  return grid(
    "长表",
    Array.from({ length: rows }, (_, row) => [`${row}月`, text, "", "", "", "", "", "部门"]),
  );
}

test("5,000 rows are read whole, each answer below what Excel gives at once", async () => {
  const { excel, book } = openInExcel([longSheet(5_000, "慰问新教师、收缴会费、秋季健步走")]);
  const read = await book.read("长表");
  expect(read?.cells).toHaveLength(5_000);
  expect(read?.cells.every((line, row) => line?.[0]?.text === `${row}月`)).toBe(true);
  expect(Math.max(...excel.trips.map(({ bytesBack }) => bytesBack))).toBeLessThan(5_000_000);
  expect(excel.trips.length).toBeLessThanOrEqual(4);
});

test("texts too long for one answer are asked for in smaller pieces", async () => {
  const { book } = openInExcel([longSheet(400, "工".repeat(2_000))]);
  const read = await book.read("长表");
  expect(read?.cells).toHaveLength(400);
  expect(read?.cells[399]?.[1]?.text).toHaveLength(2_000);
});

test("more merged areas than Excel tells at once are gathered piece by piece, none twice", async () => {
  const rows = Array.from({ length: 1_300 }, (_, row) => [row % 2 === 0 ? `${row}月` : ""]);
  const merges = Array.from({ length: 650 }, (_, pair) => `A${pair * 2 + 1}:A${pair * 2 + 2}`);
  const { book } = openInExcel([grid("合并", rows, { merges })]);
  const read = await book.read("合并");
  expect(read?.merges).toHaveLength(650);
  expect(read?.cells.filter((line) => line?.[0] !== undefined)).toHaveLength(650);
});

test("a still copy holds the visible sheets and 设置, of the others the names alone", async () => {
  const { book } = openInExcel([schedule, grid("名单", [["工会委员会"]], { visibility: "hidden" })]);
  await book.keep({ frame: "2024—2025学年", accepted: [], units: [] });
  const still = await book.still();
  if (!still.ok) throw new Error(still.fault.kind);
  expect((await still.value.sheets()).map(({ name }) => name)).toEqual(["安排表", "名单", "设置"]);
  expect((await still.value.read("安排表"))?.cells[0]?.[0]?.text).toBe("工会工作进度安排");
  expect((await still.value.read("名单"))?.cells).toEqual([]);
  expect(await still.value.settings()).toMatchObject({ ok: true, value: { frame: "2024—2025学年" } });
});

test("while the officer types in a cell, reading says so and nothing breaks", async () => {
  const { excel, book } = openInExcel([schedule]);
  excel.book.isEditing = true;
  expect(await book.still()).toEqual({ ok: false, fault: { kind: "cell-in-edit" } });
  excel.stopEditing();
  expect((await book.still()).ok).toBe(true);
});

const refusal = () => new HostError("GeneralException");

test.each`
  when                | refusals
  ${"from the start"} | ${[refusal()]}
  ${"after the list"} | ${[undefined, refusal(), refusal()]}
  ${"within a piece"} | ${[undefined, refusal(), undefined, refusal(), refusal(), refusal(), refusal()]}
`("an Excel that lets nobody in $when (protected view, a lost connection) is told", async ({ refusals }) => {
  const { excel, book } = openInExcel([schedule]);
  excel.refusals = refusals;
  const told = { ok: false, fault: { kind: "excel-refused", code: "GeneralException" } };
  expect(await book.still()).toEqual(told);
  expect((await book.still()).ok).toBe(true);
});

test("what Excel would not give at once is asked for in pieces", async () => {
  const { excel, book } = openInExcel([schedule]);
  excel.refusals = [new HostError("ResponsePayloadSizeLimitExceeded")];
  expect((await book.read("安排表"))?.cells[0]?.[0]?.text).toBe("工会工作进度安排");
});

test("the workbook has the name of its file, and one that gives none is told", async () => {
  const { excel, book } = openInExcel([schedule]);
  expect(await book.title()).toEqual({ ok: true, value: "工会安排.xlsx" });
  excel.refusals = [refusal()];
  expect((await book.title()).ok).toBe(false);
});

test("rows that the filter of a table hides are read too, and told as hidden", async () => {
  const { excel, book } = openInExcel([schedule]);
  const area = { top: 1, left: 0, bottom: 5, right: 2 };
  excel.book.find("安排表")?.tables.push({ name: "表1", area });
  excel.book.find("安排表")?.hiddenRows.add(2);
  const read = await book.read("安排表");
  expect(read?.cells[2]?.[0]?.text).toBe("3月8日");
  expect(read?.hiddenRows).toEqual(new Set([...schedule.hiddenRows, 2]));
});

test("a cell is selected and scrolled to; a sheet that is gone is a refusal, not a crash", async () => {
  const { excel, book } = openInExcel([schedule, grid("名单", [["一"]])]);
  expect((await book.reveal("名单", "A1")).ok).toBe(true);
  expect(excel.book.active?.name).toBe("名单");
  expect(excel.book.selected?.area).toEqual({ top: 0, left: 0, bottom: 0, right: 0 });
  expect((await book.reveal("没有", "A1")).ok).toBe(false);
});
