import { expect, test } from "vitest";
import type { Cell, Grid } from "../../../src/core/model/grid.ts";
import { viewGrid } from "../../../src/core/reading/grid-view.ts";

/** A grid drawn row by row: a dot is a cell in which nothing is written. */
function drawn(...rows: readonly string[]): Grid {
  const cell = (text: string): Cell | undefined => (text === "." ? undefined : { text, value: text });
  return {
    sheet: "安排表",
    visibility: "visible",
    cells: rows.map((row) => Array.from(row, cell)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

test("the written columns of each row are its own, in whatever order the rows are looked at", () => {
  const view = viewGrid(drawn("会计", "会计", ".计", "会", "会计员", "会 员", "", "...", "会计"));
  const columns = [[0, 1], [0, 1], [1], [0], [0, 1, 2], [0, 2], [], [], [0, 1]];
  const rows = [0, 1, 2, 3, 4, 5, 6, 7, 8, 8, 3, 0, 5, 4];
  expect(rows.map((row) => view.written(row))).toEqual(rows.map((row) => columns[row]));
  expect(view.written(9)).toEqual([]);
});
