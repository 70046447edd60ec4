import { expect, test } from "vitest";
import { viewGrid } from "../../../src/core/reading/grid-view.ts";
import { readAbove } from "../../../src/core/reading/title.ts";
import { grid } from "../../fixtures/grid.ts";

const above = (...rows: string[][]) => readAbove(viewGrid(grid("安排表", rows)), 0, rows.length);

test("the title is the line of a plan, not the particulars beside it", () => {
  expect(
    above(
      ["附件1"],
      ["实验中学工会"],
      ["2024—2025学年工作进度安排"],
      ["单位：实验中学", "", "填报日期：2023年9月1日"],
      [],
    ),
  ).toEqual({
    title: "2024—2025学年工作进度安排",
    lines: ["2024—2025学年工作进度安排", "实验中学工会"],
    meta: ["附件1", "单位：实验中学　填报日期：2023年9月1日"],
  });
});

test.each([
  [["单位：实验中学"]],
  [["填表人：李林", "审核：周浩"]],
  [["填报日期：2024年9月1日"]],
  [["2024年9月1日"]],
  [["附件"]],
  [["联系电话：12345678"]],
])("%j is no title", (line) => {
  expect(above(line).title).toBeUndefined();
});

test("without plan words the first line is the title", () => {
  expect(above(["实验中学工会"], ["第一学期"]).title).toBe("实验中学工会");
});

test("particulars beside the title are no part of it", () => {
  expect(above(["2024年工作安排", "", "日期："])).toMatchObject({
    title: "2024年工作安排",
    meta: ["日期："],
  });
});

test("nothing above the table is no title", () => {
  expect(above()).toEqual({ title: undefined, lines: [], meta: [] });
});

test.each([
  ["附件1  2026年度工会工作安排", "2026年度工会工作安排", "附件1"],
  ["附件12026年度工会工作安排", "2026年度工会工作安排", "附件1"],
  ["附件一：2026年度工会工作安排", "2026年度工会工作安排", "附件一："],
  ["附表 2 2026年度工会工作安排", "2026年度工会工作安排", "附表 2"],
])("the number of the paper is no part of the title: “%s”", (line, title, meta) => {
  expect(above([line])).toEqual({ title, lines: [title], meta: [meta] });
});

test("commas that a file of values leaves behind are no part of the title", () => {
  expect(above(["2026年度工会工作安排,,,"]).title).toBe("2026年度工会工作安排");
});
