import { expect, test } from "vitest";
import { mergeLaws } from "./merge-laws.ts";

test.each(Object.entries(mergeLaws))("%s", (_, law) => {
  expect(() => law(400)).not.toThrow();
});
