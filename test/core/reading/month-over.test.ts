import { expect, test } from "vitest";
import { grid } from "../../fixtures/grid.ts";
import { read } from "./read.ts";

function under(heading: string) {
  const rows = [
    ["2024-2025学年工会安排"],
    ["日期", "工作内容", "负责人"],
    [heading],
    ["5日", "通气会", "王芳"],
  ];
  const [row] = read([grid("安排", rows, { merges: ["A3:C3"] })]).rows;
  return [row?.time, row?.period?.ok && row.period.value.intervals[0]?.[0]];
}

test.each([
  ["9月", "9月5日", "2024-09-05"],
  ["2024年9月份", "2024年9月5日", "2024-09-05"],
  // Copied from last year's table: said, not moved into this year.
  ["2023年9月", "2023年9月5日", "2023-09-05"],
])("a day below “%s” is one of that month in that year", (heading, time, day) => {
  expect(under(heading)).toEqual([time, day]);
});
