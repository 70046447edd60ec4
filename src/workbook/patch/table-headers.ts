import type { FileFault } from "../../core/model/fault.ts";
import { type Area, fromA1 } from "../../core/model/grid.ts";
import { ok, type Result } from "../../core/model/result.ts";
import { relationshipsOf } from "../../package/opc.ts";
import { attribute, scanTags, type Tag } from "../../package/xml-scan.ts";
import { findEntry, type ZipArchive } from "../../package/zip.ts";
import { readPart } from "./book-package.ts";

/**
 * The header rows of the Excel tables (插入 → 表格) of a sheet part.
 *
 * Their texts are stored a second time as the names of the table's columns, on which formulas may live; where
 * the two differ, Excel says that the file is damaged. So they are not written by a patch.
 */
export function tableHeaders(zip: ZipArchive, sheetPart: string): Result<readonly Area[], FileFault> {
  const links = relationshipsOf(zip, sheetPart);
  if (!links.ok) return links;
  const headers: Area[] = [];
  for (const { kind, part } of links.value) {
    if (kind !== "table" || part === undefined || findEntry(zip, part) === undefined) continue;
    const table = readPart(zip, part);
    if (!table.ok) return table;
    headers.push(...headerOf(table.value.xml.text));
  }
  return ok(headers);
}

function headerOf(xml: string): Area[] {
  let root: Tag | undefined;
  scanTags(xml, (tag) => {
    root = tag;
    return false;
  });
  if (root === undefined || attribute(root, "headerRowCount") === "0") return [];
  const [first, last = first] = (attribute(root, "ref") ?? "").split(":").map(fromA1);
  if (first === undefined || last === undefined) return [];
  return [{ top: first.row, left: first.column, bottom: first.row, right: last.column }];
}
