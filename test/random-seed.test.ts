import fc from "fast-check";
import { expect, test } from "vitest";

test("the random cases of a property are the same in every run", () => {
  const cases = fc.sample(fc.integer(), 20);
  expect(fc.sample(fc.integer(), 20)).toEqual(cases);
  expect(new Set(cases).size).toBeGreaterThan(10);
});
