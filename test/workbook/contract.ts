import { describe, expect, test } from "vitest";
import { type Cell, fromA1, type Grid, textAt, type Visibility } from "../../src/core/model/grid.ts";
import { NO_SETTINGS, type Settings } from "../../src/core/model/settings.ts";
import type { SheetModel } from "../../src/core/model/sheet-model.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";

/** A sheet of texts; an empty text is a cell in which nothing is written. */
export function sheetOf(
  sheet: string,
  lines: readonly (readonly string[])[],
  visibility: Visibility = "visible",
): Grid {
  return {
    sheet,
    visibility,
    cells: lines.map((line) => line.map(textCell)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function textCell(text: string): Cell | undefined {
  return text === "" ? undefined : { text, value: text };
}

/** A generated sheet with one text in it. */
export function modelOf(name: string, text: string): SheetModel {
  return {
    name,
    generated: true,
    state: "visible",
    columns: [{ width: 20 }],
    rows: [{ height: 20, cells: [{ text, style: { font: "宋体", size: 12 } }] }],
    merges: [],
    gridlines: false,
    page: {
      orientation: "portrait",
      fitWidth: 1,
      fitHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.5 },
    },
  };
}

const schedule = sheetOf("安排表", [
  ["工会工作安排"],
  ["时间段", "主要工作内容", "责任部门"],
  ["9月", "1.慰问新教师\n2.收缴会费", "工会委员会"],
  ["10-11月", "秋季健步走 ", "　女职工委员会"],
]);
const roster = sheetOf("名单", [["工会委员会"], ["", "女工委"]], "hidden");
const bare = sheetOf("空白", []);

async function textsOf(book: Workbook, sheet: string, addresses: readonly string[]): Promise<string[]> {
  const grid = await book.read(sheet);
  if (grid === undefined) throw new Error(`no sheet ${sheet}`);
  return addresses.map((address) => {
    const { row, column } = fromA1(address) ?? { row: -1, column: -1 };
    return textAt(grid, row, column);
  });
}

/** What every adapter of the workbook must hold. */
export function workbookContract(name: string, make: (grids: readonly Grid[]) => Promise<Workbook>): void {
  describe(`the workbook ${name}`, () => {
    const open = () => make([schedule, roster, bare]);

    test("lists its sheets in their order, hidden ones too", async () => {
      const book = await open();
      expect(await book.sheets()).toEqual([
        { name: "安排表", visibility: "visible", generated: false },
        { name: "名单", visibility: "hidden", generated: false },
        { name: "空白", visibility: "visible", generated: false },
      ]);
    });

    test("gives the texts of a sheet as they stand, blanks and line ends included", async () => {
      const book = await open();
      const texts = await textsOf(book, "安排表", ["A1", "B3", "B4", "C4", "A5", "D3"]);
      expect(texts).toEqual([
        "工会工作安排",
        "1.慰问新教师\n2.收缴会费",
        "秋季健步走 ",
        "　女职工委员会",
        "",
        "",
      ]);
      expect((await book.read("名单"))?.visibility).toBe("hidden");
      expect(await textsOf(book, "空白", ["A1"])).toEqual([""]);
    });

    test("knows no sheet that is not there", async () => {
      expect(await (await open()).read("没有这张表")).toBeUndefined();
    });

    test("changes the cells it is told to and no others", async () => {
      const book = await open();
      const result = await book.change([
        { sheet: "安排表", cell: "A3", from: "9月", to: "9月上旬" },
        { sheet: "安排表", cell: "D4", from: "", to: "待补" },
        { sheet: "名单", cell: "B2", from: "女工委", to: "女职工委员会" },
      ]);
      expect(result.ok).toBe(true);
      expect(await textsOf(book, "安排表", ["A3", "A4", "B3", "D4", "A1"])).toEqual([
        "9月上旬",
        "10-11月",
        "1.慰问新教师\n2.收缴会费",
        "待补",
        "工会工作安排",
      ]);
      expect(await textsOf(book, "名单", ["A1", "B2"])).toEqual(["工会委员会", "女职工委员会"]);
    });

    test("changes nothing at all when one cell no longer holds the old text", async () => {
      const book = await open();
      const result = await book.change([
        { sheet: "安排表", cell: "A3", from: "9月", to: "9月上旬" },
        { sheet: "安排表", cell: "A4", from: "10月", to: "10月中旬" },
      ]);
      expect(result).toEqual({
        ok: false,
        fault: { kind: "cell-changed", sheet: "安排表", cell: "A4", expected: "10月", found: "10-11月" },
      });
      expect(await textsOf(book, "安排表", ["A3", "A4"])).toEqual(["9月", "10-11月"]);
    });

    test("names its sheets when it is to change one that is not there", async () => {
      const result = await (await open()).change([{ sheet: "别的", cell: "A1", from: "", to: "9月" }]);
      expect(result).toEqual({
        ok: false,
        fault: { kind: "unknown-sheet", wanted: "别的", sheets: ["安排表", "名单", "空白"] },
      });
    });

    test.each([
      "=1+1",
      "3-4",
      "+86",
      "-2",
      "@全体",
      "'9月",
      "007",
      "1E5",
      "TRUE",
      "<b>&",
      " 首尾有空 ",
      "一\n二",
    ])("keeps “%s” as the text it is", async (text) => {
      const book = await open();
      const result = await book.change([{ sheet: "安排表", cell: "A3", from: "9月", to: text }]);
      expect(result.ok).toBe(true);
      const cell = (await book.read("安排表"))?.cells[2]?.[0];
      expect(cell).toMatchObject({ text, value: text });
      expect(cell?.formula).toBeUndefined();
    });

    test("empties a cell", async () => {
      const book = await open();
      await book.change([{ sheet: "安排表", cell: "A3", from: "9月", to: "" }]);
      expect(await textsOf(book, "安排表", ["A3", "B3"])).toEqual(["", "1.慰问新教师\n2.收缴会费"]);
    });

    test("puts a sheet of ours at the end and marks it", async () => {
      const book = await open();
      expect(await book.put(modelOf("时间轴", "九月"))).toEqual({ ok: true, value: "时间轴" });
      expect((await book.sheets()).at(-1)).toEqual({
        name: "时间轴",
        visibility: "visible",
        generated: true,
      });
      expect(await textsOf(book, "时间轴", ["A1"])).toEqual(["九月"]);
      expect((await book.read("时间轴"))?.generated).toBe(true);
      expect((await book.read("安排表"))?.generated).toBeUndefined();
    });

    test("replaces a sheet of ours, and keeps an officer's sheet of the same name", async () => {
      const book = await make([schedule, sheetOf("时间轴", [["我自己画的"]])]);
      expect(await book.put(modelOf("时间轴", "九月"))).toEqual({ ok: true, value: "时间轴（2）" });
      expect(await book.put(modelOf("时间轴", "十月"))).toEqual({ ok: true, value: "时间轴（2）" });
      expect((await book.sheets()).map((sheet) => sheet.name)).toEqual(["安排表", "时间轴", "时间轴（2）"]);
      expect(await textsOf(book, "时间轴", ["A1"])).toEqual(["我自己画的"]);
      expect(await textsOf(book, "时间轴（2）", ["A1"])).toEqual(["十月"]);
    });

    test("offers words in cells without a change to what stands in the sheet, and takes them away again", async () => {
      const book = await open();
      const before = await book.read("安排表");
      const area = { top: 2, left: 3, bottom: 9, right: 3 };
      const words = ["未开始", "已完成"];
      expect(await book.offer({ sheet: "安排表", area, words })).toEqual({ ok: true, value: undefined });
      expect(await book.read("安排表")).toEqual(before);
      const edit = { sheet: "安排表", cell: "D3", from: "", to: "已完成" };
      expect((await book.change([edit])).ok).toBe(true);
      expect((await book.offer({ sheet: "安排表", area, words: [] })).ok).toBe(true);
      expect(await textsOf(book, "安排表", ["D3"])).toEqual(["已完成"]);
      const unknown = await book.offer({ sheet: "没有这张", area, words });
      expect(unknown).toMatchObject({ ok: false, fault: { kind: "unknown-sheet", wanted: "没有这张" } });
    });

    test("has no settings until some are kept", async () => {
      expect(await (await open()).settings()).toEqual({ ok: true, value: NO_SETTINGS });
    });

    test("gives back the settings it keeps, the last ones, in a hidden sheet", async () => {
      const book = await open();
      const first: Settings = { frame: "2024—2025学年", accepted: ["owner-missing/9月"], units: [] };
      const second: Settings = {
        frame: "2023年",
        accepted: ["a", "=1+1", "很长\n的键"],
        units: [{ name: "女职工委员会", aliases: ["女工委"], kind: "department" }],
      };
      expect((await book.keep(first)).ok).toBe(true);
      expect(await book.settings()).toEqual({ ok: true, value: first });
      expect((await book.keep(second)).ok).toBe(true);
      expect(await book.settings()).toEqual({ ok: true, value: second });
      const kept = (await book.sheets()).filter((sheet) => sheet.name.startsWith("设置"));
      expect(kept).toEqual([{ name: "设置", visibility: "hidden", generated: true }]);
    });

    test("keeps its settings beside an officer's own sheet 设置", async () => {
      const book = await make([sheetOf("设置", [["打印机", "二楼"]])]);
      const settings: Settings = { accepted: ["a"], units: [] };
      expect((await book.keep(settings)).ok).toBe(true);
      expect(await book.settings()).toEqual({ ok: true, value: settings });
      expect(await textsOf(book, "设置", ["A1", "B1"])).toEqual(["打印机", "二楼"]);
    });
  });
}
