import { expect, test } from "vitest";
import { grid } from "../../fixtures/grid.ts";
import { read } from "./read.ts";

/** 责任 merged over two columns, and the words below it. */
function underOneHeader(upper: string, left: string, right: string, cells: readonly [string, string]) {
  const rows = [
    ["时间", "工作内容", upper],
    ["", "", left, right],
    ["9月", "教师节茶话会", ...cells],
  ];
  return read([grid("安排表", rows, { merges: ["A1:A2", "B1:B2", "C1:D1"] })]);
}

test.each([
  ["责任", "部门", "人", ["组织部", "李林"]],
  ["责任", "人", "部门", ["李林", "组织部"]],
  ["责任部门/人", "部门", "人员", ["组织部", "李林"]],
  ["责任分工", "责任部门", "责任人", ["组织部", "李林"]],
] as const)(
  "“%s” over “%s” and “%s”: both answer for the work, from the left",
  (upper, left, right, cells) => {
    expect(underOneHeader(upper, left, right, cells).rows).toMatchObject([
      { owners: cells, ownerCells: ["C3", "D3"], extra: {} },
    ]);
  },
);

test("a body alone answers where no person is named", () => {
  expect(underOneHeader("责任", "部门", "人", ["组织部", ""]).rows[0]?.owners).toEqual(["组织部"]);
});

test("who only helps is carried through", () => {
  const [row] = underOneHeader("责任", "部门", "配合部门", ["组织部", "办公室"]).rows;
  expect(row).toMatchObject({ owners: ["组织部"], extra: { 配合部门: "办公室" } });
});

test("who leads the work answers for it beside the bodies and the people, who only looks after it does not", () => {
  const rows = [
    ["时间", "工作内容", "责任领导", "责任部门", "责任人", "分管领导"],
    ["9月", "教师节茶话会", "李林", "组织部", "周浩", "王青"],
  ];
  expect(read([grid("安排表", rows)]).rows).toMatchObject([
    { owners: ["李林", "组织部", "周浩"], extra: { 分管领导: "王青" } },
  ]);
});
