import { describe, expect, test } from "vitest";
import { restoreGarbled } from "../../../../src/core/reading/lists/restore-garbled.ts";

const decoder = new TextDecoder("gb18030");
const decode = (bytes: Uint8Array) => decoder.decode(bytes);

/** The bytes of a text in GBK, found by decoding every pair once. */
function encode(text: string): number[] {
  const pairs = new Map<string, readonly number[]>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    for (let trail = 0x40; trail <= 0xfe; trail += 1)
      pairs.set(decode(Uint8Array.of(lead, trail)), [lead, trail]);
  }
  return Array.from(text).flatMap((character) => pairs.get(character) ?? [character.charCodeAt(0)]);
}

/** The text as a page shows it that has lost the lead byte of one character, its punctuation made narrow. */
function damaged(before: string, lost: string, after: string): string {
  const bytes = [...encode(before), 0x3f, ...encode(lost).slice(1), ...encode(after)];
  return decode(Uint8Array.from(bytes)).replaceAll("！", "!").replaceAll("；", ";");
}

describe("a passage decoded one byte off", () => {
  test.each([
    ["庆", "祝", "“元旦”A型活动"],
    ["学", "校", "“迎春”Z组走访"],
    ["经", "常", "“谈心”x次"],
  ])("%s%s%s comes back whole", (before, lost, after) => {
    const text = damaged(before, lost, after);
    expect(text).not.toBe(before + lost + after);
    expect(restoreGarbled(text, decode)).toBe(before + lost + after);
  });

  test("a last character that is lost as well is a box", () => {
    const text = `${damaged("庆", "祝", "“元旦").slice(0, -1)}?`;
    expect(restoreGarbled(text, decode)).toMatch(/^庆祝“元/);
  });

  test.each(["召开大会？慰问", "真的吗?好", "3?5", ""])(
    "“%s” is left alone or makes no false sense",
    (text) => {
      const restored = restoreGarbled(text, decode);
      if (restored !== undefined) expect(restored).toContain("□");
    },
  );
});
