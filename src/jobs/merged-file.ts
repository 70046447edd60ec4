import type { Fault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import { bookEnding } from "../workbook/book-ending.ts";
import type { FileWorkbook } from "../workbook/workbook.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import type { CheckReport } from "./check.ts";
import type { Collected } from "./collect.ts";
import { collectedBook } from "./collected-book.ts";
import { mergeIntoTable } from "./merge-into-table.ts";
import { putMerge } from "./put-merge.ts";

/**
 * The merge as an .xlsx file: the officer's own workbook with the cells changed and the rows added, all else as it was; so the
 * copy of a wider round (a district's, say) stays one and can be handed on. A new workbook where the table cannot hold the
 * merge cell by cell, where the workbook keeps no round, and where it has macros, which no .xlsx may hold.
 */
export async function mergedFile(
  book: FileWorkbook,
  report: CheckReport,
  merged: Collected,
): Promise<Result<Uint8Array, Fault>> {
  const ending = bookEnding(await book.bytes());
  if (ending.ok && ending.value === ".xlsx") {
    const put = await putMerge(book, await withRoom(book, report, merged), merged);
    if (!put.ok) return put;
    if (put.value.kind === "edits") return ok(await book.bytes());
  }
  return ok(await writeWorkbook(collectedBook(merged, report)));
}

/** Where something stands below the table, lines for the new rows are put in above it. */
async function withRoom(book: FileWorkbook, report: CheckReport, merged: Collected): Promise<CheckReport> {
  const change = mergeIntoTable(report, merged);
  if (change.kind === "edits" || change.why !== "no-room") return report;
  const made = await book.changeRows(change.lines);
  const now = made.ok ? await book.read(change.lines.sheet) : undefined;
  if (now === undefined) return report;
  return { ...report, grids: report.grids.map((grid) => (grid.sheet === now.sheet ? now : grid)) };
}
