import { expect, test } from "vitest";
import { itemWords } from "../../../src/core/text/item-words.ts";

test.each([
  ["明确分工；", "明确分工"],
  ["部署会\n明确分工 ;", "部署会 明确分工"],
  ["一；二", "一；二"],
  ["；", "；"],
])("“%s” is shown as “%s”", (typed, shown) => {
  expect(itemWords(typed)).toBe(shown);
});
