import { expect, test } from "vitest";
import { returnedHeader } from "../../../src/core/merge/returned-header.ts";
import { grid } from "../../fixtures/grid.ts";

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
