import { describe, expect, test } from "vitest";
import { grid } from "../../fixtures/grid.ts";
import { read, told } from "./read.ts";

const HEAD = [["2025年育林小学工会工作安排"], ["时间", "工作内容", "责任人"]];

const rowsOf = (rows: readonly (readonly string[])[], merges: readonly string[]) =>
  told(read([grid("安排表", [...HEAD, ...rows], { merges })])).map(({ cell, time, items, owners }) => [
    cell,
    time,
    items,
    owners,
  ]);

describe("a time and its work in one cell", () => {
  test("merged over both columns", () => {
    const rows = [
      ["全年工作：会费收缴；台账整理", "", "王芳"],
      ["3月", "插花", "李林"],
      ["9月：\n1.迎新\n2.体检", "", "周浩"],
    ];
    expect(rowsOf(rows, ["A3:B3", "A5:B5"])).toEqual([
      ["A3", "全年", "会费收缴；台账整理", "王芳"],
      ["A4", "3月", "插花", "李林"],
      ["A5", "9月", "迎新|体检", "周浩"],
    ]);
  });

  test("in the column of times, with more work below", () => {
    const rows = [
      ["3月：插花", "", ""],
      ["4月：踏青", "", ""],
      ["5月", "歌咏", ""],
    ];
    expect(rowsOf(rows, [])).toEqual([
      ["A3", "3月", "插花", ""],
      ["A4", "4月", "踏青", ""],
      ["A5", "5月", "歌咏", ""],
    ]);
  });

  test("across the whole table, as its last line", () => {
    const rows = [
      ["3月", "插花", "李林"],
      ["每月：走访困难教师", "", ""],
    ];
    expect(rowsOf(rows, ["A4:C4"])).toEqual([
      ["A3", "3月", "插花", "李林"],
      ["A4", "每月", "走访困难教师", ""],
    ]);
  });

  test("a cell with the work of two months gives neither to the other: it stays whole, a time without work", () => {
    const rows = [...HEAD, ["11月", "歌咏", "周浩"], ["12月：评优\n1月：小结", "", "李林"]];
    const schedule = read([grid("安排表", rows)]);
    expect(told(schedule).map(({ time, items }) => [time, items])).toEqual([
      ["11月", "歌咏"],
      ["12月：评优\n1月：小结", ""],
    ]);
  });

  test("a day of the month stays among its work", () => {
    expect(rowsOf([["3月：插花\n3月8日：座谈", "", "李林"]], [])).toEqual([
      ["A3", "3月", "插花|3月8日：座谈", "李林"],
    ]);
  });

  test("its work is changed in that cell", () => {
    const { rows } = read([grid("安排表", [...HEAD, ["3月：插花", "", "李林"]], { merges: ["A3:B3"] })]);
    expect(rows[0]?.itemCells).toEqual(["A3"]);
    expect(rows[0]?.items).toEqual([{ text: "插花", cell: "A3" }]);
  });
});

test("“三月：师德建设月” over rows without a time is their month, and the theme is told", () => {
  const rows = [...HEAD, ["三月：师德建设月", "", ""], ["", "插花", "李林"], ["", "座谈", "周浩"]];
  const schedule = read([grid("安排表", rows, { merges: ["A3:C3"] })]);
  expect(told(schedule).map(({ time, items }) => [time, items])).toEqual([
    ["三月", "插花"],
    ["三月", "座谈"],
  ]);
  expect(schedule.skipped).toEqual([{ row: "安排表 第3行", why: "时间后面的“师德建设月”没有读入" }]);
});
