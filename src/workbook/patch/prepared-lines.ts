import { openPackage, readPart } from "./book-package.ts";
import { readSheetData } from "./rows/row-texts.ts";

/** Lines of a sheet that were made ready to be written in, counted from 0: their cells have looks, whether anything stands in them or not. */
export function preparedLines(bytes: Uint8Array, sheet: string): ReadonlySet<number> {
  const opened = openPackage(bytes);
  const part = opened.ok ? opened.value.sheets.find(({ name }) => name === sheet)?.part : undefined;
  const read = opened.ok && part !== undefined ? readPart(opened.value.zip, part) : undefined;
  const rows = read?.ok ? (readSheetData(read.value.xml.text)?.rows ?? []) : [];
  return new Set(rows.filter(({ cells }) => cells.length > 0).map(({ row }) => row));
}
