import type { FileFault } from "../../core/model/fault.ts";
import { ok, type Result } from "../../core/model/result.ts";
import type { CellStyle, SheetModel } from "../../core/model/sheet-model.ts";
import { appendStyles } from "./append-styles.ts";
import { type BookPackage, namespaceOf } from "./book-package.ts";
import { linkPart } from "./link-part.ts";
import type { PartEdits } from "./part-edits.ts";

/** Adds the looks of a sheet to the workbook's styles; gives the number of each look. */
export function addStyles(
  book: BookPackage,
  edits: PartEdits,
  model: SheetModel,
): Result<(style: CellStyle) => number, FileFault> {
  const styles = stylesOf(model);
  const link = book.relationships.find(({ kind }) => kind === "styles");
  if (link?.part === undefined) return addStylesPart(book, edits, styles);
  const part = edits.read(link.part);
  if (!part.ok) return part;
  const { xml, numbers } = appendStyles(part.value.xml.text, [...styles.values()]);
  edits.setText(part.value, xml);
  return ok(numberedBy(styles, numbers));
}

/** Some writers leave the styles out. */
function addStylesPart(
  book: BookPackage,
  edits: PartEdits,
  styles: ReadonlyMap<string, CellStyle>,
): Result<(style: CellStyle) => number, FileFault> {
  const bare = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${namespaceOf(book)}"></styleSheet>`;
  const { xml, numbers } = appendStyles(bare, [...styles.values()]);
  const linked = linkPart(book, edits, {
    kind: "styles",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
    nameOf: (number) => (number === 1 ? "styles.xml" : `styles${number}.xml`),
    text: xml,
  });
  return linked.ok ? ok(numberedBy(styles, numbers)) : linked;
}

/** The different looks of a sheet, each once. */
function stylesOf({ rows }: SheetModel): Map<string, CellStyle> {
  const styles = new Map<string, CellStyle>();
  for (const { cells } of rows) {
    for (const cell of cells) if (cell !== undefined) styles.set(keyOf(cell.style), cell.style);
  }
  return styles;
}

function numberedBy(
  styles: ReadonlyMap<string, CellStyle>,
  numbers: readonly number[],
): (style: CellStyle) => number {
  const byKey = new Map([...styles.keys()].map((key, index) => [key, numbers[index] ?? 0]));
  return (style) => byKey.get(keyOf(style)) ?? 0;
}

function keyOf(style: CellStyle): string {
  return JSON.stringify(style);
}
