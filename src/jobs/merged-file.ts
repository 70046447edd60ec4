import type { Fault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import { bookEnding } from "../workbook/book-ending.ts";
import { preparedLines } from "../workbook/patch/prepared-lines.ts";
import type { FileWorkbook } from "../workbook/workbook.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import type { CheckReport } from "./check.ts";
import type { Collected } from "./collect.ts";
import { collectedBook } from "./collected-book.ts";
import { mergeIntoTable } from "./merge-into-table.ts";
import { putMerge } from "./put-merge.ts";
import type { NewLines } from "./table-rows.ts";

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

/** Where no lines are ready for the new rows they are put in, looking like the table's last one. */
async function withRoom(book: FileWorkbook, report: CheckReport, merged: Collected): Promise<CheckReport> {
  const change = mergeIntoTable(report, merged);
  if (!("lines" in change)) return report;
  const { lines } = change;
  const ready = change.kind === "edits" ? readyLines(await book.bytes(), lines) : 0;
  if (ready >= lines.count) return report;
  const made = await book.changeRows({ ...lines, count: lines.count - ready });
  const now = made.ok ? await book.read(lines.sheet) : undefined;
  if (now === undefined) return report;
  return { ...report, grids: report.grids.map((grid) => (grid.sheet === now.sheet ? now : grid)) };
}

/** How many blank lines with looks of their own stand where the new rows come. */
function readyLines(bytes: Uint8Array, { sheet, at, count }: NewLines): number {
  const prepared = preparedLines(bytes, sheet);
  let ready = 0;
  while (ready < count && prepared.has(at + ready)) ready += 1;
  return ready;
}
