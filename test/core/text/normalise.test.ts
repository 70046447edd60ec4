import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise } from "../../../src/core/text/normalise.ts";

test.each([
  ["zero-width characters go", "工\u200B会\uFEFF委员\u00AD会", "工会委员会"],
  ["blanks of every kind are one", "工会\u00A0\u3000\t委员会", "工会 委员会"],
  ["line ends are LF", "大会\r\n慰问\r体检_x000D_\n总结", "大会\n慰问\n体检\n总结"],
  ["an escaped literal stays", "_x005F_x000D_", "_x005F_x000D_"],
  ["full width is half width", "９月（１）", "9月(1)"],
  ["each line is trimmed", "  大会 \n 慰问  ", "大会\n慰问"],
])("%s", (_, text, normal) => {
  expect(normalise(text)).toBe(normal);
});

test("signs of full width are as narrow ones, whatever stands beside them", () => {
  const text = fc.string({ unit: fc.constantFrom(..."！９（～＿＜工会、。“x005F_") });
  const narrow = fc.string({ unit: fc.constantFrom("\u0338", "\u3000", "\u200B", "か", "_x000D_", "") });
  fc.assert(
    fc.property(text, narrow, text, (before, between, after) => {
      const whole = before + between + after;
      expect(normalise(whole)).toBe(normalise(whole.normalize("NFKC")));
    }),
  );
});

test("a normal text is normal already", () => {
  const text = fc.string({ unit: fc.constantFrom(..."９月 \u3000\t\r\n\u200B工会_x000D_½ﾞか") });
  fc.assert(
    fc.property(text, (any) => {
      expect(normalise(normalise(any))).toBe(normalise(any));
    }),
  );
});
