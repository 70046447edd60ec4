import { describe, expect, test } from "vitest";
import type { RowChange } from "../../../../src/core/model/row-change.ts";
import { formulaAfter, formulaAt, ruleAfter } from "../../../../src/workbook/patch/rows/formulas.ts";

const insert: RowChange = { kind: "insert", sheet: "安排表", at: 4, count: 2 };
const drop: RowChange = { kind: "delete", sheet: "安排表", first: 4, last: 5 };
/** Row 5 comes to stand behind row 8. */
const move: RowChange = { kind: "move", sheet: "安排表", first: 4, last: 4, before: 8 };

function read(change: RowChange, formula: string): string {
  return formulaAfter({ change, within: true }, formula);
}

describe("a formula", () => {
  test.each`
    before                                 | inserted                               | deleted                                | moved
    ${"A4+A5"}                             | ${"A4+A7"}                             | ${"A4+#REF!"}                          | ${"A4+A8"}
    ${"SUM(B$3:$B$9)"}                     | ${"SUM(B$3:$B$11)"}                    | ${"SUM(B$3:$B$7)"}                     | ${"SUM(B$3:$B$9)"}
    ${"SUM(B5:B6)"}                        | ${"SUM(B7:B8)"}                        | ${"SUM(#REF!)"}                        | ${"SUM(B5:B6)"}
    ${"SUM(B6:B8)"}                        | ${"SUM(B8:B10)"}                       | ${"SUM(B5:B6)"}                        | ${"SUM(B5:B7)"}
    ${"SUM(B:B)+SUM(5:7)"}                 | ${"SUM(B:B)+SUM(7:9)"}                 | ${"SUM(B:B)+SUM(5:5)"}                 | ${"SUM(B:B)+SUM(5:7)"}
    ${"SUM(A1:A1048576)"}                  | ${"SUM(A1:A1048576)"}                  | ${"SUM(A1:A1048576)"}                  | ${"SUM(A1:A1048576)"}
    ${"A7:INDEX(B:B,7)"}                   | ${"A9:INDEX(B:B,7)"}                   | ${"A5:INDEX(B:B,7)"}                   | ${"A6:INDEX(B:B,7)"}
    ${"IF(A7=\"A7\",'安排表'!A7,名单!A7)"} | ${"IF(A9=\"A7\",'安排表'!A9,名单!A7)"} | ${"IF(A5=\"A7\",'安排表'!A5,名单!A7)"} | ${"IF(A6=\"A7\",'安排表'!A6,名单!A7)"}
    ${"安排表!A7+[1]安排表!A7"}            | ${"安排表!A9+[1]安排表!A7"}            | ${"安排表!A5+[1]安排表!A7"}            | ${"安排表!A6+[1]安排表!A7"}
    ${"'[账.xlsx]安排表'!A7+A7"}           | ${"'[账.xlsx]安排表'!A7+A9"}           | ${"'[账.xlsx]安排表'!A7+A5"}           | ${"'[账.xlsx]安排表'!A7+A6"}
    ${"SUM(一月:安排表!A7)+A7"}            | ${"SUM(一月:安排表!A7)+A9"}            | ${"SUM(一月:安排表!A7)+A5"}            | ${"SUM(一月:安排表!A7)+A6"}
    ${"表1[[#This Row],[A7]]+A7"}          | ${"表1[[#This Row],[A7]]+A9"}          | ${"表1[[#This Row],[A7]]+A5"}          | ${"表1[[#This Row],[A7]]+A6"}
    ${"LOG10(A7)+合计A7+A7B+#REF!A7"}      | ${"LOG10(A9)+合计A7+A7B+#REF!A7"}      | ${"LOG10(A5)+合计A7+A7B+#REF!A7"}      | ${"LOG10(A6)+合计A7+A7B+#REF!A7"}
    ${"#N/A+a7&XFE7&A7#"}                  | ${"#N/A+A9&XFE7&A9#"}                  | ${"#N/A+A5&XFE7&A5#"}                  | ${"#N/A+A6&XFE7&A6#"}
  `("$before follows its cells", ({ before, inserted, deleted, moved }) => {
    expect([read(insert, before), read(drop, before), read(move, before)]).toEqual([
      inserted,
      deleted,
      moved,
    ]);
  });

  test("of another sheet follows only where it names this one", () => {
    expect(formulaAfter({ change: insert, within: false }, "A7+安排表!A7")).toBe("A7+安排表!A9");
  });

  test("shared by many cells reads in each as Excel would tell it", () => {
    expect(formulaAt("A2*$B$1+$C2+D$1", 3, 1)).toBe("B5*$B$1+$C5+E$1");
    expect(formulaAt("A1", -1, 0)).toBe("#REF!");
  });

  test("of a rule keeps what it says about its own row, and follows what is fixed", () => {
    const where = { change: insert, within: true };
    expect(ruleAfter(where, 'AND($B7="",$B6<>$D$7)', { was: 6, now: 8 })).toBe('AND($B9="",$B8<>$D$9)');
  });

  test.each([
    '"'.repeat(20_001),
    "'".repeat(20_001),
    "[".repeat(20_000),
    "A1:".repeat(7000),
    "$".repeat(20_000),
  ])("of hostile signs is read in one pass and stays as it is (%#)", (hostile) => {
    expect(formulaAfter({ change: { ...insert, at: 2000 }, within: true }, hostile)).toBe(hostile);
  });
});
