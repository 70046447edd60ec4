import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { a1, textAt } from "../../../src/core/model/grid.ts";
import { withColumns } from "../../../src/core/model/settings.ts";
import type { Working } from "../../../src/pane/working.ts";
import { given, paneIn } from "../pane.ts";

const SHEET = "安排表";

/** The pane on the sample workbook, from its file. */
async function paneOnSample() {
  const pane = paneIn({ saved: "downloaded" });
  await pane.wishes.giveFiles([given("安排表.xlsx", readFileSync("assets/sample/schedule.xlsx"))]);
  return { ...pane, open: pane.working };
}

function sheetOf({ report }: Working) {
  const name = report.schedule.tables[0]?.sheet ?? SHEET;
  const grid = report.grids.find(({ sheet }) => sheet === name);
  if (grid === undefined) throw new Error("no sheet");
  const column = (at: number) => grid.cells.map((_, row) => textAt(grid, row, at));
  return { name, items: column(1), times: column(0) };
}

test("a row comes, is written in, and all of it is taken back in turn, to the byte", async () => {
  const { wishes, open } = await paneOnSample();
  const before = sheetOf(open());
  const book = open().book;
  const bytes = book.live ? undefined : await book.bytes();
  const first = (open().report.schedule.tables[0]?.headerEnd ?? 0) + 1;
  expect(
    await wishes.changeRows({ kind: "insert", sheet: before.name, at: first, count: 1, like: first }),
  ).toBe(true);
  await wishes.edit([{ sheet: before.name, cell: a1(first, 1), from: "", to: "召开例会" }]);
  expect(sheetOf(open()).items).toEqual([
    ...before.items.slice(0, first),
    "召开例会",
    ...before.items.slice(first),
  ]);
  expect(open().journal.map(({ kind }) => kind)).toEqual(["rows", "edits"]);
  await wishes.undo(2);
  await wishes.undo(1);
  expect(sheetOf(open()).items).toEqual(before.items);
  expect(book.live ? undefined : await book.bytes()).toEqual(bytes);
});

test("what was mended in its place before rows moved is taken back in its place", async () => {
  const { wishes, open } = await paneOnSample();
  const before = sheetOf(open());
  await wishes.applySafe();
  const row = (open().report.schedule.tables[0]?.headerEnd ?? 0) + 1;
  await wishes.changeRows({ kind: "delete", sheet: before.name, first: row, last: row });
  expect(sheetOf(open()).items).toHaveLength(before.items.length - 1);
  // The list of what was mended begins anew: its cells stand elsewhere now.
  expect(open().check.findings.every(({ state }) => state.kind === "open")).toBe(true);
  for (const { id } of [...open().journal].reverse()) await wishes.undo(id);
  expect(sheetOf(open())).toEqual(before);
});

test("what was confirmed after rows had moved stays confirmed, and columns named by hand keep their header", async () => {
  const { wishes, open } = await paneOnSample();
  const table = open().report.schedule.tables[0];
  if (table === undefined) throw new Error("no table");
  const header = { top: table.headerRow, bottom: table.headerEnd };
  const choice = {
    sheet: table.sheet,
    header,
    columns: table.columns.map((one) => ({ ...one, header: one.header.trim() })),
  };
  await open().book.keep(withColumns(open().report.settings, choice));
  await wishes.edit([{ sheet: table.sheet, cell: "A1", from: "", to: "2024—2025学年工会工作安排" }]);
  await wishes.changeRows({ kind: "insert", sheet: table.sheet, at: 0, count: 2 });
  const kept = () => open().report.settings;
  expect(kept().columns?.[0]?.header).toEqual({ top: header.top + 2, bottom: header.bottom + 2 });
  const [finding] = open().check.findings.filter(({ problem }) => problem.level === "should");
  if (finding === undefined) throw new Error("nothing to confirm");
  await wishes.keep([finding]);
  await wishes.undo(open().journal[1]?.id ?? 0);
  expect(kept().columns?.[0]?.header).toEqual(header);
  expect(kept().accepted).toContain(finding.problem.key);
});

test("what holds its rows is told, and nothing has changed", async () => {
  const { wishes, open } = await paneOnSample();
  const before = sheetOf(open());
  expect(await wishes.changeRows({ kind: "delete", sheet: "没有这张表", first: 1, last: 1 })).toBe(false);
  expect(open().notice).toMatchObject({ kind: "trouble", trouble: { code: "unknown-sheet" } });
  expect(sheetOf(open())).toEqual(before);
});
