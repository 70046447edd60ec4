import { describe, expect, test } from "vitest";
import type { Rule } from "../../../src/core/rules/rule.ts";
import { rules } from "../../../src/core/rules/rules.ts";
import { problemsIn } from "./example-book.ts";
import { expectSpokenWell } from "./message-style.ts";

/** What the office has settled as to be mended; everything else is a 建议. */
const MUSTS = [
  "frame-missing",
  "period-missing",
  "period-unreadable",
  "period-reversed",
  "period-outside-frame",
  "content-missing",
  "cell-error",
];

describe.each(rules.map((rule) => [rule.code, rule] as const))("%s", (code, rule: Rule) => {
  test("finds the wrong example, and nothing else in it", () => {
    const codes = problemsIn(rule.wrong).map((problem) => problem.code);
    expect(new Set(codes)).toEqual(new Set([code]));
  });

  test("finds nothing in the right example", () => {
    expect(problemsIn(rule.right)).toEqual([]);
  });

  test("says it in a short Chinese sentence with “ ” and without a stop", () => {
    for (const { message } of problemsIn(rule.wrong)) expectSpokenWell(message);
  });

  test("has a level that the office has settled", () => {
    expect(rule.level).toBe(MUSTS.includes(code) ? "must" : "should");
    expect(rule.why).toMatch(/。$/);
  });
});

test("every code is named once, in kebab-case", () => {
  const codes = rules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
  expect(codes).toEqual(expect.arrayContaining(MUSTS));
});
