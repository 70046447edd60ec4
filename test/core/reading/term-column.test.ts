import { expect, test } from "vitest";
import { grid } from "../../fixtures/grid.ts";
import { read } from "./read.ts";

const calendar = { weekOne: { term1: "2024-09-02", term2: "2025-02-17" } } as const;

function weeks(rows: readonly (readonly string[])[], merges: readonly string[]) {
  const head = ["学期", "周次", "工作内容", "负责人"];
  const sheet = grid("行事历", [["2024-2025学年工会行事历"], head, ...rows], { merges });
  return read([sheet], { calendar }).rows.map(({ time, period, extra }) => [
    time,
    period?.ok && period.value.intervals[0]?.[0],
    extra["学期"],
  ]);
}

test.each([
  ["merged over its weeks", ["A3:A4"]],
  ["typed once", []],
])("the column 学期, %s, says in which term the weeks are", (_, merges) => {
  const rows = [
    ["第一学期", "第1周", "通气会", "王芳"],
    ["", "第10周", "收提案", "李强"],
    ["第二学期", "3", "插花", "王芳"],
  ];
  expect(weeks(rows, merges).map(([time, day]) => [time, day])).toEqual([
    ["第1周", "2024-09-02"],
    ["第10周", "2024-11-04"],
    ["第3周", "2025-03-03"],
  ]);
});

test("a month beside the term stays the time", () => {
  const rows = [
    ["学期", "月份", "工作内容"],
    ["第二学期", "3月", "插花"],
  ];
  const [row] = read([grid("2024-2025学年安排", rows)]).rows;
  expect([row?.time, row?.extra]).toEqual(["3月", { 学期: "第二学期" }]);
});

test("a term that stands over the weeks keeps the days of the school's calendar", () => {
  const rows = [
    ["2024-2025学年行事历"],
    ["周次", "工作内容"],
    ["第一学期", ""],
    ["第2周", "通气会"],
    ["第二学期", ""],
    ["第2周", "插花"],
  ];
  const sheet = grid("行事历", rows, { merges: ["A3:B3", "A5:B5"] });
  const days = read([sheet], { calendar }).rows.map(
    ({ period }) => period?.ok && period.value.intervals[0]?.[0],
  );
  expect(days).toEqual(["2024-09-09", "2025-02-24"]);
});
