import { describe, expect, test } from "vitest";
import type { Area, Grid } from "../../../src/core/model/grid.ts";
import { copied, fillEdits, pasteEdits, tableIn } from "../../../src/pane/sheet/clip.ts";
import { drawnRows, offsetsOf } from "../../../src/pane/sheet/drawn-rows.ts";
import { fillStyle } from "../../../src/pane/sheet/fill-style.ts";
import { rowAdded, rowsMoved } from "../../../src/pane/sheet/row-steps.ts";
import { goneBy, only } from "../../../src/pane/sheet/selection.ts";
import { likelyHeight, roomBeside, shapeOf } from "../../../src/pane/sheet/sheet-shape.ts";
import { fitting, suggestionsOf } from "../../../src/pane/sheet/suggestions.ts";
import { sheetOf } from "../office.ts";

const ROWS = [
  ["9月", "慰问新教师", "工会委员会"],
  ["10月", "健步走", "女职工委员会"],
  ["", "收集诉求", "工会委员会"],
  ["12月", "联欢会", "工会委员会"],
];
/** Time cells of rows 4 and 5 are one; the title lies over three columns. */
const GRID: Grid = {
  ...sheetOf(ROWS),
  merges: [area(0, 0, 0, 2), area(3, 0, 4, 0)],
};
const SHAPE = shapeOf(GRID);

function area(top: number, left: number, bottom = top, right = left): Area {
  return { top, left, bottom, right };
}

const press = (key: string, more: { ctrl?: true; shift?: true } = {}) => ({
  key,
  ctrl: more.ctrl === true,
  shift: more.shift === true,
});

describe("the keys", () => {
  test.each`
    from      | key             | to        | what
    ${[2, 0]} | ${"ArrowDown"}  | ${[3, 0]} | ${"to a merged cell"}
    ${[3, 0]} | ${"ArrowDown"}  | ${[5, 0]} | ${"over a merged cell"}
    ${[5, 0]} | ${"ArrowUp"}    | ${[3, 0]} | ${"to the first of a merged cell"}
    ${[0, 0]} | ${"ArrowRight"} | ${[0, 0]} | ${"not beyond the edge"}
    ${[4, 1]} | ${"ArrowLeft"}  | ${[3, 0]} | ${"into a merged cell from its side"}
    ${[4, 1]} | ${"Home"}       | ${[3, 0]} | ${"to the first column"}
    ${[2, 0]} | ${"End"}        | ${[2, 2]} | ${"to the last column"}
    ${[2, 0]} | ${"PageDown"}   | ${[8, 0]} | ${"not below what is drawn"}
  `("go $what ($key)", ({ from: [row, column], key, to: [toRow, toColumn] }) => {
    const gone = goneBy(only({ row, column }), press(key), SHAPE);
    expect(gone).toEqual(only({ row: toRow, column: toColumn }));
  });

  test("with Shift draw the choice out, and other keys go nowhere", () => {
    const from = only({ row: 2, column: 1 });
    expect(goneBy(from, press("ArrowRight", { shift: true }), SHAPE)).toEqual({
      anchor: { row: 2, column: 1 },
      head: { row: 2, column: 2 },
    });
    expect(goneBy(from, press("a"), SHAPE)).toBeUndefined();
  });
});

describe("rows", () => {
  const within = { first: 2, last: 5 };
  const at = (first: number, last = first) => ({ first, last });

  test.each`
    rows        | way       | change                              | what
    ${at(2)}    | ${"down"} | ${{ first: 2, last: 2, before: 5 }} | ${"passes all rows of a merged cell"}
    ${at(3)}    | ${"down"} | ${{ first: 3, last: 3, before: 5 }} | ${"changes places inside its merged cell"}
    ${at(4)}    | ${"down"} | ${{ first: 3, last: 4, before: 6 }} | ${"takes the merged cell along at its edge"}
    ${at(3, 4)} | ${"up"}   | ${{ first: 3, last: 4, before: 2 }} | ${"moves as a block"}
    ${at(2)}    | ${"up"}   | ${undefined}                        | ${"does not go above the header"}
    ${at(5)}    | ${"down"} | ${undefined}                        | ${"does not go below the last"}
  `("$rows $what", ({ rows, way, change }) => {
    const moved = rowsMoved(GRID, rows, way, within);
    if (change === undefined) expect(moved).toBeUndefined();
    else expect(moved).toMatchObject(change);
  });

  test("that are added look like the row beside them, below the header like the first row", () => {
    expect(rowAdded(GRID, at(2), "below", 1)).toMatchObject({ at: 3, count: 1, like: 2 });
    expect(rowAdded(GRID, at(2), "above", 1)).toMatchObject({ at: 2, like: 2 });
    expect(rowAdded(GRID, at(1), "below", 1)).toMatchObject({ at: 2, like: 2 });
  });
});

