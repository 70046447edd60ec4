import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mergeCell } from "../../../src/core/merge/merge-cell.ts";

describe("one cell, three ways", () => {
  test.each`
    office                                                 | base             | ours              | theirs            | kind           | text
    ${"nobody touched the cell: the new text is taken"}    | ${"9月"}         | ${"9月"}          | ${"10月"}         | ${"taken"}     | ${"10月"}
    ${"the cell holds the wanted text already"}            | ${"9月"}         | ${"10月"}         | ${"10月"}         | ${"unchanged"} | ${"10月"}
    ${"the cell holds it in other width"}                  | ${"9月"}         | ${"１０月"}       | ${"10月"}         | ${"unchanged"} | ${"１０月"}
    ${"only a blank differs from what was expected"}       | ${"工会 委员会"} | ${"工会　委员会"} | ${"女职工委员会"} | ${"taken"}     | ${"女职工委员会"}
    ${"nothing new is wanted, the base's spelling stays"}  | ${"10-11月"}     | ${"１０-１１月"}  | ${"10-11月 "}     | ${"unchanged"} | ${"10-11月"}
    ${"nothing new is wanted, the officer's change stays"} | ${"9月"}         | ${"10月"}         | ${"9月"}          | ${"unchanged"} | ${"10月"}
    ${"an emptied cell is taken when nobody else wrote"}   | ${"同上"}        | ${"同上"}         | ${""}             | ${"taken"}     | ${""}
    ${"line ends count as one kind"}                       | ${"甲\r\n乙"}    | ${"甲\n乙"}       | ${"甲"}           | ${"taken"}     | ${"甲"}
  `("$office", ({ base, ours, theirs, kind, text }) => {
    expect(mergeCell({ base, ours, theirs })).toEqual({ kind, text });
  });

  test("two different new texts are the officer's to decide, and nothing is lost", () => {
    expect(mergeCell({ base: "9月", ours: "10月", theirs: "11月" })).toEqual({
      kind: "conflict",
      base: "9月",
      ours: "10月",
      theirs: "11月",
    });
  });

  const word = fc.constantFrom("", "9月", "10月", "１０月", " 10月", "工会委员会");

  test("what is taken or kept is always one of the three texts", () => {
    fc.assert(
      fc.property(word, word, word, (base, ours, theirs) => {
        const merged = mergeCell({ base, ours, theirs });
        if (merged.kind !== "conflict") expect([base, ours, theirs]).toContain(merged.text);
      }),
    );
  });

  test("the sides may change places without changing who wins", () => {
    fc.assert(
      fc.property(word, word, word, (base, ours, theirs) => {
        const one = mergeCell({ base, ours, theirs });
        const other = mergeCell({ base, ours: theirs, theirs: ours });
        const text = (merge: typeof one) =>
          merge.kind === "conflict" ? "?" : merge.text.normalize("NFKC").trim();
        expect(text(one)).toBe(text(other));
      }),
    );
  });
});
