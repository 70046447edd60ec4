import fc from "fast-check";
import { expect, test } from "vitest";
import { crc32 } from "../../src/package/crc32.ts";
import { utf8 } from "./bytes.ts";

test.each([
  ["", 0],
  ["a", 0xe8b7_be43],
  ["123456789", 0xcbf4_3926],
])("the checksum of “%s” is the published one", (text, sum) => {
  expect(crc32(utf8(text))).toBe(sum);
});

/** The definition, one bit at a time. */
function bitwise(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb8_8320 : crc >>> 1;
  }
  return (crc ^ 0xffff_ffff) >>> 0;
}

test("eight bytes at a step come to the same as bit by bit", () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => crc32(bytes) === bitwise(bytes)));
});
