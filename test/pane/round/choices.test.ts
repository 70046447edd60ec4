import { expect, test } from "vitest";
import type { Conflict } from "../../../src/core/merge/conflict.ts";
import { choicesFor, decidedAs, decidedWords } from "../../../src/pane/round/choices.ts";

const asked: Conflict = {
  kind: "stale",
  id: "A",
  column: "period",
  base: "12月",
  current: "12月30日",
  values: [{ value: "1月", from: ["数学组"] }],
};

test("against the officer's later words: what stands now, what the copy says, both; and what was taken is said so", () => {
  expect(choicesFor(asked).map(({ take, label, more }) => [take, label, more])).toEqual([
    ["base", "12月30日", "现在是"],
    ["数学组", "1月", "数学组交上来的"],
    ["both", "都要", "12月30日、1月"],
  ]);
  expect(decidedWords(decidedAs(asked, { take: "base" }))).toBe("用现在的");
  expect(decidedWords(decidedAs({ ...asked, kind: "cell" }, { take: "base" }))).toBe("用发下去时的");
});
