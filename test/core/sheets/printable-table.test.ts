import { expect, test } from "vitest";
import { printableTable } from "../../../src/core/sheets/printable-table.ts";
import { schedule, schoolYear, type TypedRow } from "../timeline/schedule.ts";
import { textsOf } from "./texts-of.ts";

const table = (...rows: readonly TypedRow[]) => printableTable(schedule(schoolYear, ...rows));

test("times stand as typed, items are numbered where there are several, owners are joined by 、", () => {
  const sheet = table(
    ["9 月", "座谈会\n慰问信", "工会委员会、各工会小组"],
    ["10—11月", "趣味运动会", "文体委员"],
  );
  expect(sheet.name).toBe("工作进度安排（打印）");
  expect(textsOf(sheet)).toEqual([
    ["2024—2025学年工会工作进度安排", "", ""],
    ["时间段", "主要工作内容", "责任部门/人"],
    ["9 月", "1. 座谈会\n2. 慰问信", "工会委员会、各工会小组"],
    ["10—11月", "趣味运动会", "文体委员"],
  ]);
});

test("the title above the officer's table is kept as typed", () => {
  const plan = { ...schedule(schoolYear, ["9月", "座谈会"]), title: "清溪小学工会工作进度安排表" };
  expect(textsOf(printableTable(plan))[0]?.[0]).toBe("清溪小学工会工作进度安排表");
});

test("where no row names an owner there is no owner column", () => {
  const sheet = table(["9月", "座谈会"], ["10月", "运动会"]);
  expect(textsOf(sheet)[1]).toEqual(["时间段", "主要工作内容"]);
  expect(sheet.columns).toHaveLength(2);
});

test("equal times that follow one another share a cell, also with another blank in them", () => {
  const sheet = table(["9月", "座谈会", "甲"], ["9 月", "慰问", "乙"], ["10月", "运动会"], ["9月", "总结"]);
  expect(sheet.merges).toEqual([
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 2, left: 0, bottom: 3, right: 0 },
  ]);
});

test("rows without a time do not share a cell", () => {
  expect(table(["", "座谈会"], ["", "慰问"]).merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test("a row is as high as its longest cell, line by line", () => {
  const [, , short, long] = table(["9月", "座谈会"], ["10月", "一\n二\n三\n四"]).rows;
  expect((long?.height ?? 0) - (short?.height ?? 0)).toBe(3 * 17);
});

test("a row higher than Excel allows is laid over several, its time and owners in one cell", () => {
  const items = Array.from({ length: 50 }, (_, index) => `第${index + 1}项`).join("\n");
  const sheet = table(["全年", items, "工会委员会"]);
  expect(sheet.rows.every(({ height }) => height <= 409)).toBe(true);
  expect(
    textsOf(sheet)
      .flatMap(([, text]) => text?.split("\n") ?? [])
      .at(-1),
  ).toBe("50. 第50项");
  expect(sheet.merges).toContainEqual({ top: 2, left: 0, bottom: 4, right: 0 });
  expect(sheet.merges).toContainEqual({ top: 2, left: 2, bottom: 4, right: 2 });
});

test("it prints on A4 portrait, one page wide, the header on every page, and nothing says 自动生成", () => {
  const sheet = table(["9月", "座谈会"]);
  expect(sheet.page).toMatchObject({
    orientation: "portrait",
    fitWidth: 1,
    fitHeight: 0,
    titleRows: [1, 1],
    centred: true,
  });
  expect(sheet).toMatchObject({ generated: true, state: "visible" });
  expect(JSON.stringify(sheet)).not.toContain("自动生成");
});
