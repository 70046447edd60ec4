import { describe, expect, test } from "vitest";
import { grid } from "../../fixtures/grid.ts";
import { read } from "./read.ts";

const HEAD = ["时间段", "主要工作内容", "责任部门/人"];

/** What the rows above and below speak for, in the row of that time. */
function likelyOf(times: readonly string[], wanted: string, title = "2024—2025学年工会工作安排"): unknown {
  const { rows } = read([grid("安排表", [[title], HEAD, ...times.map((time) => [time, "值班", "办公室"])])]);
  const period = rows.find(({ time }) => time === wanted)?.period;
  return period?.ok ? period.value.intervals : period?.fault.likely;
}

describe("the rows above and below pick the term", () => {
  test.each([
    ["学期初", ["9月", "学期初", "10月"], "第一学期初"],
    ["学期初", ["1月", "学期初", "3-4月"], "第二学期初"],
    ["期末", ["12月", "期末", "3月"], "第一学期期末"],
    ["期末", ["5月", "期末"], "第二学期期末"],
    ["期中", ["3月", "全年", "期中", "6月"], "第二学期期中"],
    ["新学期", ["9月", "1月", "新学期", "4月"], "2-3月"],
  ] as const)("“%s” in %o is %s", (wanted, times, likely) => {
    expect(likelyOf(times, wanted)).toBe(likely);
  });

  test("in a calendar year too", () => {
    expect(likelyOf(["1月", "开学初", "4月"], "开学初", "2025年工会工作安排")).toBe("第二学期开学初");
    expect(likelyOf(["7月", "新学期", "10月"], "新学期", "2025年工会工作安排")).toBe("9月");
  });

  test.each([
    ["nothing around it", ["期末"]],
    ["only 全年 and what comes back around it", ["全年", "期末", "每月"]],
    ["room for both terms", ["9月", "期末"]],
    ["room for neither", ["3月", "期末", "4月"]],
  ])("with %s nothing is picked", (_, times) => {
    expect(likelyOf(times, "期末")).toBeUndefined();
  });
});
