import { describe, expect, test } from "vitest";
import { chooseColumns, offerColumns } from "../../../src/core/reading/offer-columns.ts";
import { dateCell, grid, type Written } from "../../fixtures/grid.ts";
import { read } from "./read.ts";

const TITLE = "2024-2025学年工会工作安排";

function days(rows: readonly (readonly Written[])[], merges: readonly string[] = []) {
  const schedule = read([grid("安排表", [[TITLE], ...rows], { merges })]);
  return schedule.rows.map(({ cell, time, period, extra }) => ({
    cell,
    time,
    days: period?.ok ? period.value.intervals.map((one) => one.join("…")).join() : period?.fault.kind,
    extra,
  }));
}

test.each([
  ["起", "止"],
  ["开始时间", "结束时间"],
  ["开始日期", "截止日期"],
  ["开始月份", "完成月份"],
  ["计划开始时间", "计划完成时间"],
])("“%s” and “%s” give one time from start to end", (start, end) => {
  const rows = [
    [start, end, "工作内容", "责任人"],
    ["9月", "10月", "新教师座谈", "李林"],
    ["11月3日", "11月7日", "健步走", "周浩"],
  ];
  expect(days(rows)).toEqual([
    { cell: "A3", time: "9月至10月", days: "2024-09-01…2024-10-31", extra: {} },
    { cell: "A4", time: "11月3日至11月7日", days: "2024-11-03…2024-11-07", extra: {} },
  ]);
});

describe("one header over both", () => {
  test("with 起 and 止 below it", () => {
    const rows = [
      ["时间", "", "工作内容"],
      ["起", "止", ""],
      [9, 10, "新教师座谈"],
    ];
    expect(days(rows, ["A2:B2", "C2:C3"])).toMatchObject([{ time: "9月至10月", cell: "A4" }]);
  });

  test("with nothing below it", () => {
    const rows = [
      ["起止时间", "", "工作内容"],
      ["9月1日", "9月30日", "新教师座谈"],
    ];
    expect(days(rows, ["A2:B2"])).toMatchObject([{ time: "9月1日至9月30日" }]);
  });
});

test("real dates are joined, also in a format of another language", () => {
  const rows = [
    ["工作内容", "开始日期", "结束日期"],
    ["新教师座谈", dateCell("2024-09-03", "3-Sep", "d-mmm"), dateCell("2024-10-08", "8-Oct", "d-mmm")],
    ["健步走", dateCell("2024-11-03", "11月3日"), dateCell("2024-11-04", "11月4日")],
  ];
  expect(days(rows)).toMatchObject([
    { days: "2024-09-03…2024-10-08" },
    { time: "11月3日至11月4日", days: "2024-11-03…2024-11-04" },
  ]);
});

test("a start alone is its own day, an end alone a deadline, none of both is carried down", () => {
  const rows = [
    ["起", "止", "工作内容"],
    ["9月3日", "9月3日", "新教师座谈"],
    ["9月9日", "", "教师节慰问"],
    ["", "", "教师节表彰"],
    ["", "12月31日", "上交总结"],
  ];
  expect(days(rows).map(({ cell, time }) => [cell, time])).toEqual([
    ["A3", "9月3日"],
    ["A4", "9月9日"],
    ["B6", "12月31日前"],
  ]);
});

test("the works under one start end when each says so", () => {
  const rows = [
    ["起", "止", "工作内容", "责任人"],
    ["9月", "10月", "新教师座谈", "李林"],
    ["", "11月", "健步走", "李林"],
  ];
  expect(days(rows, ["A3:A4"]).map(({ time }) => time)).toEqual(["9月至10月", "9月至11月"]);
});

test("hours beside a day are carried through", () => {
  const rows = [
    ["日期", "开始时间", "结束时间", "工作内容"],
    ["9月10日", "14:30", "16:00", "新教师座谈"],
  ];
  expect(days(rows)).toMatchObject([{ time: "9月10日", extra: { 开始时间: "14:30", 结束时间: "16:00" } }]);
});

test("指定列 takes both columns for the time, and no other two", () => {
  const rows = [
    ["起", "止", "工作内容", "责任人"],
    ["9月", "10月", "新教师座谈", "李林"],
  ];
  const offer = offerColumns(grid("安排表", rows));
  expect(chooseColumns(offer, ["time", "time", "items", "owners"])).toMatchObject({ ok: true });
  expect(chooseColumns(offer, ["time", "extra", "items", "time"])).toEqual({
    ok: false,
    fault: "time-twice",
  });
});

describe("the month and its day in two columns", () => {
  test("are one day; the month goes on for the days below it", () => {
    const rows = [
      ["月", "日", "活动内容", "责任人"],
      [9, 6, "茶艺体验", "李林"],
      ["", "20日", "书签制作", "周浩"],
      ["10月", "8-9", "踏青", "王青"],
      ["11月", "", "读书会", "王青"],
    ];
    expect(days(rows)).toEqual([
      { cell: "A3", time: "9月6日", days: "2024-09-06…2024-09-06", extra: {} },
      { cell: "B4", time: "9月20日", days: "2024-09-20…2024-09-20", extra: {} },
      { cell: "A5", time: "10月8-9日", days: "2024-10-08…2024-10-09", extra: {} },
      { cell: "A6", time: "11月", days: "2024-11-01…2024-11-30", extra: {} },
    ]);
  });

  test("whole dates beside the month are the time, and where none stands the month is", () => {
    const rows = [
      ["月份", "日期", "活动内容"],
      ["9月", "9月6日", "茶艺体验"],
      ["", dateCell("2024-09-20", "2024/9/20"), "健步走"],
      ["", "", "读书会"],
      ["10月", "10月9日—11日", "踏青"],
      ["11月", "", "体检"],
    ];
    const merged = days(rows, ["A3:A5"]);
    expect(merged.map((row) => [row.cell, row.time, row.days])).toEqual([
      ["B3", "9月6日", "2024-09-06…2024-09-06"],
      ["B4", "2024/9/20", "2024-09-20…2024-09-20"],
      ["A3", "9月", "2024-09-01…2024-09-30"],
      ["B6", "10月9日—11日", "2024-10-09…2024-10-11"],
      ["A7", "11月", "2024-11-01…2024-11-30"],
    ]);
    expect(merged.every(({ extra }) => Object.keys(extra).length === 0)).toBe(true);
  });

  test("what stands beside a whole date and is not its month is no less of the time", () => {
    const rows = [
      ["时间", "", "活动内容"],
      ["开学典礼后", "9月6日", "茶艺体验"],
      ["9-10月", "2024年9月20日", "健步走"],
      ["10月", "11月9日", "踏青"],
      ["第3周", "9月16日", "读书会"],
    ];
    expect(days(rows, ["A2:B2"]).map((row) => [row.cell, row.time, row.days])).toEqual([
      ["B3", "开学典礼后 9月6日", "not-a-time"],
      ["B4", "2024年9月20日", "2024-09-20…2024-09-20"],
      ["B5", "10月 11月9日", "not-a-time"],
      ["B6", "第3周 9月16日", "2024-09-16…2024-09-16"],
    ]);
  });

  test("are one day also in two tables below each other", () => {
    const rows = [
      ["第一学期"],
      ["月份", "日期", "活动内容"],
      ["9月", "9月6日", "茶艺体验"],
      ["第二学期"],
      ["月份", "日期", "活动内容"],
      ["3月", "8", "插花"],
    ];
    expect(days(rows).map(({ time }) => time)).toEqual(["9月6日", "3月8日"]);
  });
});
