import { describe, expect, test } from "vitest";
import type { Grid } from "../../src/core/model/grid.ts";
import { dateCell, grid } from "../fixtures/grid.ts";
import type { HostSheet } from "./host/cells.ts";
import { HostError } from "./host/host-error.ts";
import { openInExcel } from "./open-book.ts";

const DATE_FORMAT = 'm"月"d"日"';

function open(grids: readonly Grid[]) {
  const { excel, book } = openInExcel(grids);
  const sheet = (name: string): HostSheet => {
    const found = excel.book.find(name);
    if (found === undefined) throw new Error(name);
    return found;
  };
  return { excel, book, sheet };
}

const rows = grid("安排表", [["9月"], ["10月"], [dateCell("2025-03-08", "3月8日")]]);

test("a text that nothing else can be seen in leaves the format of its cell as it was", async () => {
  const { book, sheet } = open([rows]);
  await book.change([{ sheet: "安排表", cell: "A1", from: "9月", to: "9月上旬" }]);
  expect(sheet("安排表").cell(0, 0)).toMatchObject({ value: "9月上旬", format: "General" });
});

test.each(["3-4", "=1+1", "+86", "@全体", "007", "3月8日", "2025-03-08", "TRUE"])(
  "“%s” stays formatted as text, so that entering the cell once more changes nothing",
  async (text) => {
    const { book, sheet } = open([rows]);
    await book.change([{ sheet: "安排表", cell: "A1", from: "9月", to: text }]);
    expect(sheet("安排表").cell(0, 0)).toMatchObject({ value: text, format: "@" });
  },
);

test("taking an edit back brings the very date back, not only its text", async () => {
  const { book, sheet } = open([rows]);
  const before = structuredClone(sheet("安排表").cell(2, 0));
  await book.change([{ sheet: "安排表", cell: "A3", from: "3月8日", to: "3月上旬" }]);
  expect(sheet("安排表").cell(2, 0)).toMatchObject({ value: "3月上旬" });
  await book.change([{ sheet: "安排表", cell: "A3", from: "3月上旬", to: "3月8日" }]);
  expect(sheet("安排表").cell(2, 0)).toEqual(before);
  expect(before?.format).toBe(DATE_FORMAT);
});

test("taking two edits of a cell back, one after the other, brings its formula back", async () => {
  const { book, sheet } = open([grid("表", [["9月"]])]);
  Object.assign(sheet("表").made(0, 1), { value: 2, formula: "=1+1" });
  const steps = [
    ["2", "两次"],
    ["两次", "三次"],
    ["三次", "两次"],
    ["两次", "2"],
  ] as const;
  for (const [from, to] of steps) {
    expect(await book.change([{ sheet: "表", cell: "B1", from, to }])).toEqual({
      ok: true,
      value: undefined,
    });
  }
  expect(sheet("表").cell(0, 1)).toMatchObject({ value: 2, formula: "=1+1" });
});

test("an edit that only looks like taking one back writes what it says", async () => {
  const { book, sheet } = open([rows]);
  await book.change([{ sheet: "安排表", cell: "A3", from: "3月8日", to: "3月上旬" }]);
  sheet("安排表").made(2, 0).value = "3月中旬";
  await book.change([{ sheet: "安排表", cell: "A3", from: "3月中旬", to: "3月8日" }]);
  expect(sheet("安排表").cell(2, 0)).toMatchObject({ value: "3月8日", format: "@" });
});

test("a protected sheet is told by name before anything is written, in whichever sheet", async () => {
  const { book, sheet } = open([rows, grid("副表", [["9月"], ["10月"]])]);
  sheet("副表").isProtected = true;
  sheet("副表").made(1, 0).look["Protection.Locked"] = false;
  const both = await book.change([
    { sheet: "安排表", cell: "A1", from: "9月", to: "9月上旬" },
    { sheet: "副表", cell: "A1", from: "9月", to: "9月上旬" },
  ]);
  expect(both).toEqual({ ok: false, fault: { kind: "protected", sheet: "副表" } });
  expect(sheet("安排表").cell(0, 0)?.value).toBe("9月");
});

test("an unlocked cell of a protected sheet is changed, its format left alone", async () => {
  const { book, sheet } = open([grid("副表", [["9月"], ["10月"]])]);
  sheet("副表").isProtected = true;
  sheet("副表").made(1, 0).look["Protection.Locked"] = false;
  const done = await book.change([{ sheet: "副表", cell: "A2", from: "10月", to: "10月中旬" }]);
  expect(done).toEqual({ ok: true, value: undefined });
  expect(sheet("副表").cell(1, 0)).toMatchObject({ value: "10月中旬", format: "General" });
});

test("while the officer types in a cell nothing is changed, and the pane can say why", async () => {
  const { excel, book, sheet } = open([rows]);
  excel.book.isEditing = true;
  const edit = { sheet: "安排表", cell: "A1", from: "9月", to: "9月上旬" };
  expect(await book.change([edit])).toEqual({ ok: false, fault: { kind: "cell-in-edit" } });
  excel.stopEditing();
  expect(sheet("安排表").cell(0, 0)?.value).toBe("9月");
});

