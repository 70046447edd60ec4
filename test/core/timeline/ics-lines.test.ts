import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { icsFile, icsText } from "../../../src/core/timeline/ics-lines.ts";

const octets = (text: string) => new TextEncoder().encode(text).length;
const unfolded = (text: string) => text.replaceAll("\r\n ", "");

describe("the lines of an .ics file (RFC 5545)", () => {
  test("a text keeps what would end or divide a value, written another way", () => {
    expect(icsText("例会；时间,地点;人\\事\r\n下午\n晚上")).toBe(
      "例会；时间\\,地点\\;人\\\\事\\n下午\\n晚上",
    );
  });

  test("what no line may hold is left out; what some programs take for its end is a line end in the text", () => {
    expect(icsText("例会\u0007\u007F\u0090\uD800，\t时间")).toBe("例会，\t时间");
    expect(icsText("上午\u2028下午\u0085晚上\v\f")).toBe("上午\\n下午\\n晚上\\n\\n");
    expect(icsText("👏🏻会员")).toBe("👏🏻会员");
  });

  test("a line of 75 octets stays whole, the next octet goes on a line of its own", () => {
    expect(icsFile(["x".repeat(75)])).toBe(`${"x".repeat(75)}\r\n`);
    expect(icsFile(["x".repeat(76)])).toBe(`${"x".repeat(75)}\r\n x\r\n`);
  });

  test("no line is longer than 75 octets, its blank at the beginning counted, and no letter is torn", () => {
    const long = "会".repeat(80);
    const lines = icsFile([long]).split("\r\n");
    expect(Math.max(...lines.map(octets))).toBeLessThanOrEqual(75);
    expect(lines.every((line) => /^ ?会*$/.test(line))).toBe(true);
  });

  test("what was folded is read back as it was, whatever letters it holds", () => {
    const line = fc.string({ unit: "binary", maxLength: 300 }).filter((text) => !/[\r\n]/.test(text));
    fc.assert(
      fc.property(line, (text) => {
        const file = icsFile([text]);
        expect(unfolded(file)).toBe(`${text}\r\n`);
        expect(file.split("\r\n").every((one) => octets(one) <= 75)).toBe(true);
      }),
    );
  });
});
