import type { JobFault } from "../../core/model/fault.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import { faultOf, inExcel } from "./in-excel.ts";

/** Shows the sheet, selects the cell and scrolls to it: one trip. */
export async function reveal(name: string, cell: string): Promise<Result<void, JobFault>> {
  const shown = await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    const range = sheet.getRange(cell);
    range.select();
    range.untrack();
  });
  return shown.ok ? ok(undefined) : fail(faultOf(shown.fault, name));
}
