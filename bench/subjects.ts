/** What the benchmark measures of ours, bundled for Node by webpack (`--config-name bench`). */
import { check } from "../src/jobs/check.ts";
import { exportToPlan } from "../src/jobs/export-to-plan.ts";
import { openFile } from "../src/workbook/file.ts";

/** Reads and checks a workbook; gives the number of rows found. */
export async function readAndCheck(bytes: Uint8Array): Promise<number> {
  const book = openFile(bytes);
  if (!book.ok) throw new Error(book.fault.kind);
  const report = await check(book.value, {});
  if (!report.ok) throw new Error(report.fault.kind);
  return report.value.schedule.rows.length;
}

/** Reads all sheets of a workbook; gives the number of rows in the longest. */
export async function read(bytes: Uint8Array): Promise<number> {
  const book = openFile(bytes);
  if (!book.ok) throw new Error(book.fault.kind);
  const sheets = await book.value.sheets();
  const grids = await Promise.all(sheets.map(({ name }) => book.value.read(name)));
  return Math.max(...grids.map((grid) => grid?.cells.length ?? 0));
}

/** Reads and checks the workbook once, and gives what patches its table into a plan. */
export async function patcher(workbook: Uint8Array): Promise<(plan: Uint8Array) => Uint8Array> {
  const book = openFile(workbook);
  if (!book.ok) throw new Error(book.fault.kind);
  const report = await check(book.value, {});
  if (!report.ok) throw new Error(report.fault.kind);
  const { schedule } = report.value;
  return (plan) => {
    const done = exportToPlan({ schedule, plan, layout: "table" });
    if (!done.ok) throw new Error(done.fault.kind);
    return done.value.bytes;
  };
}
