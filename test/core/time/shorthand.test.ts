import { expect, test } from "vitest";
import { fold } from "../../../src/core/text/fold.ts";
import { shorthand, traced } from "../../../src/core/time/shorthand.ts";
import { festivalSign, words } from "../../../src/core/time/vocabulary.ts";

const TEACHERS = festivalSign("教师节");
const WOMEN = festivalSign("三八");

test.each([
  ["9月份第3星期", "9M#3W"],
  ["九月第三教学周", "iM#cW"],
  ["二〇二四年九月上旬", "bobdYiMα"],
  ["十月中下旬", "jMε"],
  ["2024—2025学年第一学期", "2024-2025S#aT"],
  ["3月8日（周六）下午", "3M8D(Wf)ο"],
  ["截至9月10日前完成", "X9M10DBV"],
  ["每周三下午", "EWcο"],
  ["教师节", TEACHERS],
  ["九月教师节慰问", `iM${TEACHERS}??`],
  ["正月初一", "|aMua"],
  ["10一11月", "10-11M"],
  ["工会主席", "级??"],
])("“%s” is %s in shorthand", (text, code) => {
  expect(shorthand(fold(text))).toBe(code);
});

test("the longest word counts: 学期中 is no 期中, 9日期间 holds no 日期, 到来年 no 到来", () => {
  expect(shorthand("学期中")).toBe("Tv");
  expect(shorthand("9日期间")).toBe("9DI");
  expect(shorthand("11月到来年1月")).toBe("11M-+1M");
});

test("a festival that begins with a numeral is none behind another numeral", () => {
  expect(shorthand("三八妇女节")).toBe(WOMEN);
  expect(shorthand("十三八妇女节").startsWith(WOMEN, 1)).toBe(false);
  expect(shorthand("13.8节").includes(WOMEN)).toBe(false);
});

test("what says nothing is left out, but joins no two numbers", () => {
  expect(shorthand("“三八”节")).toBe("chJ");
  expect(shorthand("9月的第1周")).toBe("9M#1W");
  expect(shorthand("1的2月")).toBe("1?2M");
});

test("no word has two signs", () => {
  const signs = new Map<string, string>();
  for (const [word, sign] of words()) {
    expect(signs.get(word) ?? sign, word).toBe(sign);
    signs.set(word, sign);
  }
});

test("a part of the shorthand leads back to the officer's words", () => {
  const { code, words: say, original } = traced(" 第 六 周 （9 月１０日）");
  expect(code).toBe("#fW(9M10D)");
  expect([say("#fW"), original("#fW")]).toEqual(["第六周", "第 六 周"]);
  expect([say("9M10D"), original("9M10D")]).toEqual(["9月10日", "9 月１０日"]);
  expect([say("8M"), original("8M")]).toEqual(["", " 第 六 周 （9 月１０日）"]);
});
