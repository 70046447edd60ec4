import { describe, expect, test } from "vitest";
import { grid } from "../../fixtures/grid.ts";
import { read } from "./read.ts";

describe("活动名称 beside 活动内容", () => {
  const under = (rows: readonly (readonly string[])[], merges: readonly string[] = []) => {
    const head = ["时间", "活动名称", "活动内容", "负责人"];
    const schedule = read([grid("2024-2025学年活动安排", [head, ...rows], { merges })]);
    return schedule.rows.map(({ items, extra }) => [items.map(({ text }) => text), extra]);
  };

  test("a name beside each content is the work, and the content is carried through", () => {
    const rows = [
      ["9月", "敬师茶会", "每人说一句感谢的话", "王芳"],
      ["10月", "环湖健步走", "全程六公里，设三个打卡点", "李强"],
    ];
    expect(under(rows)).toEqual([
      [["敬师茶会"], { 活动内容: "每人说一句感谢的话" }],
      [["环湖健步走"], { 活动内容: "全程六公里，设三个打卡点" }],
    ]);
  });

  test.each([
    ["merged over its works", "", ["B2:B3"]],
    ["written again", "读书季", []],
    ["left blank", "", []],
  ])("a name %s names a group: the content is the work", (_, again, merges) => {
    const rows = [
      ["4月", "读书季", "换书集市", "王芳"],
      ["5月", again, "好书共读", "李强"],
    ];
    expect(under(rows, merges).map(([items]) => items)).toEqual([["换书集市"], ["好书共读"]]);
  });
});
