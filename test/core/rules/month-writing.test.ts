import { describe, expect, test } from "vitest";
import { monthWriting, rewriteMonths } from "../../../src/core/rules/month-writing.ts";

describe("a time in the usual writing of its table", () => {
  test.each`
    written         | usual                                  | rewritten
    ${"10—11月"}    | ${{ joiner: "-" }}                     | ${"10-11月"}
    ${"10 — 11 月"} | ${{ joiner: "-" }}                     | ${"10 - 11 月"}
    ${"三至四月"}   | ${{ joiner: "-", digits: "arabic" }}   | ${"3-4月"}
    ${"9月"}        | ${{ digits: "chinese" }}               | ${"九月"}
    ${"11月份"}     | ${{ digits: "chinese", suffix: "月" }} | ${"十一月"}
    ${"１０月"}     | ${{ digits: "arabic" }}                | ${"10月"}
    ${"3月-4月"}    | ${{ suffix: "月份" }}                  | ${"3月份-4月份"}
    ${"9月"}        | ${{ joiner: "—" }}                     | ${"9月"}
  `("$written with $usual is $rewritten", ({ written, usual, rewritten }) => {
    const writing = monthWriting(written);
    expect(writing && rewriteMonths(writing, usual)).toBe(rewritten);
  });

  test.each(["全年", "9月10日", "9月上旬", "七、八月", "第六周", "2024年9月", "9", ""])(
    "%s is not a plain month and left alone",
    (text) => {
      expect(monthWriting(text)).toBeUndefined();
    },
  );
});
