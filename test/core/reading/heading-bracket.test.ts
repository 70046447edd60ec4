import { describe, expect, test } from "vitest";
import { grid } from "../../fixtures/grid.ts";
import { read } from "./read.ts";

describe("what stands in brackets behind the month over the rows", () => {
  const under = (heading: string, ...owners: string[]) => {
    const works = owners.map((owner, at) => ["", ["插花", "登山"][at], owner]);
    const rows = [["月份", "工作内容", "责任人"], [heading], ...works];
    return read([grid("2024-2025学年安排表", rows)]);
  };

  test("names who answers, where the row names nobody", () => {
    const schedule = under("三月（责任人：王芳）", "", "李强");
    expect(schedule.rows.map(({ time, owners }) => [time, owners])).toEqual([
      ["三月", ["王芳"]],
      ["三月", ["李强"]],
    ]);
    expect(schedule.skipped).toEqual([]);
  });

  test.each([
    ["三月（责任人：王芳）", "李强"],
    ["三月（责任人：王芳）", "无"],
    ["三月（学雷锋活动月）", ""],
  ])("“%s” over the owner “%s” is told", (heading, owner) => {
    const bracket = heading.slice("三月".length);
    expect(under(heading, owner).skipped).toEqual([
      { row: "2024-2025学年安排表 第2行", why: `时间后面的“${bracket}”没有读入` },
    ]);
  });

  test("names who answers also in the row's own cell of time", () => {
    const rows = [
      ["月份", "工作内容", "责任人"],
      ["三月（责任人：王芳）", "插花", ""],
    ];
    expect(read([grid("2024-2025学年安排表", rows)]).rows[0]?.owners).toEqual(["王芳"]);
  });

  test("names who answers also above a table of its own", () => {
    const rows = [
      ["2024-2025学年安排表"],
      ["三月（责任人：王芳）"],
      ["序号", "工作内容", "地点"],
      ["1", "插花", "活动室"],
      ["四月（读书月）"],
      ["序号", "工作内容", "地点"],
      ["1", "踏青", "后山"],
    ];
    expect(read([grid("安排", rows)]).rows.map(({ time, owners }) => [time, owners])).toEqual([
      ["三月", ["王芳"]],
      ["四月", []],
    ]);
  });
});

describe("a heading merged over the rows of a table without a column of times", () => {
  const under = (first: string, second: string) => {
    const rows = [
      ["序号", "工作内容", "责任人"],
      [first],
      ["1", "插花", "王芳"],
      [second],
      ["1", "登山", "李强"],
    ];
    const merges = ["A2:C2", "A4:C4"];
    return read([grid("2024-2025学年安排表", rows, { merges })]);
  };

  test.each([
    ["【9月】", "【10月】", "9月", "10月"],
    ["（一）9月", "（二）10月", "9月", "10月"],
    ["第一阶段（9月）", "第二阶段（10月）", "第一阶段（9月）", "第二阶段（10月）"],
    ["九月 主题：敬师", "十月 主题：敬老", "九月", "十月"],
    ["九月：敬师月", "十月：敬老月", "九月", "十月"],
  ])("“%s” and “%s” name their times", (first, second, ...times) => {
    const { rows } = under(first, second);
    expect(rows.map(({ time }) => time)).toEqual(times);
    expect(rows.every(({ period }) => period?.ok)).toBe(true);
  });

  test("its theme is told", () => {
    expect(under("九月 主题：敬师", "十月").skipped).toEqual([
      { row: "2024-2025学年安排表 第2行", why: "时间后面的“主题：敬师”没有读入" },
    ]);
  });

  test("a month with its work in one line over another such line is no heading", () => {
    const rows = [["序号", "工作内容", "责任人"], ["9月：插花"], ["10月：登山"], ["1", "下棋", "王芳"]];
    const merges = ["A2:C2", "A3:C3"];
    const schedule = read([grid("2024-2025学年安排表", rows, { merges })]);
    expect(schedule.skipped).toContainEqual(expect.objectContaining({ row: "2024-2025学年安排表 第2行" }));
  });
});
