import { expect, test } from "vitest";
import { listNumber } from "../../../src/word/text/list-number.ts";

test.each([
  ["decimal", [1, 12, 120], ["1", "12", "120"]],
  ["decimalZero", [1, 12], ["01", "12"]],
  ["decimalFullWidth", [12], ["１２"]],
  ["chineseCounting", [1, 10, 11, 20, 21, 99], ["一", "十", "十一", "二十", "二十一", "九十九"]],
  ["chineseCountingThousand", [100, 101, 110, 111], ["一百", "一百零一", "一百一十", "一百一十一"]],
  ["japaneseCounting", [3], ["三"]],
  ["ideographDigital", [10, 21], ["一〇", "二一"]],
  ["upperLetter", [1, 26, 27], ["A", "Z", "AA"]],
  ["lowerLetter", [2], ["b"]],
  ["upperRoman", [4, 9, 14, 40, 99], ["IV", "IX", "XIV", "XL", "XCIX"]],
  ["lowerRoman", [3], ["iii"]],
  ["decimalEnclosedCircle", [1, 20, 21], ["①", "⑳", "21"]],
  ["decimalEnclosedParen", [2], ["⑵"]],
  ["decimalEnclosedFullstop", [2], ["⒉"]],
  ["ideographTraditional", [1, 10, 11], ["甲", "癸", "甲"]],
  ["ideographZodiac", [12], ["亥"]],
  ["none", [3], [""]],
  ["someNewerFormat", [3], ["3"]],
])("%s", (format, values, texts) => {
  expect(values.map((value) => listNumber(value, format))).toEqual(texts);
});
