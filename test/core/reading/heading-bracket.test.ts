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
