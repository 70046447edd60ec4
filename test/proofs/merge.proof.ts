import { expect, test } from "vitest";
import { mergeLaws } from "../core/merge/merge-laws.ts";

const RUNS = 20_000;

// The same laws as in the tests, over so many random copies and damages.
test.each(Object.entries(mergeLaws))("%s", (_, law) => {
  expect(() => law(RUNS)).not.toThrow();
});
