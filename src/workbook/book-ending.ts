import type { FileFault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import { contentTypeOf, contentTypes, mainPart } from "../package/opc.ts";
import { readZip } from "../package/zip.ts";

/** The endings that Excel gives its workbooks. */
export type BookEnding = ".xlsx" | ".xlsm" | ".xltx" | ".xltm";

/**
 * The ending that belongs to a workbook by what its main part says it is. Excel does not open a file whose
 * ending says another thing than its inside.
 */
export function bookEnding(bytes: Uint8Array): Result<BookEnding, FileFault> {
  const zip = readZip(bytes, "workbook");
  if (!zip.ok) return zip;
  const main = mainPart(zip.value, "workbook");
  if (!main.ok) return main;
  const types = contentTypes(zip.value);
  if (!types.ok) return types;
  const type = contentTypeOf(types.value, main.value.name).toLowerCase();
  const macros = type.includes("macroenabled");
  if (type.includes("template")) return ok(macros ? ".xltm" : ".xltx");
  return ok(macros ? ".xlsm" : ".xlsx");
}
