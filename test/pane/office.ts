import type { Cell, Grid } from "../../src/core/model/grid.ts";
import type { Schedule } from "../../src/core/model/schedule.ts";
import { type CheckReport, check } from "../../src/jobs/check.ts";
import type { OpenBook } from "../../src/pane/desk.ts";
import { memoryWorkbook } from "../../src/workbook/memory.ts";
import type { Workbook } from "../../src/workbook/workbook.ts";

const TITLE = "2024—2025学年工会工作进度安排";
const HEADER = ["时间段", "主要工作内容", "责任部门/人"];

/** A sheet 安排表 with a title, the usual header, and these rows from row 3 on. */
export function sheetOf(rows: readonly (readonly string[])[], title = TITLE): Grid {
  return {
    sheet: "安排表",
    visibility: "visible",
    cells: [[title], HEADER, ...rows].map((row) => row.map(cellOf)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function cellOf(text: string): Cell | undefined {
  return text === "" ? undefined : { text, value: text };
}

/** The open workbook of these rows, as the pane holds it. */
export function bookOf(rows: readonly (readonly string[])[], title = TITLE): OpenBook {
  return asFile(memoryWorkbook([sheetOf(rows, title)]));
}

/** A workbook in memory where the pane has one of a file; its rows stay where they are. */
export function asFile(book: Workbook): OpenBook {
  const noFile = () => Promise.reject(new Error("there is no file in which rows could move"));
  return Object.assign(book, { bytes: async () => new Uint8Array(), changeRows: noFile, restore: noFile });
}

/** What checking these rows gives. */
export async function reportOf(rows: readonly (readonly string[])[], title = TITLE): Promise<CheckReport> {
  const report = await check(bookOf(rows, title), {});
  if (!report.ok) throw new Error(report.fault.kind);
  return report.value;
}

export async function scheduleOf(rows: readonly (readonly string[])[], title = TITLE): Promise<Schedule> {
  return (await reportOf(rows, title)).schedule;
}
