import fc from "fast-check";
import { inflateSync } from "fflate";
import { expect, test } from "vitest";
import { deflatePieces, joinPieces, lengthOf } from "../../src/package/deflate.ts";

/** Noise, which cannot be made smaller, and text, which can; long enough to fill the compressor's window several times. */
function content(length: number, noise: boolean): Uint8Array {
  const bytes = new Uint8Array(length);
  let seed = length + 1;
  for (let at = 0; at < length; at += 1) {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    bytes[at] = noise ? seed >> 16 : 97 + (at % 23);
  }
  return bytes;
}

function cut(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const ends = [...places.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end));
}

test("however the content is cut, it gives the same bytes, and these give the content back", () => {
  const lengths = fc.oneof(fc.nat(3), fc.nat(400_000), fc.constantFrom(65_535, 65_536, 65_537, 131_072));
  fc.assert(
    fc.property(lengths, fc.boolean(), fc.array(fc.nat(), { maxLength: 5 }), (length, noise, places) => {
      const bytes = content(length, noise);
      const pieces = cut(bytes, places);
      const deflated = deflatePieces(pieces);
      expect(lengthOf(pieces)).toBe(length);
      expect(Buffer.compare(joinPieces(pieces), bytes)).toBe(0);
      expect(Buffer.compare(inflateSync(deflated), bytes)).toBe(0);
      expect(Buffer.compare(deflatePieces([bytes]), deflated)).toBe(0);
    }),
    { numRuns: 40 },
  );
});