describe("copy and paste", () => {
  test("what was copied comes back to the sign, also with tabs, breaks and quotation marks", async () => {
    const texts = ['说“好”"\t', "第一行\n第二行"];
    const grid = sheetOf([[...texts, "丙"]]);
    const clip = copied(grid, area(2, 0, 2, 2), [0, 1, 2]);
    expect(await tableIn({ html: "", text: clip.text })).toEqual([[...texts, "丙"]]);
    expect(clip.html).toContain('第一行<br style="mso-data-placement:same-cell">第二行');
  });

  test.each`
    text                | table
    ${"甲\t乙\r\n丙\t"} | ${[["甲", "乙"], ["丙", ""]]}
    ${"甲\n"}           | ${[["甲"]]}
    ${'"甲'}            | ${[['"甲']]}
    ${'"甲"乙\t丙'}     | ${[['"甲"乙', "丙"]]}
    ${""}               | ${[[""]]}
  `("$text is a table", async ({ text, table }) => {
    expect(await tableIn({ html: "", text })).toEqual(table);
  });

  test("a table is written from the first chosen cell on, also below the last row", () => {
    const edits = pasteEdits(GRID, SHAPE, area(5, 1), [
      ["甲", "乙"],
      ["丙", "工会委员会"],
    ]);
    expect(edits?.map(({ cell, from, to }) => [cell, from, to])).toEqual([
      ["B6", "联欢会", "甲"],
      ["C6", "工会委员会", "乙"],
      ["B7", "", "丙"],
      ["C7", "", "工会委员会"],
    ]);
  });

  test("one text fills all chosen cells, and nothing is written where nobody would see it", () => {
    const filled = pasteEdits(GRID, SHAPE, area(2, 0, 5, 0), [["11月"]]);
    expect(filled?.map(({ cell }) => cell)).toEqual(["A3", "A4", "A6"]);
    expect(pasteEdits(GRID, SHAPE, area(3, 0), [["11月"], ["12月"]])).toBeUndefined();
    expect(pasteEdits(GRID, SHAPE, area(3, 0), [["11月"], [""]])).toHaveLength(1);
  });

  test("clearing touches only what is written", () => {
    expect(fillEdits(GRID, SHAPE, area(2, 0, 4, 0), "").map(({ cell }) => cell)).toEqual(["A3", "A4"]);
  });
});

describe("what is offered", () => {
  const table = {
    sheet: "安排表",
    headerRow: 1,
    headerEnd: 1,
    columns: [
      { column: 0, role: "time", header: "时间段" },
      { column: 1, role: "items", header: "主要工作内容" },
      { column: 2, role: "owners", header: "责任部门/人" },
    ],
  } as const;

  test("are the times and owners of the sheet, the most frequent first, and the 名单", () => {
    const units = [{ name: "文体组", aliases: [], kind: "department" }] as const;
    const offered = suggestionsOf(GRID, table, units);
    expect(offered.get(0)).toEqual(["9月", "10月", "12月"]);
    expect(offered.get(1)).toBeUndefined();
    expect(offered.get(2)).toEqual(["工会委员会", "女职工委员会", "文体组"]);
  });

  test("are those that hold what is typed", () => {
    expect(fitting(["工会委员会", "女职工委员会"], "女", "")).toEqual(["女职工委员会"]);
    expect(fitting(["9月", "10月"], "9月", "9月")).toEqual(["10月"]);
  });
});

describe("a long sheet", () => {
  const offsets = offsetsOf(2000, () => 20);

  test("is drawn where it is seen, and the rest is room", () => {
    const drawn = drawnRows(offsets, { from: 20_000, to: 20_800 }, []);
    expect(drawn.first).toBeLessThanOrEqual(1000);
    expect(drawn.last).toBeGreaterThanOrEqual(1040);
    expect(drawn.last - drawn.first).toBeLessThan(80);
    expect(drawn.above + (drawn.last - drawn.first + 1) * 20 + drawn.below).toBe(40_000);
  });

  test("begins with the first row of a merged cell that reaches into what is seen", () => {
    expect(drawnRows(offsets, { from: 20_000, to: 20_800 }, [area(900, 0, 995, 0)]).first).toBe(900);
  });

  test("up to 200 rows is drawn whole", () => {
    expect(
      drawnRows(
        offsetsOf(200, () => 20),
        { from: 0, to: 100 },
        [],
      ),
    ).toEqual({
      first: 0,
      last: 199,
      above: 0,
      below: 0,
    });
  });
});

describe("how cells are drawn", () => {
  const title = "2026—2027学年青禾小学工会工作进度安排";
  const sheet = drawn([[title], ["9月", "慰问新教师", "工会委员会"], ["", "", title], ["10月"]]);
  const shape = shapeOf(sheet);

  function drawn(rows: readonly (readonly string[])[]): Grid {
    const cells = rows.map((row) => row.map((text) => (text === "" ? undefined : { text, value: text })));
    return { ...GRID, cells, merges: [] };
  }

  test("a title that is not merged runs on over the blank cells beside it, as in Excel", () => {
    expect(roomBeside(sheet, shape, 0, 0)).toBeGreaterThan(200);
    expect(likelyHeight(sheet, shape, 0)).toBeLessThan(60);
  });

  test.each([
    ["a cell that others stand beside", sheet, 1, 0],
    ["a blank cell", sheet, 0, 1],
    ["a text in the last column", sheet, 2, 2],
    ["a text that has room there", sheet, 3, 0],
    ["a merged title, which has its room", { ...sheet, merges: [area(0, 0, 0, 2)] }, 0, 0],
  ])("%s keeps to its column", (_, grid, row, column) => {
    expect(roomBeside(grid, shapeOf(grid), row, column)).toBeUndefined();
  });

  test("words on a light fill are dark, on a dark one white", () => {
    expect(fillStyle("FFF2CC")).toEqual({ backgroundColor: "#FFF2CC", color: "#1b1b1b" });
    expect(fillStyle("107C4A")).toEqual({ backgroundColor: "#107C4A", color: "#ffffff" });
  });
});
