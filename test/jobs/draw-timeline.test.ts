import { expect, test } from "vitest";
import { check } from "../../src/jobs/check.ts";
import { drawTimelineDocument, drawTimelineSheet } from "../../src/jobs/draw-timeline.ts";
import { printTable } from "../../src/jobs/print-table.ts";
import { openFile } from "../../src/workbook/file.ts";
import { textsOf } from "../core/sheets/texts-of.ts";
import { workbookFile } from "../fixtures/workbook-file.ts";
import { linesOf, made } from "../word/put.ts";

const rows = [
  ["2024—2025学年清溪小学工会工作进度安排"],
  ["时间段", "主要工作内容", "责任部门/人"],
  ["9月", "1.教师节座谈会\n2.慰问新教师", "工会委员会"],
  ["10-11月", "教职工健步走", "文体委员"],
];

async function checked(lines: readonly (readonly string[])[]) {
  const book = openFile(await workbookFile({ 安排表: lines }));
  if (!book.ok) throw new Error(book.fault.kind);
  const report = await check(book.value, {});
  if (!report.ok) throw new Error(report.fault.kind);
  return { book: book.value, report: report.value };
}

test("the timeline of a workbook, as data and as a sheet", async () => {
  const { report } = await checked(rows);
  const drawn = drawTimelineSheet(report, "2024-11-20");
  if (!drawn.ok) throw new Error(drawn.fault.kind);
  expect(drawn.value.timeline.today).toBe("2024-11-20");
  expect(drawn.value.timeline.bars.map(({ row, item, months }) => [row, item, months])).toEqual([
    [0, "教师节座谈会", ["2024-09"]],
    [0, "慰问新教师", ["2024-09"]],
    [1, "教职工健步走", ["2024-10", "2024-11"]],
  ]);
  expect(textsOf(drawn.value.sheet)).toHaveLength(4 + 3);
});

test("the results put into the workbook itself are skipped when it is read again", async () => {
  const { book, report } = await checked(rows);
  const drawn = drawTimelineSheet(report);
  if (!drawn.ok) throw new Error(drawn.fault.kind);
  expect(await book.put(drawn.value.sheet)).toEqual({ ok: true, value: "时间轴" });
  expect(await book.put(printTable(report))).toEqual({ ok: true, value: "工作进度安排（打印）" });
  const again = await check(book, {});
  expect(again.ok && again.value.schedule.rows).toEqual(report.schedule.rows);
});

test("the timeline as a document of its own names what it could not place", async () => {
  const { report } = await checked([...rows, ["待定", "外出参观", "办公室"]]);
  const lines = linesOf(made(drawTimelineDocument(report)));
  expect(lines).toContain("另有 1 项没有排进月份：外出参观");
  const placed = linesOf(made(drawTimelineDocument((await checked(rows)).report)));
  expect(placed.join("")).not.toContain("没有排进");
});

test("a workbook that names no year gives no timeline", async () => {
  const { report } = await checked([["工会工作安排"], ...rows.slice(1)]);
  expect(drawTimelineSheet(report)).toEqual({ ok: false, fault: { kind: "no-frame" } });
});
