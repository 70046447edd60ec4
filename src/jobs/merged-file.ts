import type { Fault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import { MARKS_NAME, readMarks } from "../core/sheets/copy-marks.ts";
import type { FileWorkbook } from "../workbook/workbook.ts";
import { writeWorkbook } from "../workbook/write-workbook.ts";
import type { CheckReport } from "./check.ts";
import type { Collected } from "./collect.ts";
import { collectedBook } from "./collected-book.ts";
import { putMerge } from "./put-merge.ts";

/**
 * The merge as a file. A table that is itself the copy of a wider round (a district's, say) stays one: the merge goes
 * into its own sheet, under its own ids, and it can be handed on as it is. Any other table becomes a new workbook.
 */
export async function mergedFile(
  book: FileWorkbook,
  report: CheckReport,
  merged: Collected,
): Promise<Result<Uint8Array, Fault>> {
  if (await isCopy(book)) {
    const put = await putMerge(book, report, merged);
    if (!put.ok) return put;
    if (put.value.kind === "edits") return ok(await book.bytes());
  }
  return ok(await writeWorkbook(collectedBook(merged, report)));
}

async function isCopy(book: FileWorkbook): Promise<boolean> {
  const marks = await book.read(MARKS_NAME);
  return readMarks(marks === undefined ? [] : [marks], await book.properties()).plan !== undefined;
}
