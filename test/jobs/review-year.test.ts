import { expect, test } from "vitest";
import { check } from "../../src/jobs/check.ts";
import { ledgerSheet, reviewOfYear } from "../../src/jobs/review-year.ts";
import { openFile } from "../../src/workbook/file.ts";
import { workbookFile } from "../fixtures/workbook-file.ts";
import { linesOf } from "../word/put.ts";

const rows = [
  ["2024—2025学年清溪小学工会工作进度安排"],
  ["时间段", "主要工作内容", "责任部门/人", "完成情况"],
  ["9月", "1.教师节座谈会\n2.慰问新教师", "工会委员会", "1. 已完成\n2. 推迟到10月（人还没到齐）"],
];

async function report() {
  const book = openFile(await workbookFile({ 安排表: rows }));
  if (!book.ok) throw new Error(book.fault.kind);
  const checked = await check(book.value, {});
  if (!checked.ok) throw new Error(checked.fault.kind);
  return checked.value;
}

test("the year's 总结素材 says the same in Word and as text", async () => {
  const review = reviewOfYear(await report());
  if (!review.ok) throw new Error(review.fault.kind);
  const { document, text } = review.value;
  expect(text).toContain("慰问新教师（9月，工会委员会）：推迟到10月，人还没到齐");
  expect(linesOf(document).filter((line) => line !== "")).toEqual(
    text.split("\n").filter((line) => line !== ""),
  );
});

test("the 工作台账 of a workbook has a row a piece of work", async () => {
  const { rows: lines } = ledgerSheet(await report());
  expect(lines.slice(3).map(({ cells }) => cells[4]?.text)).toEqual(["已完成", "推迟到10月"]);
});
