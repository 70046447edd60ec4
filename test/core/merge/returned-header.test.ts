import { describe, expect, test } from "vitest";
import { returnedHeader } from "../../../src/core/merge/returned-header.ts";
import { grid } from "../../fixtures/grid.ts";
import { idFor } from "./copies.ts";

test("a second column of the same words is one of its own, and takes no other's place", () => {
  const sheet = grid("填报", [
    ["时间段", "主要工作内容", "责任部门/人", "地点", "经费", "经费", "地点", "主要工作内容"],
    ["9月", "迎新会", "工会", "礼堂", "一百元", "二百元", "湖边", "合唱"],
  ]);
  expect([...(returnedHeader(sheet, undefined, [])?.columns.values() ?? [])]).toEqual([
    "period",
    "items",
    "owners",
    "地点",
    "经费",
    "经费#2",
    "地点#2",
    "主要工作内容",
  ]);
});

describe("a column of ours that was taken out", () => {
  const ID = idFor("row");
  const columnsOf = (rows: readonly (readonly string[])[], extra: readonly string[]) => [
    ...(returnedHeader(grid("填报", rows), 0, extra)?.columns.values() ?? []),
  ];

  test("leaves its place to the plan's next column, which stays what it is", () => {
    const rows = [
      ["编号", "时间段", "主要工作内容", "器材", "备注"],
      [ID, "9月", "迎新会", "音箱", ""],
    ];
    expect(columnsOf(rows, ["器材", "备注"])).toEqual(["period", "items", "器材", "备注"]);
  });

  test("leaves nothing: no column is there, rather than an empty one", () => {
    const rows = [
      ["编号", "时间段", "主要工作内容", ""],
      [ID, "9月", "迎新会", ""],
    ];
    expect(columnsOf(rows, [])).toEqual(["period", "items"]);
  });

  test("one that lost only its header, or got another, is still there", () => {
    for (const words of ["", "谁来办"]) {
      const rows = [
        ["编号", "时间段", "主要工作内容", words],
        [ID, "9月", "迎新会", "工会"],
      ];
      expect(columnsOf(rows, [])).toEqual(["period", "items", "owners"]);
    }
  });
});
