import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Grid } from "../../../src/core/model/grid.ts";
import { NO_SETTINGS, type Settings } from "../../../src/core/model/settings.ts";
import type { Example, ExampleCell } from "../../../src/core/rules/rule.ts";
import { rules } from "../../../src/core/rules/rules.ts";
import { exampleGrid, problemsIn } from "./example-book.ts";

const before: readonly (readonly ExampleCell[])[] = [
  ["9月", "召开工会委员例会", "工会委员会"],
  ["11月", "补办教师节座谈", "工会委员会"],
  ["12月", "举办联欢", ""],
];

/** The officer answers 「这样没错」 to everything that is found. */
function accepting(source: Example | readonly Grid[]): Settings {
  return { ...NO_SETTINGS, accepted: problemsIn(source).map(({ key }) => key) };
}

function open(rows: readonly (readonly ExampleCell[])[], settings: Settings): string[] {
  return problemsIn([exampleGrid({ rows })], settings)
    .filter(({ accepted }) => accepted !== true)
    .map(({ code, cell }) => `${code} ${cell}`);
}

describe("「这样没错」", () => {
  const settings = accepting([exampleGrid({ rows: before })]);

  test("answers what was found, which stays in the list as accepted", () => {
    expect(open(before, NO_SETTINGS)).toEqual(["festival-month B4", "owner-missing C5"]);
    expect(open(before, settings)).toEqual([]);
    expect(problemsIn([exampleGrid({ rows: before })], settings)).toHaveLength(2);
  });

  test("holds when a row is put in above, or rows change places", () => {
    const [first = [], second = [], third = []] = before;
    const added = ["8月", "整理会员名册", "工会委员会"];
    expect(open([added, first, second, third], settings)).toEqual([]);
    expect(open([first, third, second], settings)).toEqual([]);
  });

  test("holds wherever a row is put in", () => {
    const added = ["全年", "整理会员名册", "工会委员会"];
    fc.assert(
      fc.property(fc.nat({ max: before.length }), (at) => {
        expect(open([...before.slice(0, at), added, ...before.slice(at)], settings)).toEqual([]);
      }),
    );
  });

  test("holds when only width or blanks change", () => {
    expect(
      open(
        before.map((row) => row.map((cell) => (cell === "11月" ? "１１月" : cell))),
        settings,
      ),
    ).toEqual([]);
  });

  test("ends when that text changes, and only there", () => {
    const changed = before.map((row) =>
      row.map((cell) => (cell === "补办教师节座谈" ? "补办教师节茶话会" : cell)),
    );
    expect(open(changed, settings)).toEqual(["festival-month B4"]);
    const moved = before.map((row) => row.map((cell) => (cell === "11月" ? "12月" : cell)));
    expect(open(moved, settings)).toEqual(["festival-month B4"]);
  });

  test("of two equal ones answers one, not the other", () => {
    const twice = [...before, ["11月", "补办教师节座谈", "女职工委员会"]];
    expect(open(twice, settings)).toContain("festival-month B6");
    expect(open(twice, settings)).not.toContain("festival-month B4");
  });

  test.each(rules.map((rule) => [rule.code, rule] as const))("reaches %s only if it is a 建议", (_, rule) => {
    const problems = problemsIn(rule.wrong, accepting(rule.wrong));
    expect(problems.length).toBeGreaterThan(0);
    for (const { accepted } of problems) expect(accepted === true).toBe(rule.level === "should");
  });

  test("is kept under keys without addresses that stay short for a long text", () => {
    const long = `慰问${"在岗教师和退休教师".repeat(40)}`;
    const change = `${long.slice(0, -1)}们`;
    const [key, other] = [long, change].map(
      (text) => problemsIn({ rows: [["9月", text, "工会委员会"]] })[0]?.key,
    );
    expect(key).not.toBe(other);
    expect(key?.length).toBeLessThan(120);
    for (const answered of settings.accepted) expect(answered).not.toMatch(/[A-Z]\d/);
  });
});
