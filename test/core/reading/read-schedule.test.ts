import { expect, test } from "vitest";
import { hiddenRowsRead } from "../../../src/core/reading/hidden-rows.ts";
import { readSchedule } from "../../../src/core/reading/read-schedule.ts";
import { grid } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const HEAD = ["时间", "工作内容", "责任部门"];
const rows = [HEAD, ["9月", "换届", "工会委员会"]];

test("a workbook without a table is refused with the names of its sheets", () => {
  expect(readSchedule([grid("Sheet1", [["通讯录"], ["姓名", "电话"]])], {})).toEqual({
    ok: false,
    fault: { kind: "no-table", sheets: ["Sheet1"] },
  });
  expect(readSchedule([], {})).toEqual({ ok: false, fault: { kind: "no-table", sheets: [] } });
});

test("a sheet that is not there is refused", () => {
  expect(readSchedule([grid("安排表", rows)], { sheet: "安排" })).toEqual({
    ok: false,
    fault: { kind: "unknown-sheet", wanted: "安排", sheets: ["安排表"] },
  });
});

test.each([
  ["示例", {}],
  ["旧表", { visibility: "hidden" }],
  ["时间轴", { generated: true }],
] as const)("the sheet %s is read when it is named", (sheet, options) => {
  const schedule = read([grid(sheet, rows, options), grid("安排表", [...rows, ["10月", "体检"]])], { sheet });
  expect(schedule.rows).toHaveLength(1);
  expect(schedule.skipped).toEqual([]);
});

test("an empty template has a table and no rows", () => {
  const schedule = read([
    grid("安排表", [["2024-2025学年工作进度安排"], HEAD, ...Array.from({ length: 20 }, () => [])]),
  ]);
  expect(schedule).toMatchObject({ rows: [], tables: [{ headerRow: 1 }], skipped: [] });
});

test("hidden rows are read and can be told", () => {
  const sheet = grid("安排表", [...rows, ["10月", "体检"], ["11月", "讲座"]], { hiddenRows: [3] });
  const schedule = read([sheet]);
  expect(schedule.rows).toHaveLength(3);
  expect(hiddenRowsRead(schedule.rows, sheet)).toEqual([3]);
});

test("a time column without a header is known by its times", () => {
  const schedule = read([
    grid("安排表", [
      ["", "工作内容", "备注"],
      ["9月", "换届"],
      ["10月", "体检"],
    ]),
  ]);
  expect(told(schedule).map(({ time }) => time)).toEqual(["9月", "10月"]);
});

test("a content column with a header of its own kind stands between time and owners", () => {
  const schedule = read([
    grid("安排表", [
      ["时间", "校园生活", "负责人"],
      ["9月", "换届", "李林"],
    ]),
  ]);
  expect(told(schedule)).toMatchObject([{ items: "换届", owners: "李林" }]);
});

test("a header in two levels without merged cells", () => {
  const schedule = read([
    grid("安排表", [
      ["时间", "工作内容", "完成情况"],
      ["", "", "已完成", "未完成"],
      ["9月", "换届", "√"],
    ]),
  ]);
  expect(told(schedule)).toMatchObject([{ cell: "A3", items: "换届" }]);
  expect(schedule.rows[0]?.extra).toEqual({ 已完成: "√" });
});

test("a row with a time alone, without rows below it, is a row without work", () => {
  const schedule = read([grid("安排表", [HEAD, ["9月"], ["10月", "体检"]])]);
  expect(told(schedule)).toMatchObject([
    { cell: "A2", items: "" },
    { cell: "A3", items: "体检" },
  ]);
  expect(schedule.rows[0]?.itemCells).toEqual(["B2"]);
});

test("a month alone above its rows is their time", () => {
  const schedule = read([grid("安排表", [HEAD, ["9月份工作"], ["", "换届", "李林"], ["", "体检", "周浩"]])]);
  expect(told(schedule)).toMatchObject([
    { cell: "A2", rows: "2,3", time: "9月份", items: "换届" },
    { cell: "A2", rows: "4", time: "9月份", items: "体检" },
  ]);
});

test("a section merged across the table ends the carrying down", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["9月", "换届"], ["二、宣传工作"], ["", "办好宣传栏"]], { merges: ["A3:C3"] }),
  ]);
  expect(told(schedule)).toMatchObject([{ time: "9月" }, { cell: "A4", time: "" }]);
  expect(schedule.skipped).toEqual([{ row: "安排表 第3行", why: "分节的标题，不是工作" }]);
});

test("one piece of work merged over three months belongs to each", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["9月", "兴趣小组活动", "文体委员"], ["10月"], ["11月"]], {
      merges: ["B2:B4", "C2:C4"],
    }),
  ]);
  expect(told(schedule).map(({ time, items, owners }) => [time, items, owners])).toEqual([
    ["9月", "兴趣小组活动", "文体委员"],
    ["10月", "兴趣小组活动", "文体委员"],
    ["11月", "兴趣小组活动", "文体委员"],
  ]);
});

test("work merged over its own and the owners' column names no owner", () => {
  const schedule = read([grid("安排表", [HEAD, ["9月", "全体会议"]], { merges: ["B2:C2"] })]);
  expect(told(schedule)).toMatchObject([{ items: "全体会议", owners: "" }]);
});

test("text beside the table, on rows of its own, is told and not read", () => {
  const schedule = read([grid("安排表", [HEAD, ["9月", "换届", "李林"], ["", "", "", "", "联系办公室"]])]);
  expect(schedule.rows).toHaveLength(1);
  expect(schedule.skipped).toEqual([{ row: "安排表 第3行", why: "表格外的文字，没有读入" }]);
});

test("a merged area down to the sheet's last row is one cell", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["全年", "值班", "办公室"], ["", "巡查"]], {
      merges: ["A2:A1048576", "C2:C1048576"],
    }),
  ]);
  expect(told(schedule)).toMatchObject([{ rows: "2,3", items: "值班|巡查", owners: "办公室" }]);
});

test("a remark in the column of work stays with the work that goes on below it", () => {
  const schedule = read([
    grid("安排表", [HEAD, ["9月", "换届"], ["", "注：须全体到会"], ["", "慰问"], ["10月", "体检"]]),
  ]);
  expect(told(schedule).map(({ items }) => items)).toEqual(["换届|注：须全体到会|慰问", "体检"]);
});

test.each([
  [["实验中学工会委员会"], ["2024年9月1日"]],
  [
    ["", "", "实验中学工会"],
    ["", "", "二〇二四年九月一日"],
  ],
  [
    ["", "实验中学工会"],
    ["", "2024年9月1日"],
  ],
])("the signature %j %j is told as skipped", (...lines) => {
  const schedule = read([grid("安排表", [HEAD, ["9月", "换届", "李林"], ...lines])]);
  expect(schedule.rows).toHaveLength(1);
  expect(schedule.skipped).toHaveLength(2);
});

test.each([["累计慰问教职工"], ["总计划宣讲"]])("“%s” is work, not a total", (item) => {
  expect(told(read([grid("安排表", [HEAD, ["9月", "换届"], ["", item]])]))).toMatchObject([
    { items: `换届|${item}` },
  ]);
});

test("a title with 「日期：」 beside it is no header", () => {
  const schedule = read([grid("安排表", [["2024年工作安排", "", "日期："], ...rows])]);
  expect(told(schedule)).toMatchObject([{ cell: "A3", items: "换届" }]);
});
