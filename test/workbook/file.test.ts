import { unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { openFile } from "../../src/workbook/file.ts";
import { modelOf, sheetOf, workbookContract } from "./contract.ts";
import { excelFile } from "./excel-file.ts";

async function open(bytes: Uint8Array) {
  const opened = openFile(bytes);
  if (!opened.ok) throw new Error(opened.fault.kind);
  return opened.value;
}

workbookContract("in a file", async (grids) => open(await excelFile(grids)));

const schedule = sheetOf("安排表", [
  ["时间段", "主要工作内容"],
  ["9月", "慰问新教师"],
]);

test("a file that nothing was done to comes back byte for byte", async () => {
  const bytes = await excelFile([schedule]);
  const book = await open(bytes);
  await book.read("安排表");
  expect(await book.change([])).toEqual({ ok: true, value: undefined });
  expect(await book.bytes()).toBe(bytes);
});

test("the bytes it was opened from stay as they were, and the new ones open again with the changes", async () => {
  const bytes = await excelFile([schedule]);
  const before = bytes.slice();
  const book = await open(bytes);
  await book.change([{ sheet: "安排表", cell: "A2", from: "9月", to: "9月上旬" }]);
  await book.put(modelOf("时间轴", "九月"));
  await book.keep({ frame: "2023年", accepted: [], units: [] });
  expect(bytes).toEqual(before);
  const again = await open(await book.bytes());
  expect((await again.read("安排表"))?.cells[1]?.[0]?.text).toBe("9月上旬");
  expect((await again.sheets()).map(({ name, generated }) => [name, generated])).toEqual([
    ["安排表", false],
    ["时间轴", true],
    ["设置", true],
  ]);
  expect(await again.settings()).toMatchObject({ ok: true, value: { frame: "2023年" } });
});

test("rows come, go and move, a workbook that refuses stays as it was, and the bytes before can be taken back", async () => {
  const book = await open(await excelFile([schedule]));
  const before = await book.bytes();
  const times = async () =>
    Array.from((await book.read("安排表"))?.cells ?? [], (row) => row?.[0]?.text ?? "");
  await book.changeRows({ kind: "insert", sheet: "安排表", at: 1, count: 1, like: 1 });
  expect(await times()).toEqual(["时间段", "", "9月"]);
  await book.changeRows({ kind: "move", sheet: "安排表", first: 2, last: 2, before: 1 });
  expect((await times()).slice(0, 2)).toEqual(["时间段", "9月"]);
  const moved = await book.bytes();
  const refused = await book.changeRows({ kind: "delete", sheet: "没有", first: 0, last: 0 });
  expect(refused).toMatchObject({ ok: false, fault: { kind: "unknown-sheet" } });
  expect(await book.bytes()).toBe(moved);
  expect(await book.restore(before)).toEqual({ ok: true, value: undefined });
  expect(await times()).toEqual(["时间段", "9月"]);
});

test("reading a sheet twice gives the same grid, and the cells of a changed workbook are new", async () => {
  const book = await open(await excelFile([schedule]));
  const first = await book.read("安排表");
  expect(await book.read("安排表")).toBe(first);
  await book.change([{ sheet: "安排表", cell: "A2", from: "9月", to: "10月" }]);
  expect(first?.cells[1]?.[0]?.text).toBe("9月");
  expect((await book.read("安排表"))?.cells[1]?.[0]?.text).toBe("10月");
});

test("what is no workbook is told by its kind", () => {
  expect(openFile(new Uint8Array(0))).toEqual({
    ok: false,
    fault: { kind: "empty-file", wanted: "workbook" },
  });
});

test("a change that the reader would not see is refused, and the file stays as it was", async () => {
  const bytes = await excelFile([sheetOf("安排表", [["9月"]])]);
  const parts = unzipSync(bytes);
  const xml = new TextDecoder().decode(parts["xl/worksheets/sheet1.xml"]);
  const twice = xml.replace(/(<c r="A1".*?<\/c>)/, "$1$1");
  expect(twice).not.toBe(xml);
  const odd = zipSync({ ...parts, "xl/worksheets/sheet1.xml": new TextEncoder().encode(twice) });
  const book = await open(odd);
  const changed = await book.change([{ sheet: "安排表", cell: "A1", from: "9月", to: "10月" }]);
  expect(changed).toMatchObject({ ok: false, fault: { kind: "unsafe-result" } });
  expect(await book.bytes()).toBe(odd);
});
