import { expect, test } from "vitest";
import { grid } from "../fixtures/grid.ts";
import { modelOf } from "../workbook/contract.ts";
import type { HostSheet } from "./host/cells.ts";
import { HostError } from "./host/host-error.ts";
import { openInExcel } from "./open-book.ts";

const rows = grid("安排表", [
  ["9月", "座谈会"],
  ["10月", "健步走"],
  ["11月", "慰问"],
]);

async function open() {
  const { excel, book } = openInExcel([rows, grid("名单", [["一"]])]);
  await book.still();
  const sheet = excel.book.find("安排表");
  if (sheet === undefined) throw new Error("no sheet");
  return { excel, book, sheet };
}

function tints({ rules }: HostSheet): [string | undefined, number][] {
  return rules.map(({ fill, areas }) => [fill, areas.length]);
}

test("findings are tinted by level without a fill of the officer being touched, and taken away whole", async () => {
  const { book, sheet } = await open();
  const before = structuredClone([...sheet.rows]);
  await book.mark([
    { sheet: "安排表", cell: "A1", level: "must" },
    { sheet: "安排表", cell: "A3", level: "must" },
    { sheet: "安排表", cell: "A3", level: "should" },
    { sheet: "安排表", cell: "B2", level: "should" },
    { sheet: "没有这张表", cell: "B2", level: "should" },
  ]);
  expect(tints(sheet)).toEqual([
    ["#FBD5D5", 2],
    ["#FFF1C9", 1],
  ]);
  await book.mark([{ sheet: "安排表", cell: "B2", level: "should" }]);
  expect(tints(sheet)).toEqual([["#FFF1C9", 1]]);
  await book.mark([]);
  expect(sheet.rules).toEqual([]);
  expect([...sheet.rows]).toEqual(before);
});

test("the officer's own rules stay, also when a mark of ours was taken away by hand", async () => {
  const { book, sheet } = await open();
  const area = { top: 0, left: 0, bottom: 9, right: 0 };
  sheet.rules.push({ id: "{own}", type: "Custom", areas: [area], formula: "=A1=1", fill: "#00FF00" });
  await book.mark([{ sheet: "安排表", cell: "A1", level: "must" }]);
  sheet.rules = sheet.rules.filter(({ id }) => id === "{own}");
  expect((await book.mark([{ sheet: "安排表", cell: "A2", level: "must" }])).ok).toBe(true);
  expect(sheet.rules.map(({ id, fill }) => (id === "{own}" ? "own" : fill))).toEqual(["own", "#FBD5D5"]);
  await book.mark([]);
  expect(sheet.rules.map(({ id }) => id)).toEqual(["{own}"]);
});

test("marks that an earlier session left in the saved workbook are swept when the pane opens", async () => {
  const first = await open();
  await first.book.mark([{ sheet: "安排表", cell: "A1", level: "must" }]);
  const { excel, book, sheet } = await open();
  const area = { top: 0, left: 0, bottom: 9, right: 0 };
  const bars = { id: "{bars}", type: "DataBar", areas: [area], formula: "", fill: undefined };
  sheet.rules = [bars, ...structuredClone(first.sheet.rules)];
  expect((await book.watch(() => {})).ok).toBe(true);
  expect(sheet.rules).toEqual([bars]);
  expect(excel.tellsChanges).toBe(true);
});

test("where the marks of an earlier session cannot be swept, changes are seen all the same", async () => {
  const { excel, book } = await open();
  excel.refusals = [new HostError("GeneralException")];
  expect((await book.watch(() => {})).ok).toBe(true);
  expect(excel.tellsChanges).toBe(true);
});

test("while the officer types in a cell watching waits for another call", async () => {
  const { excel, book } = await open();
  excel.book.isEditing = true;
  expect(await book.watch(() => {})).toEqual({ ok: false, fault: { kind: "cell-in-edit" } });
  excel.stopEditing();
  expect((await book.watch(() => {})).ok).toBe(true);
});

