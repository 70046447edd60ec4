import type { Fault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import { mergeLogSheet } from "../core/sheets/merge-log.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { CheckReport } from "./check.ts";
import type { Collected } from "./collect.ts";
import { mergeIntoTable, type TableChange } from "./merge-into-table.ts";
import { settingsAfter } from "./settings-after.ts";

/** Writes the merge into the open table, and its log beside it and what it decided kept; or says why the table cannot hold it. */
export async function putMerge(
  book: Workbook,
  report: CheckReport,
  merged: Collected,
): Promise<Result<TableChange, Fault>> {
  const change = mergeIntoTable(report, merged);
  if (change.kind === "not-here") return ok(change);
  const written = await book.change(change.edits);
  if (!written.ok) return written;
  const log = await book.put(mergeLogSheet(merged.log, merged.rows, merged.spoken));
  if (!log.ok) return log;
  const kept = await book.keep(settingsAfter(report.settings, merged, change.rows));
  return kept.ok ? ok(change) : kept;
}
