import type { JobFault } from "../../core/model/fault.ts";
import { a1 } from "../../core/model/grid.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import type { OfferedWords } from "../workbook.ts";
import { faultOf, inExcel } from "./in-excel.ts";
import { listSheets } from "./list-sheets.ts";

/** A dropdown over the area, or none: one trip. Whatever else is typed stays allowed. */
export async function offerWords({ sheet, area, words }: OfferedWords): Promise<Result<void, JobFault>> {
  const offered = await inExcel(async (context) => {
    const address = `${a1(area.top, area.left)}:${a1(area.bottom, area.right)}`;
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    const { dataValidation } = range;
    if (words.length === 0) dataValidation.clear();
    else {
      dataValidation.rule = { list: { inCellDropDown: true, source: words.join(",") } };
      dataValidation.ignoreBlanks = true;
      dataValidation.errorAlert = { showAlert: false, style: "Warning", title: "", message: "" };
    }
    range.untrack();
  });
  if (offered.ok) return ok(undefined);
  if (offered.fault.code === "ItemNotFound") return fail(await unknownSheet(sheet));
  return fail(faultOf(offered.fault, sheet));
}

async function unknownSheet(wanted: string): Promise<JobFault> {
  const listed = await inExcel(listSheets);
  const sheets = listed.ok ? listed.value.map(({ name }) => name) : [];
  return { kind: "unknown-sheet", wanted, sheets };
}
