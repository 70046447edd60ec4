import fc from "fast-check";
import { expect, test } from "vitest";
import { columnsAt, textColumns, wrappedLines } from "../../../src/core/sheets/text-lines.ts";

test.each`
  text            | columns
  ${""}           | ${0}
  ${"9月"}        | ${3}
  ${"10-11月"}    | ${7}
  ${"召开座谈会"} | ${10}
  ${"“三八”节"}   | ${10}
  ${"𠮷日"}       | ${4}
  ${"A4 纸"}      | ${5}
`("“$text” is $columns columns wide", ({ text, columns }) => {
  expect(textColumns(text)).toBe(columns);
});

test.each`
  text                         | columns | lines | why
  ${""}                        | ${20}   | ${1}  | ${"a blank cell is one line high"}
  ${"召开座谈会"}              | ${10}   | ${1}  | ${"it just fits"}
  ${"召开座谈会了"}            | ${10}   | ${2}  | ${"one sign too many"}
  ${"1. 座谈\n2. 慰问"}        | ${20}   | ${2}  | ${"an item a line"}
  ${"1. 召开教职工座谈会\n2."} | ${10}   | ${3}  | ${"the number takes room too"}
  ${"召开座谈会。"}            | ${10}   | ${2}  | ${"a full stop does not begin a line, it takes a sign with it"}
  ${"评选 outstanding"}        | ${14}   | ${2}  | ${"a Latin word stays whole"}
  ${"abcdefghijklmnopqrstuv"}  | ${10}   | ${3}  | ${"unless it is longer than the cell"}
`("“$text” in $columns columns takes $lines: $why", ({ text, columns, lines }) => {
  expect(wrappedLines(text, columns)).toBe(lines);
});

test("a narrower cell never takes fewer lines", () => {
  const text = fc.string({ unit: fc.constantFrom("工", "会", "，", "”", "a", "7", " ", "\n") });
  fc.assert(
    fc.property(text, fc.integer({ min: 4, max: 60 }), (words, columns) => {
      const lines = wrappedLines(words, columns);
      expect(lines).toBeGreaterThanOrEqual(words.split("\n").length);
      expect(lines).toBeGreaterThanOrEqual(wrappedLines(words, columns * 2));
    }),
  );
});

test.each`
  width | size  | columns | why
  ${30} | ${11} | ${27}   | ${"thirteen Chinese characters and a half"}
  ${30} | ${12} | ${25}   | ${"larger print leaves fewer"}
  ${22} | ${10} | ${22}   | ${"eleven characters"}
`("a cell $width wide holds $columns half signs of $size points: $why", ({ width, size, columns }) => {
  expect(columnsAt(width, size)).toBe(columns);
});
