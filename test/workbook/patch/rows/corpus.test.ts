import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Grid } from "../../../../src/core/model/grid.ts";
import { type RowChange, rowAfter } from "../../../../src/core/model/row-change.ts";
import { changeRows } from "../../../../src/workbook/patch/rows/change-rows.ts";
import { type ScannedWorkbook, scanWorkbook } from "../../../../src/workbook/scan/scan-workbook.ts";
import { validatorErrors, validatorMissing } from "../validator.ts";

const folder = "../shared/corpus/xlsx";
const missing = !existsSync(folder);
if (missing && process.env["CI"] === "true") throw new Error(`${folder} is not there`);
if (missing) console.warn(`${folder} is not there: rows are not moved in real workbooks`);
const books = (missing ? [] : readdirSync(folder).sort())
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(`${folder}/${name}`)) }))
  .filter(({ bytes }) => scanWorkbook(bytes).ok);

describe.skipIf(missing)("in real workbooks of other programs", () => {
  const refused: string[] = [];

  test.each(books)("$name keeps every text when rows come, go and move", ({ name, bytes }) => {
    const before = scanned(bytes);
    const grid = widest(before);
    if (grid === undefined) return;
    for (const change of changesFor(grid)) {
      const done = changeRows(bytes, change);
      if (!done.ok) {
        expect(done.fault.kind).toMatch(/^(rows-held|signed)$/);
        refused.push(`${name}: ${change.kind} ${done.fault.kind}`);
        continue;
      }
      const after = scanned(done.value);
      for (const other of before.sheets) {
        if (other.name !== grid.sheet)
          expect(textsOf(after.grid(other.name))).toEqual(textsOf(before.grid(other.name)));
      }
      expect(textsOf(after.grid(grid.sheet))).toEqual(movedTexts(grid, change));
    }
  });

  test("few of them hold their rows", () => {
    expect(refused.length).toBeLessThan(books.length * 0.3);
  });

  test.skipIf(validatorMissing)(
    "no workbook gets worse for the Open XML validator",
    () => {
      const temporary = mkdtempSync(join(tmpdir(), "rows-"));
      try {
        // The validator takes a second a file: one change of the three for every other small workbook.
        for (const [index, { name, bytes }] of books.filter(isSmall).entries()) {
          const grid = widest(scanned(bytes));
          const change = grid && index % 2 === 0 ? changesFor(grid)[(index / 2) % 3] : undefined;
          const done = change && changeRows(bytes, change);
          if (done?.ok !== true) continue;
          const [old, now] = [join(temporary, "old.xlsx"), join(temporary, "new.xlsx")];
          writeFileSync(old, bytes);
          writeFileSync(now, done.value);
          const known = new Set(validatorErrors(old).map(kindOf));
          const fresh = validatorErrors(now).filter((error) => !known.has(kindOf(error)));
          expect.soft(fresh, `${name}: ${change?.kind}`).toEqual([]);
        }
      } finally {
        rmSync(temporary, { recursive: true });
      }
    },
    600_000,
  );
});

function isSmall({ bytes }: { readonly bytes: Uint8Array }): boolean {
  return bytes.length < 40_000;
}

/** What is wrong, without where. */
function kindOf(error: string): string {
  return error.replace(/^[^:]*: /, "").replace(/\d+/g, "#");
}

function scanned(bytes: Uint8Array): ScannedWorkbook {
  const result = scanWorkbook(bytes);
  if (!result.ok) throw new Error(result.fault.kind);
  return result.value;
}

/** The sheet with the most rows. */
function widest(book: ScannedWorkbook): Grid | undefined {
  const grids = book.sheets.flatMap(({ name }) => book.grid(name) ?? []);
  return grids.sort((one, other) => other.cells.length - one.cells.length)[0];
}

/** In the middle of the sheet. */
function changesFor({ sheet, cells }: Grid): RowChange[] {
  const middle = Math.floor(cells.length / 2);
  return [
    { kind: "insert", sheet, at: middle + 1, count: 2, like: middle },
    { kind: "delete", sheet, first: middle, last: middle },
    { kind: "move", sheet, first: middle, last: middle, before: middle + 3 },
  ];
}

type Texts = Readonly<Record<string, string>>;

function textsOf(grid: Grid | undefined): Texts {
  return movedTexts(grid, undefined);
}

/** Texts by row and column, each at the place its row has after the change; of merged areas the first cell alone. */
function movedTexts(grid: Grid | undefined, change: RowChange | undefined): Texts {
  const texts: Record<string, string> = {};
  for (const [row, cells] of grid?.cells.entries() ?? []) {
    for (const [column, cell] of cells?.entries() ?? []) {
      if (cell === undefined || cell.text === "") continue;
      const now = change === undefined ? row : placeAfter(grid, change, row, column);
      if (now !== undefined) texts[`${now},${column}`] = cell.text;
    }
  }
  return texts;
}

/** A merged area keeps its text in its first row. */
function placeAfter(
  grid: Grid | undefined,
  change: RowChange,
  row: number,
  column: number,
): number | undefined {
  const area = grid?.merges.find(({ top, left, bottom }) => top === row && left === column && bottom > top);
  if (area === undefined || change.kind === "insert") return rowAfter(change, row);
  const places = Array.from({ length: area.bottom - area.top + 1 }, (_, index) =>
    rowAfter(change, row + index),
  );
  const left = places.filter((place) => place !== undefined);
  return left.length === 0 ? undefined : Math.min(...left);
}
