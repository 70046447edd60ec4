import { expect, test } from "vitest";
import { check } from "../../src/jobs/check.ts";
import { printTable } from "../../src/jobs/print-table.ts";
import { openFile } from "../../src/workbook/file.ts";
import { textsOf } from "../core/sheets/texts-of.ts";
import { workbookFile } from "../fixtures/workbook-file.ts";

test("the table of a workbook is laid out anew, its words as typed", async () => {
  const bytes = await workbookFile({
    安排表: [
      ["2024—2025学年清溪小学工会工作进度安排"],
      ["序号", "时间段", "主要工作内容", "责任部门/人"],
      [1, "9 月", "1.教师节座谈会\n2.慰问新教师。", "工会委员会、各工会小组"],
      [2, "", "收缴会费", "财务委员"],
      [3, "等通知", "参观学习", ""],
    ],
  });
  const book = openFile(bytes);
  if (!book.ok) throw new Error(book.fault.kind);
  const report = await check(book.value, {});
  if (!report.ok) throw new Error(report.fault.kind);
  expect(textsOf(printTable(report.value))).toEqual([
    ["2024—2025学年清溪小学工会工作进度安排", "", ""],
    ["时间段", "主要工作内容", "责任部门/人"],
    ["9 月", "1. 教师节座谈会\n2. 慰问新教师。", "工会委员会、各工会小组"],
    ["9 月", "收缴会费", "财务委员"],
    ["等通知", "参观学习", ""],
  ]);
});
