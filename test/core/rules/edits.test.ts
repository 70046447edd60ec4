import { describe, expect, test } from "vitest";
import { fromA1, type Grid, textAt } from "../../../src/core/model/grid.ts";
import type { CellEdit } from "../../../src/core/model/problem.ts";
import type { Example } from "../../../src/core/rules/rule.ts";
import { rules } from "../../../src/core/rules/rules.ts";
import { exampleGrid, problemsIn } from "./example-book.ts";

/** The sheet after the edits; an edit whose `from` is not what the cell holds stops the test. */
function edited(grid: Grid, edits: readonly CellEdit[]): Grid {
  const cells = grid.cells.map((row) => [...(row ?? [])]);
  for (const { cell, from, to } of edits) {
    const place = fromA1(cell);
    if (!place) throw new Error(`no such cell: ${cell}`);
    expect(textAt(grid, place.row, place.column)).toBe(from);
    const row = cells[place.row] ?? [];
    row[place.column] = to === "" ? undefined : { text: to, value: to };
    cells[place.row] = row;
  }
  return { ...grid, cells };
}

describe.each(rules.map((rule) => [rule.code, rule.wrong] as const))(
  "the cure of %s",
  (code, wrong: Example) => {
    const grid = exampleGrid(wrong);
    const cures = problemsIn([grid]).flatMap(({ fix }) =>
      fix === undefined ? [] : fix.kind === "choice" ? fix.choices.map(({ edits }) => edits) : [fix.edits],
    );

    test("names the full text of the cell, and ends what was found", () => {
      for (const edits of cures) {
        const codes = problemsIn([edited(grid, edits)]).map((problem) => problem.code);
        expect(codes).not.toContain(code);
      }
    });
  },
);

test("most of what is found can be mended by one click", () => {
  const withCure = rules.filter(({ wrong }) => problemsIn(wrong).some(({ fix }) => fix !== undefined));
  expect(withCure.map(({ code }) => code)).toEqual(
    expect.arrayContaining([
      "period-unreadable",
      "period-reversed",
      "period-outside-frame",
      "period-doubtful",
      "period-spelling",
      "festival-month",
      "items-run-together",
      "numbering-gap",
      "numbering-restart",
      "numbering-style",
      "owner-missing",
      "owner-ditto",
      "owner-unknown",
    ]),
  );
});
