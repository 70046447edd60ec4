/** What the benchmark measures of ours, bundled for Node by webpack (`--config-name bench`). */
import { mergeCopies } from "../src/core/merge/merge-copies.ts";
import { rowIdFor } from "../src/core/merge/row-id.ts";
import { FIELDS } from "../src/core/model/round.ts";
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

/** A table: its header, `id` first, and its rows. */
type Table = readonly (readonly string[])[];

/** The copies of a table merged: its rows with their ids, how many conflicts, and all that is told as one text. */
export function mergeTables(base: Table, copies: readonly Table[]) {
  const rowsOf = ([header = [], ...rows]: Table) =>
    rows.map(([id = "", ...texts], at) => ({
      id,
      cells: Object.fromEntries(texts.map((text, column) => [header[column + 1] ?? "", text])),
      row: at + 2,
    }));
  const round = { plan: "A2345678X", round: 1, extra: [], rows: rowsOf(base) };
  const { rows, conflicts, notices } = mergeCopies({
    rounds: [round],
    copies: copies.map((copy, at) => ({
      sender: `第${at + 1}组`,
      file: `${at + 1}.xlsx`,
      hash: String(at),
      sheet: "填报",
      plan: round.plan,
      round: 1,
      columns: (copy[0] ?? []).slice(1),
      rows: rowsOf(copy),
    })),
    newId: rowIdFor,
  });
  return {
    header: ["id", ...FIELDS],
    rows: rows.map(({ id, cells }) => [id, ...FIELDS.map((field) => cells[field] ?? "")]),
    conflicts: conflicts.length,
    told: JSON.stringify([rows, conflicts, notices]),
  };
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
