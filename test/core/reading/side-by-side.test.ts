import { expect, test } from "vitest";
import { grid } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const HEAD = ["时间", "内容", "负责人"];

test("two tables beside each other are read one after the other, each in the term above it", () => {
  const rows = [
    ["2024—2025学年工会工作安排"],
    ["第一学期", "", "", "", "第二学期"],
    [...HEAD, "", ...HEAD],
    ["9月", "换届", "李林", "", "3月", "插花", "周浩"],
    ["学期末", "盘点", "李林", "", "学期末", "评优", "周浩"],
    ["备注：时间以校历为准"],
  ];
  const schedule = read([grid("安排表", rows, { merges: ["A1:G1", "A2:C2", "E2:G2", "A6:G6"] })]);
  expect(told(schedule)).toEqual([
    { cell: "A4", rows: "4", time: "9月", items: "换届", owners: "李林" },
    { cell: "A5", rows: "5", time: "学期末", items: "盘点", owners: "李林" },
    { cell: "E4", rows: "4", time: "3月", items: "插花", owners: "周浩" },
    { cell: "E5", rows: "5", time: "学期末", items: "评优", owners: "周浩" },
  ]);
  expect(schedule.frame?.frame).toEqual({ kind: "school-year", from: 2024 });
  expect(schedule.tables.map(({ frame }) => frame)).toMatchObject([{ term: 1 }, { term: 2 }]);
  expect(schedule.rows.map(({ period }) => period?.ok)).toEqual([true, true, true, true]);
  expect(schedule.skipped).toEqual([{ row: "安排表 第6行", why: "表下的说明或落款，不是工作" }]);
});

test("a table folded in two without a gap", () => {
  const rows = [
    ["2024年工会安排"],
    ["月份", "主要工作", "月份", "主要工作"],
    ["1月", "走访", "7月", "家访"],
    ["2月", "团拜"],
  ];
  expect(told(read([grid("安排表", rows)])).map(({ cell, time }) => [cell, time])).toEqual([
    ["A3", "1月"],
    ["A4", "2月"],
    ["C3", "7月"],
  ]);
});

test("times are carried down in each table for itself", () => {
  const rows = [
    [...HEAD, "", ...HEAD],
    ["9月", "换届", "李林", "", "2月", "例会", "李林"],
    ["", "慰问", "周浩", "", "3月", "插花", "周浩"],
    ["10月", "登山", "周浩", "", "", "植树", "周浩"],
  ];
  expect(
    told(read([grid("安排表", rows, { merges: ["A2:A3", "E3:E4"] })])).map(({ time, items }) => time + items),
  ).toEqual(["9月换届", "9月慰问", "10月登山", "2月例会", "3月插花", "3月植树"]);
});

test("merged header cells are one column, not two tables", () => {
  const rows = [
    ["时间", "", "工作内容", "", "负责人"],
    ["3月", "", "插花", "", "李林"],
  ];
  const merges = ["A1:B1", "C1:D1", "A2:B2", "C2:D2"];
  expect(told(read([grid("安排表", rows, { merges })]))).toMatchObject([
    { time: "3月", items: "插花", owners: "李林" },
  ]);
});

test("headers printed again in both tables, below the name of the next term", () => {
  const rows = [
    ["2024—2025学年工会安排"],
    ["月份", "内容", "", "月份", "内容"],
    ["9月", "换届", "", "10月", "登山"],
    [],
    ["第二学期"],
    ["月份", "内容", "", "月份", "内容"],
    ["2月", "例会", "", "3月", "插花"],
  ];
  const schedule = read([grid("安排表", rows, { merges: ["A1:E1", "A5:E5"] })]);
  expect(told(schedule).map(({ time }) => time)).toEqual(["9月", "2月", "10月", "3月"]);
  const second = { kind: "term", from: 2024, term: 2 };
  expect(schedule.tables.map(({ frame }) => frame)).toEqual([undefined, second, undefined, second]);
});

test("a second time with further columns is no second table", () => {
  const rows = [
    ["时间", "工作内容", "完成时间", "备注"],
    ["3月", "插花", "4月", "自愿"],
  ];
  const schedule = read([grid("安排表", rows)]);
  expect(told(schedule)).toMatchObject([{ time: "3月", items: "插花" }]);
  expect(schedule.rows[0]?.extra).toEqual({ 完成时间: "4月", 备注: "自愿" });
});

test("months beside each other, each over a table of its own, and others below them", () => {
  const head = ["序号", "工作内容", "负责人"];
  const rows = [
    ["2025年工会工作安排"],
    ["3月", "", "", "4月"],
    [...head, ...head],
    [1, "插花", "王芳", 1, "春游", "赵亮"],
    [2, "植树", "李强"],
    ["5月", "", "", "6月"],
    [...head, ...head],
    [1, "红歌", "李强", 1, "端午", "王芳"],
  ];
  const merges = ["A1:F1", "A2:C2", "D2:F2", "A6:C6", "D6:F6"];
  const { rows: found } = read([grid("安排表", rows, { merges })]);
  expect(found.map(({ time, items, owners }) => [time, items[0]?.text, owners[0]])).toEqual([
    ["3月", "插花", "王芳"],
    ["3月", "植树", "李强"],
    ["5月", "红歌", "李强"],
    ["4月", "春游", "赵亮"],
    ["6月", "端午", "王芳"],
  ]);
});
