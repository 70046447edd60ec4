import type { JobFault } from "../../core/model/fault.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";

/** Excel's own word for why it did not do something (Excel.ErrorCodes). */
export interface Refusal {
  readonly code: string;
}

/** Wrong use of the client: a mistake of ours, which no officer can mend. */
const OURS = new Set(["PropertyNotLoaded", "ValueNotLoaded", "ApiNotFound", "InvalidRequestContext"]);

/**
 * What one piece of work in Excel gives, or Excel's refusal. While a cell is being typed in, it is refused at once.
 *
 * Excel.run sends what is still queued when the work is done: only work that goes on with an answer syncs by itself.
 */
export async function inExcel<Value>(
  work: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value, Refusal>> {
  try {
    return ok(await Excel.run(work));
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || OURS.has(error.code)) throw error;
    return fail({ code: error.code });
  }
}

/** The refusal in our words. `sheet` is the one that was written to, null for the workbook's list of sheets. */
export function faultOf({ code }: Refusal, sheet: string | null): JobFault {
  if (code === "InvalidOperationInCellEditMode") return { kind: "cell-in-edit" };
  if (code === "AccessDenied") return { kind: "protected", sheet };
  return { kind: "excel-refused", code };
}
