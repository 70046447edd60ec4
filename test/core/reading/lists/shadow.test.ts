import fc from "fast-check";
import { expect, test } from "vitest";
import { shadowOf } from "../../../../src/core/reading/lists/shadow.ts";

test.each([
  ["９月——１０月", "9月--10月"],
  ["週一　學習", "周一 学习"],
  ["9月~10月", "9月-10月"],
  ["a~b", "a~b"],
  ["㋈ 开会", "㋈ 开会"],
  ["😀慰问", "😀慰问"],
])("“%s” is looked through as “%s”", (line, shadow) => {
  expect(shadowOf(line)).toBe(shadow);
});

test("each place of the shadow is that of the line", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (line) => {
      expect(shadowOf(line)).toHaveLength(line.length);
    }),
  );
});
