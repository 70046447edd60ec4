import { expect, test } from "vitest";
import { asksForSearch, isSought } from "../../../src/pane/check/search.ts";
import { reportOf } from "../office.ts";

const ROWS = [
  ["13月", "召开工会委员例会", "工会委员会"],
  ["10—11月", "教师节慰问", "女职委员会"],
  ["", "举办健康讲座", "女职工委员会"],
  ["3-4月", "组织健步走", "女职工委员会"],
  ["5-6月", "慰问毕业年级教师", "工会委员会"],
];

async function found(search: string): Promise<string[]> {
  const { problems } = await reportOf(ROWS);
  return problems.filter((problem) => isSought(problem, search)).map(({ cell }) => cell ?? "");
}

test("a finding is found by its cell alone, by the words of its message and by what would be written", async () => {
  expect(await found("a3")).toEqual(["A3"]);
  expect(await found("Ｂ４")).toEqual(["B4"]);
  expect(await found("教师节")).toEqual(["B4"]);
  expect(await found("１３ 月")).toEqual(["A3"]);
  expect(await found("女职工")).toEqual(["C4"]);
  expect(await found("没有这样的话")).toEqual([]);
  expect((await found("")).length).toBe((await reportOf(ROWS)).problems.length);
});

test("a list that can be read through has no search, unless one is under way", () => {
  expect([asksForSearch(20, ""), asksForSearch(21, ""), asksForSearch(3, "A12")]).toEqual([
    false,
    true,
    true,
  ]);
});
