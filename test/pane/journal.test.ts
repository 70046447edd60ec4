import { expect, test } from "vitest";
import type { CellEdit } from "../../src/core/model/problem.ts";
import { undoing } from "../../src/pane/journal.ts";
import { sheetOf } from "./office.ts";

const fix: CellEdit = { sheet: "安排表", cell: "A3", from: "13月", to: "12月" };

test.each`
  now         | how       | because
  ${"12月"}   | ${"fits"} | ${"our text still stands there"}
  ${"１２月"} | ${"fits"} | ${"only its width was changed"}
  ${"13月"}   | ${"fits"} | ${"it was already put back"}
  ${"11月"}   | ${"ask"}  | ${"someone wrote another month"}
  ${""}       | ${"ask"}  | ${"someone cleared the cell"}
`("with “$now” in the cell an undo $how: $because", ({ now, how }) => {
  expect(undoing([fix], [sheetOf([[now, "听取建议"]])]).kind).toBe(how);
});

test("an undo puts the old text where ours stands", () => {
  expect(undoing([fix], [sheetOf([["12月", "听取建议"]])])).toEqual({
    kind: "fits",
    edits: [{ sheet: "安排表", cell: "A3", from: "12月", to: "13月" }],
  });
});

test("what somebody already put back is not written again", () => {
  expect(undoing([fix], [sheetOf([["13月", "听取建议"]])])).toEqual({ kind: "fits", edits: [] });
});

test("a question names what stands in the cell now and what would come back", () => {
  expect(undoing([fix], [sheetOf([["11月", "听取建议"]])])).toMatchObject({
    changed: { cell: "A3", from: "11月", to: "13月" },
  });
});

test("a fix that only changed the writing can be taken back", () => {
  const spelling: CellEdit = { sheet: "安排表", cell: "A3", from: "10—11月", to: "10-11月" };
  const { kind, edits } = undoing([spelling], [sheetOf([["10-11月", "听取建议"]])]);
  expect([kind, edits]).toEqual(["fits", [{ sheet: "安排表", cell: "A3", from: "10-11月", to: "10—11月" }]]);
});

test("several edits are taken back last first", () => {
  const owner: CellEdit = { sheet: "安排表", cell: "C3", from: "", to: "工会委员会" };
  const { edits } = undoing([fix, owner], [sheetOf([["12月", "听取建议", "工会委员会"]])]);
  expect(edits.map(({ cell, to }) => [cell, to])).toEqual([
    ["C3", ""],
    ["A3", "13月"],
  ]);
});
