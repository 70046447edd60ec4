import { expect, test } from "vitest";
import type { ImportedPlan } from "../../../../src/core/model/imported-plan.ts";
import { planTextOf } from "../../../../src/core/reading/lists/plan-text-of.ts";
import { importPlan } from "../../../../src/core/reading/read-plan.ts";

function rowsOf({ rows }: ImportedPlan) {
  return rows.map(({ time, items, owners }) => [time, items.map(({ text }) => text), owners]);
}

test("a month list gives a row a month", () => {
  const plan = importPlan(
    planTextOf(
      "2024年学校工会工作计划\n\n三、工作安排\n三月\n1、走访退休教师\n2、举办插花活动\n四月：\n教职工春游",
    ),
    {},
  );
  expect(rowsOf(plan)).toEqual([
    ["三月", ["走访退休教师", "举办插花活动"], []],
    ["四月", ["教职工春游"], []],
  ]);
  expect(plan.rows[0]?.source).toEqual({ line: 4 });
  expect(plan.frame?.frame).toEqual({ kind: "calendar-year", year: 2024 });
});

test("a table pasted with tabs gives its rows", () => {
  const plan = importPlan(
    planTextOf(
      "2024—2025学年工会工作安排\n时间\t工作内容\t责任部门\n9月\t迎新座谈\t校工会\n10月\t登山比赛\t体育组",
    ),
    {},
  );
  expect(rowsOf(plan)).toEqual([
    ["9月", ["迎新座谈"], ["校工会"]],
    ["10月", ["登山比赛"], ["体育组"]],
  ]);
  expect(plan.rows[1]?.source).toEqual({ table: 1, row: 3 });
});

test.each([["9月：重点工作"], ["9月：常规工作："], ["9月：【重点工作】"]])(
  "“%s” above the works is a subtitle, as it is on a line of its own",
  (head) => {
    const text = `2024—2025学年工会工作安排\n${head}\n迎新座谈\n教师节慰问\n10月：登山比赛`;
    const plan = importPlan(planTextOf(text), {});
    expect(rowsOf(plan)).toEqual([
      ["9月", ["迎新座谈", "教师节慰问"], []],
      ["10月", ["登山比赛"], []],
    ]);
    expect(plan.leftOut).toContainEqual({
      source: { line: 2 },
      text: head.slice("9月：".length),
      why: "小标题，不是工作",
    });
  },
);

test("the dash of a scan is January also where blanks set it apart from its work", () => {
  const text = "2024—2025学年工会工作安排\n十—月  登山比赛\n—月  慰问职工\n三月  插花";
  expect(rowsOf(importPlan(planTextOf(text), {})).map(([, items]) => items)).toEqual([
    ["登山比赛"],
    ["慰问职工"],
    ["插花"],
  ]);
});
