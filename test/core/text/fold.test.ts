import fc from "fast-check";
import { expect, test } from "vitest";
import { fold, foldTraced, originalWords } from "../../../src/core/text/fold.ts";

test.each`
  written                | folded
  ${"10-11 月"}          | ${"10-11月"}
  ${"３月～４月"}        | ${"3月-4月"}
  ${"9月——次年1月"}      | ${"9月-次年1月"}
  ${"９　月"}            | ${"9月"}
  ${"9\u200b月\ufeff"}   | ${"9月"}
  ${"⼗⼀⽉"}            | ${"十一月"}
  ${"3月8曰"}            | ${"3月8日"}
  ${"第⼀學期"}          | ${"第一学期"}
  ${"第六週"}            | ${"第六周"}
  ${"開學初"}            | ${"开学初"}
  ${"二○二四年"}         | ${"二〇二四年"}
  ${"（1-2 月）"}        | ${"1-2月"}
  ${"【九月】："}        | ${"九月"}
  ${"时间：9月"}         | ${"9月"}
  ${"活动时间：（9月）"} | ${"9月"}
  ${"九月："}            | ${"九月"}
  ${"9月。"}             | ${"9月"}
  ${"9月."}              | ${"9月"}
  ${"1."}                | ${"1."}
  ${"“（9月）”"}         | ${"9月"}
  ${"（9月）（10月）"}   | ${"(9月)(10月)"}
  ${"（（9月）、10月）"} | ${"(9月)、10月"}
  ${"(9月)-(10月)"}      | ${"(9月)-(10月)"}
  ${"3・8"}              | ${"3·8"}
  ${"㋈"}                | ${"9月"}
  ${"时间："}            | ${""}
  ${" \n "}              | ${""}
`("“$written” is understood as “$folded”", ({ written, folded }) => {
  expect(fold(written)).toBe(folded);
});

test("a page of brackets or punctuation is folded like any other text", () => {
  expect(fold(`${"(".repeat(20_000)}9月${")".repeat(20_000)}`)).toBe("9月");
  expect(fold("(".repeat(20_000))).toBe("(".repeat(20_000));
  expect(fold(`9月${"。".repeat(20_000)}`)).toBe("9月");
  expect(fold(`${"时间：".repeat(20_000)}9月`)).toBe("9月");
});

test("folding folded text changes nothing", () => {
  const office = fc.string({
    unit: fc.constantFrom(..."一九十月日年第學期周至到、，。：（）()“”-—～~ 　12３⽉曰·・\u200b"),
  });
  fc.assert(
    fc.property(fc.oneof(office, fc.string({ unit: "grapheme" })), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
    }),
    { numRuns: 2000 },
  );
});

test("a part of the folded text leads back to the officer's own words", () => {
  const original = "时间：第 十 三 ⽉（暂定）";
  const folded = foldTraced(original);
  expect(originalWords(original, folded, "十三月")).toBe("十 三 ⽉");
  expect(originalWords(original, folded, "九月")).toBe(original);
});
