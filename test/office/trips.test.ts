import { expect, test } from "vitest";
import type { SheetModel } from "../../src/core/model/sheet-model.ts";
import { timelineSheet } from "../../src/core/sheets/timeline-sheet.ts";
import { drawTimeline } from "../../src/core/timeline/draw-timeline.ts";
import { check } from "../../src/jobs/check.ts";
import { printTable } from "../../src/jobs/print-table.ts";
import { settingsSheet } from "../../src/workbook/settings-sheet.ts";
import { schedule, schoolYear, type TypedRow } from "../core/timeline/schedule.ts";
import { grid } from "../fixtures/grid.ts";
import { modelOf } from "../workbook/contract.ts";
import { openInExcel } from "./open-book.ts";

function scheduleGrid(rows: number) {
  const months = ["9月", "10-11月", "1-2月", "等通知", ""];
  return grid(
    "安排表",
    [
      ["2024—2025学年清溪小学工会工作进度安排"],
      ["时间段", "主要工作内容", "责任部门/人"],
      ...Array.from({ length: rows }, (_, row) => [
        months[row % 5] ?? "",
        `第${row + 1}项工作`,
        "工会委员会",
      ]),
    ],
    { merges: ["A1:C1"] },
  );
}

/** What a piece of work costs, counted from here. */
function counted({ excel }: ReturnType<typeof openInExcel>) {
  excel.trips.length = 0;
  return () => excel.trips.length;
}

test("reading the schedule is one trip", async () => {
  const opened = openInExcel([scheduleGrid(400)]);
  const trips = counted(opened);
  await opened.book.read("安排表");
  expect(trips()).toBe(1);
});

test("a whole check with its marks is three trips, the next one too", async () => {
  const opened = openInExcel([scheduleGrid(400), grid("名单", [["一"]]), grid("通知", [["一"]])]);
  const { book } = opened;
  const checkAndMark = async () => {
    const trips = counted(opened);
    const still = await book.still();
    if (!still.ok) throw new Error(still.fault.kind);
    const report = await check(still.value, {});
    if (!report.ok) throw new Error(report.fault.kind);
    const marks = report.value.problems.flatMap(({ sheet, cell, level }) =>
      sheet === null || cell === null ? [] : [{ sheet, cell, level }],
    );
    expect(marks.length).toBeGreaterThan(50);
    expect((await book.mark(marks)).ok).toBe(true);
    return trips();
  };
  expect(await checkAndMark()).toBe(3);
  expect(await checkAndMark()).toBe(3);
});

test("a fix is three trips, a hundred of them too", async () => {
  const opened = openInExcel([scheduleGrid(400)]);
  const trips = counted(opened);
  const edits = Array.from({ length: 100 }, (_, index) => ({
    sheet: "安排表",
    cell: `B${index * 3 + 3}`,
    from: `第${index * 3 + 1}项工作`,
    to: `第${index * 3 + 1}项重点工作`,
  }));
  expect((await opened.book.change(edits)).ok).toBe(true);
  expect(trips()).toBe(3);
});

function plan(rows: number) {
  const made: TypedRow[] = Array.from({ length: rows }, (_, row) => [
    row % 2 === 0 ? "9月" : "10-11月",
    `第${row + 1}项工作：慰问新教师、收缴会费、秋季健步走`,
    row % 3 === 0 ? "工会委员会" : "文体委员",
  ]);
  return schedule(schoolYear, ...made);
}

const printed = (rows: number): SheetModel => printTable({ schedule: plan(rows) });
const drawn = (rows: number): SheetModel => {
  const made = plan(rows);
  const timeline = drawTimeline(made);
  if (!timeline.ok) throw new Error(timeline.fault.kind);
  return timelineSheet(timeline.value, made);
};

/** With what copies for sub-unions have. */
const offering = (): SheetModel => {
  const area = { top: 2, bottom: 12, left: 0, right: 0 };
  const choices = { sheet: "安排表", column: 0, first: 2, last: 4 };
  return { ...printed(10), dropdowns: [{ area, choices, prompt: "可以选" }] };
};

test.each([
  ["the printable table of 10 rows", () => printed(10)],
  ["a table with a dropdown", offering],
  ["the printable table of 500 rows", () => printed(500)],
  ["the timeline of 10 rows", () => drawn(10)],
  ["the timeline of 90 rows", () => drawn(90)],
  ["the settings", () => settingsSheet({ frame: "2024—2025学年", accepted: ["a", "b"], units: [] })],
])("%s is written in three trips, whether new or anew", async (_, make) => {
  const opened = openInExcel([scheduleGrid(3)]);
  const model = make();
  for (const _again of [1, 2]) {
    const trips = counted(opened);
    expect((await opened.book.put(model)).ok).toBe(true);
    expect(trips()).toBeLessThanOrEqual(3);
  }
});

test("showing a cell and offering words are one trip each", async () => {
  const opened = openInExcel([scheduleGrid(40)]);
  const { book } = opened;
  const shown = counted(opened);
  expect((await book.reveal("安排表", "B9")).ok).toBe(true);
  expect(shown()).toBe(1);
  const offered = counted(opened);
  const area = { top: 2, bottom: 41, left: 2, right: 2 };
  expect((await book.offer({ sheet: "安排表", area, words: ["工会委员会", "女职工委员会"] })).ok).toBe(true);
  expect(offered()).toBe(1);
});

test("5,000 rows are written in pieces, each far below the 5 MB that Excel takes", async () => {
  const opened = openInExcel([scheduleGrid(3)]);
  const style = { font: "宋体", size: 12, wrap: true } as const;
  const text = "慰问新教师、收缴会费、秋季健步走，并向各工会小组通报情况。".repeat(3);
  const model: SheetModel = {
    ...modelOf("长表", ""),
    columns: Array.from({ length: 8 }, () => ({ width: 12 })),
    rows: Array.from({ length: 5_000 }, () => ({
      height: 20,
      cells: Array.from({ length: 8 }, () => ({ text, style })),
    })),
  };
  const trips = counted(opened);
  expect((await opened.book.put(model)).ok).toBe(true);
  expect(trips()).toBeLessThanOrEqual(12);
  expect(Math.max(...opened.excel.trips.map(({ bytesSent }) => bytesSent))).toBeLessThan(5_000_000);
  const sheet = opened.excel.book.find("长表");
  expect([sheet?.cell(0, 0)?.value, sheet?.cell(4_999, 7)?.value]).toEqual([text, text]);
  expect(sheet?.cell(4_999, 7)?.look["Font.Size"]).toBe(12);
});

test("no request grows with the cells one by one: a table of 500 rows is a few hundred actions", async () => {
  const opened = openInExcel([scheduleGrid(3)]);
  counted(opened);
  await opened.book.put(printed(500));
  expect(Math.max(...opened.excel.trips.map(({ actions }) => actions))).toBeLessThan(1_200);
});
