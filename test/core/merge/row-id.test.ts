import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newRowId, rowIdFor, rowIdIn } from "../../../src/core/merge/row-id.ts";

const id = fc.string({ maxLength: 20 }).map((seed) => rowIdFor(seed));

describe("the id of a row", () => {
  test("is read as it was written, in any width and case and with blanks", () => {
    fc.assert(
      fc.property(id, (one) => {
        const wide = one.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
        return [one, wide, one.toLowerCase(), ` ${one} `].every((text) => rowIdIn(text) === one);
      }),
    );
  });

  test("one character mistaken is seen", () => {
    fc.assert(
      fc.property(
        id,
        fc.nat({ max: 8 }),
        fc.constantFrom(..."0123456789ABCDEFGHJKMNPQRSTVWXYZ"),
        (one, at, other) => {
          const wrong = one.slice(0, at) + other + one.slice(at + 1);
          return wrong === one || rowIdIn(wrong) === undefined;
        },
      ),
    );
  });

  test("is no number and no date to Excel, and no other text is an id", () => {
    fc.assert(fc.property(id, (one) => /^[A-DF-Z]/.test(one) && one.length === 9));
    for (const text of ["", "R1001", "R1002", "123456789", "工会委员会", "9月", undefined])
      expect(rowIdIn(text)).toBeUndefined();
  });

  test("filled down it counts up, and is none any more", () => {
    const counted = rowIdFor("甲").replace(/.$/, (last) => String((Number.parseInt(last, 32) + 1) % 10));
    expect(counted === rowIdFor("甲") || rowIdIn(counted) === undefined).toBe(true);
  });

  test("the same words give the same id, random numbers give others", () => {
    expect(rowIdFor("a")).toBe(rowIdFor("a"));
    expect(new Set(Array.from({ length: 2000 }, (_, at) => rowIdFor(`行${at}`))).size).toBe(2000);
    expect(newRowId(() => 0)).toMatch(/^A0000000/);
  });
});