test("a protected sheet is not marked, and the others are", async () => {
  const { excel, book, sheet } = await open();
  sheet.isProtected = true;
  await book.still();
  const done = await book.mark([
    { sheet: "安排表", cell: "A1", level: "must" },
    { sheet: "名单", cell: "A1", level: "must" },
  ]);
  expect(done.ok).toBe(true);
  expect(sheet.rules).toEqual([]);
  expect(excel.book.find("名单")?.rules).toHaveLength(1);
});

test("a sheet that was deleted takes its marks along, the others are marked on", async () => {
  const { excel, book, sheet } = await open();
  await book.mark([{ sheet: "名单", cell: "A1", level: "must" }]);
  excel.book.sheets = [sheet];
  await book.still();
  expect((await book.mark([{ sheet: "安排表", cell: "A1", level: "must" }])).ok).toBe(true);
  expect(tints(sheet)).toEqual([["#FBD5D5", 1]]);
});

test("a sheet that was renamed is marked under its new name, its old marks go", async () => {
  const { book, sheet } = await open();
  await book.mark([{ sheet: "安排表", cell: "A1", level: "must" }]);
  sheet.name = "安排表（新）";
  await book.still();
  await book.mark([{ sheet: "安排表（新）", cell: "A2", level: "should" }]);
  expect(tints(sheet)).toEqual([["#FFF1C9", 1]]);
});

test("no marks before and none now are no trip", async () => {
  const { excel, book } = await open();
  excel.trips.length = 0;
  expect((await book.mark([])).ok).toBe(true);
  expect(excel.trips).toEqual([]);
});

test("while the officer types in a cell the marks wait: one trip, and the pane can say why", async () => {
  const { excel, book } = await open();
  excel.book.isEditing = true;
  excel.trips.length = 0;
  const done = await book.mark([{ sheet: "安排表", cell: "A1", level: "must" }]);
  expect(done).toEqual({ ok: false, fault: { kind: "cell-in-edit" } });
  expect(excel.trips).toHaveLength(1);
});

const refusal = new HostError("GeneralException");

test.each`
  when                        | refusals
  ${"and tells nothing else"} | ${[refusal, refusal]}
  ${"and again, once swept"}  | ${[refusal, undefined, undefined, refusal]}
`("marks that Excel refuses $when are told, and none is left half", async ({ refusals }) => {
  const { excel, book, sheet } = await open();
  excel.refusals = refusals;
  const marks = [{ sheet: "安排表", cell: "A1", level: "must" }] as const;
  expect(await book.mark(marks)).toEqual({
    ok: false,
    fault: { kind: "excel-refused", code: "GeneralException" },
  });
  expect(sheet.rules).toEqual([]);
  expect((await book.mark(marks)).ok).toBe(true);
  expect(sheet.rules).toHaveLength(1);
});

const settle = () => new Promise((done) => setTimeout(done, 20));

test("changes of the officer and of colleagues are told, our own are not", async () => {
  const { excel, book, sheet } = await open();
  let told = 0;
  const stop = await book.watch(() => {
    told += 1;
  });
  await book.change([{ sheet: "安排表", cell: "A1", from: "9月", to: "9月上旬" }]);
  await settle();
  expect(told).toBe(0);
  const enter = (range: { Values: unknown }) => {
    range.Values = [["12月"]];
  };
  excel.typed(sheet, "A2", enter);
  excel.typed(sheet, "A1", enter, "Remote");
  await settle();
  expect(told).toBe(2);
  if (!stop.ok) throw new Error(stop.fault.kind);
  await stop.value();
  excel.typed(sheet, "A2", enter);
  await settle();
  expect(told).toBe(2);
});

test("a generated sheet that we write does not echo either, new or anew", async () => {
  const { book } = await open();
  let told = 0;
  await book.watch(() => {
    told += 1;
  });
  await book.put(modelOf("时间轴", "九月"));
  await book.put(modelOf("时间轴", "十月"));
  await book.keep({ accepted: ["a"], units: [] });
  await settle();
  expect(told).toBe(0);
});

test("a sheet that is added while the pane is open is watched too", async () => {
  const { excel, book } = await open();
  let told = 0;
  await book.watch(() => {
    told += 1;
  });
  excel.typed(excel.book.add("新表"), "A1", (range) => {
    range.Values = [["九月"]];
  });
  await settle();
  expect(told).toBe(1);
});