test("a sheet that was renamed or deleted since the check is told, with the sheets that there are", async () => {
  const { book, sheet } = open([rows, grid("名单", [["一"]])]);
  sheet("安排表").name = "安排表（旧）";
  const edit = { sheet: "安排表", cell: "A1", from: "9月", to: "9月上旬" };
  expect(await book.change([edit])).toEqual({
    ok: false,
    fault: { kind: "unknown-sheet", wanted: "安排表", sheets: ["安排表（旧）", "名单"] },
  });
});

test("when Excel refuses in the middle, what was written until then comes back whole", async () => {
  const { book, sheet } = open([rows]);
  const before = structuredClone([...sheet("安排表").rows]);
  sheet("安排表").merges = [{ top: 4, left: 0, bottom: 5, right: 0 }];
  // A6 lies inside a merged area: Excel swallows what is written there.
  const done = await book.change([
    { sheet: "安排表", cell: "A1", from: "9月", to: "3-4" },
    { sheet: "安排表", cell: "A3", from: "3月8日", to: "3月上旬" },
    { sheet: "安排表", cell: "A6", from: "", to: "11月" },
  ]);
  expect(done).toEqual({ ok: false, fault: { kind: "excel-refused", code: "NotAsWritten" } });
  expect([...sheet("安排表").rows].slice(0, 3)).toEqual(before);
});

test("a mass of edits travels in batches below Excel's limit and is written whole", async () => {
  const count = 3_000;
  const long = "工会".repeat(400);
  const { excel, book, sheet } = open([
    grid(
      "长表",
      Array.from({ length: count }, (_, row) => [`${row}月`]),
    ),
  ]);
  const edits = Array.from({ length: count }, (_, row) => ({
    sheet: "长表",
    cell: `A${row + 1}`,
    from: `${row}月`,
    to: `${long}${row}`,
  })).filter((_, row) => row % 2 === 0);
  expect((await book.change(edits)).ok).toBe(true);
  expect(sheet("长表").cell(2_998, 0)?.value).toBe(`${long}2998`);
  expect(sheet("长表").cell(2_999, 0)?.value).toBe("2999月");
  expect(Math.max(...excel.trips.map(({ bytesSent }) => bytesSent))).toBeLessThan(5_000_000);
});

test("no edits are no trip", async () => {
  const { excel, book } = open([rows]);
  expect((await book.change([])).ok).toBe(true);
  expect(excel.trips).toEqual([]);
});

test("a wrong use of the client is a mistake of ours and is thrown", async () => {
  const { excel, book } = open([rows]);
  excel.refusals = [new HostError("ApiNotFound")];
  await expect(book.change([{ sheet: "安排表", cell: "A1", from: "9月", to: "一" }])).rejects.toThrow();
});

describe("under a filter", () => {
  const filtered = grid(
    "安排表",
    ["9月", "10月", "11月", "12月", "1月"].map((month) => [month]),
    { hiddenRows: [2, 3] },
  );
  const edits = ["9月", "10月", "11月", "12月", "1月"].map((from, row) => ({
    sheet: "安排表",
    cell: `A${row + 1}`,
    from,
    to: `${from}上旬`,
  }));
  const texts = (sheet: HostSheet) => [0, 1, 2, 3, 4].map((row) => sheet.cell(row, 0)?.value);

  test("every cell gets its own text, the hidden ones too, in as many trips as without one", async () => {
    const { excel, book, sheet } = open([filtered]);
    sheet("安排表").isFiltered = true;
    expect(await book.change(edits)).toEqual({ ok: true, value: undefined });
    expect(texts(sheet("安排表"))).toEqual(edits.map(({ to }) => to));
    expect(excel.trips).toHaveLength(3);
    expect([...sheet("安排表").hiddenRows]).toEqual([1, 2]);
  });

  test("where all rows of a run are hidden each of them is written all the same, and taken back", async () => {
    const { book, sheet } = open([filtered]);
    const before = structuredClone([...sheet("安排表").rows]);
    const hidden = edits.slice(1, 3);
    expect((await book.change(hidden)).ok).toBe(true);
    expect(texts(sheet("安排表")).slice(1, 3)).toEqual(hidden.map(({ to }) => to));
    const back = hidden.map(({ from, to, ...edit }) => ({ ...edit, from: to, to: from }));
    expect((await book.change(back)).ok).toBe(true);
    expect([...sheet("安排表").rows]).toEqual(before);
  });

  test("a refusal leaves every cell as it was", async () => {
    const { book, sheet } = open([filtered]);
    const before = structuredClone([...sheet("安排表").rows]);
    sheet("安排表").merges = [{ top: 6, left: 0, bottom: 7, right: 0 }];
    const refused = { sheet: "安排表", cell: "A8", from: "", to: "2月" };
    expect((await book.change([...edits, refused])).ok).toBe(false);
    expect([...sheet("安排表").rows].slice(0, 5)).toEqual(before);
  });
});
