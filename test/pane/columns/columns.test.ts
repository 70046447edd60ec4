import { expect, test } from "vitest";
import type { Grid } from "../../../src/core/model/grid.ts";
import {
  type ColumnsEvent,
  choiceOf,
  columnsOf,
  updateColumns,
  valuesOf,
} from "../../../src/pane/columns/columns.ts";

function grid(sheet: string, rows: readonly (readonly string[])[]): Grid {
  const cells = rows.map((row) => row.map((text) => (text === "" ? undefined : { text, value: text })));
  return { sheet, visibility: "visible", cells, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

const NOTES = grid("说明", [["填表说明"], ["请按月填写"]]);
const ODD = grid("全年", [
  ["青禾小学 2025—2026学年"],
  ["甲", "乙", "丙"],
  ["9月", "召开例会", "办公室"],
  ["10月", "健步走", "文体组"],
]);

function after(...events: readonly ColumnsEvent[]) {
  const first = columnsOf([NOTES, ODD], [], "全年");
  if (first === undefined) throw new Error("a sheet is needed");
  return events.reduce(updateColumns, first);
}

test("the officer names sheet, header row and columns; the first words below the header help", () => {
  const columns = after(
    { kind: "sheet-chosen", sheet: "说明" },
    { kind: "sheet-chosen", sheet: "全年" },
    { kind: "header-chosen", row: 1 },
    { kind: "role-chosen", column: 0, role: "time" },
    { kind: "role-chosen", column: 1, role: "items" },
    { kind: "role-chosen", column: 2, role: "owners" },
  );
  expect(valuesOf(columns, 0)).toEqual(["9月", "10月"]);
  expect(choiceOf(columns)).toMatchObject({
    ok: true,
    value: {
      sheet: "全年",
      header: { top: 1, bottom: 1 },
      columns: [{ role: "time" }, { role: "items" }, { role: "owners" }],
    },
  });
});

test("a choice without work, or with two columns of it, is refused with a sentence", () => {
  const none = after(
    { kind: "header-chosen", row: 1 },
    ...[0, 1, 2].map((column): ColumnsEvent => ({ kind: "role-chosen", column, role: "extra" })),
  );
  const choice = choiceOf(none);
  expect(choice).toEqual({ ok: false, fault: "no-items" });
  const told = updateColumns(none, { kind: "refused", why: "no-items" });
  expect(told.refusal).toContain("主要工作内容");
  expect(updateColumns(told, { kind: "role-chosen", column: 1, role: "items" }).refusal).toBeUndefined();
});

test("a workbook without a visible sheet offers nothing", () => {
  expect(columnsOf([], [])).toBeUndefined();
});

test("a header that nothing shows, far down the sheet, is reached by looking further", () => {
  const long = grid("长表", [...Array.from({ length: 90 }, () => ["x"]), ["甲", "乙"], ["9月", "召开例会"]]);
  const first = columnsOf([long], []);
  if (first === undefined) throw new Error("a sheet is needed");
  expect(first.offer).toMatchObject({ rows: { length: 20 }, further: 72 });
  const seen = [1, 2].reduce((columns) => updateColumns(columns, { kind: "further-rows" }), first);
  expect(seen.offer).toMatchObject({ rows: { length: 92 }, further: 0 });
  const chosen = updateColumns(seen, { kind: "header-chosen", row: 90 });
  expect(chosen.offer.rows).toHaveLength(92);
  expect(valuesOf(chosen, 1)).toEqual(["召开例会"]);
  const above = updateColumns(chosen, { kind: "header-chosen", row: 0 });
  expect(above.offer.rows).toHaveLength(92);
});
