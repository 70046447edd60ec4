import { expect, test } from "vitest";
import { readLoose } from "../../src/jobs/read-loose.ts";

/** Time and work of each row that a message says, and its notes. */
function said(message: string) {
  const read = readLoose(new TextEncoder().encode(message));
  return [
    ...(read?.rows ?? []).map(({ cells }) => `${cells["period"]}|${cells["items"]}`),
    ...(read?.notes ?? []),
  ];
}

test.each([
  ["5月：组织读书沙龙", "5月|组织读书沙龙"],
  ["5月 组织读书沙龙", "5月|组织读书沙龙"],
  ["3 月：组织读书沙龙", "3 月|组织读书沙龙"],
  ["5 月 组织踏青", "5 月|组织踏青"],
  ["9月 10日：教师节慰问", "9月 10日|教师节慰问"],
  ["3月 至 5月：篮球赛", "3月 至 5月|篮球赛"],
  ["2025年 3月：植树", "2025年 3月|植树"],
  ["5月 读书 沙龙", "5月|读书 沙龙"],
  ["9月 开展 读书活动", "9月|开展 读书活动"],
  ["时间：5月 组织踏青", "时间：5月|组织踏青"],
  ["5月： 读书 沙龙：第一场", "5月|读书 沙龙：第一场"],
])("a time with blanks inside is one time: %s", (message, row) => {
  expect(said(message)).toEqual([row]);
});

test("a number alone is no time, and its line stays whole", () => {
  expect(said("8 人参加健步走")).toEqual(["8 人参加健步走"]);
});

test("the header of a table is no note, what else stands beside its rows is", () => {
  expect(said("时间段,主要工作内容,责任部门/人\n6月,组织读书沙龙,语文组\n")).toEqual(["6月|组织读书沙龙"]);
  expect(said("语文组的补充\n时间段,主要工作内容,备注\n6月,组织读书沙龙,\n")).toEqual([
    "6月|组织读书沙龙",
    "语文组的补充",
  ]);
});
