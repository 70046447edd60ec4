import fc from "fast-check";
import { expect, test } from "vitest";
import { fitted, textWidth } from "../../../../src/core/timeline/picture/text-width.ts";

test("Chinese takes 12 px a character, digits and Latin letters less", () => {
  expect(textWidth("工会")).toBe(24);
  expect(textWidth("3-4")).toBeLessThan(textWidth("三四月"));
});

test("a text that fits stays whole; one that does not is cut, and then it fits", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 40 }),
      fc.integer({ min: 12, max: 400 }),
      (text, room) => {
        const shown = fitted(text, room);
        if (textWidth(text) <= room) expect(shown).toBe(text);
        else {
          expect(shown.endsWith("…")).toBe(true);
          expect(text.startsWith(shown.slice(0, -1))).toBe(true);
          expect(textWidth(shown)).toBeLessThanOrEqual(room);
        }
      },
    ),
  );
});
