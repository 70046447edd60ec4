import type { FileFault } from "../../core/model/fault.ts";
import { ok, type Result } from "../../core/model/result.ts";
import type { SheetModel } from "../../core/model/sheet-model.ts";
import { relationshipsPart } from "../../package/opc.ts";
import { findEntry, patchZip } from "../../package/zip.ts";
import { addStyles } from "./add-styles.ts";
import { type BookPackage, namespaceOf, openPackage, type PackageSheet } from "./book-package.ts";
import { defineSheet } from "./define-sheet.ts";
import { linkPart } from "./link-part.ts";
import { PartEdits } from "./part-edits.ts";
import { folded, freeName } from "./sheet-name.ts";
import { sheetPart } from "./sheet-part.ts";

/** A workbook with a generated sheet in it, and the name that the sheet got. */
export interface PutSheet {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/**
 * The workbook with a generated sheet: in place of ours of that name, else as the last one.
 *
 * A name that a sheet not ours bears is left to it; ours gets （2）, （3） …, and there too one of ours is
 * replaced. No other sheet is touched; looks are added at the end of the styles.
 */
export function putSheet(bytes: Uint8Array, model: SheetModel): Result<PutSheet, FileFault> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const { sheets } = opened.value;
  const name = nameFor(model.name, sheets);
  const index = sheets.findIndex((sheet) => folded(sheet.name) === folded(name));
  const put = writeSheet(opened.value, { ...model, name }, index);
  return put.ok ? ok({ bytes: put.value, name }) : put;
}

/** Names of sheets that are ours, and can be replaced, count as free. */
function nameFor(wanted: string, sheets: readonly PackageSheet[]): string {
  return freeName(
    wanted,
    sheets.filter((sheet) => !isOurs(sheet)).map(({ name }) => name),
  );
}

function isOurs({ generated, kind, part }: PackageSheet): boolean {
  return generated && kind === "worksheet" && part !== undefined;
}

function writeSheet(book: BookPackage, model: SheetModel, index: number): Result<Uint8Array, FileFault> {
  const edits = new PartEdits(book.zip);
  const styled = addStyles(book, edits, model);
  if (!styled.ok) return styled;
  const xml = sheetPart(model, namespaceOf(book), styled.value);
  const linked = index === -1 ? addPart(book, edits, xml) : replacePart(book, edits, index, xml);
  if (!linked.ok) return linked;
  edits.setText(book.book, defineSheet(book.book.xml.text, model, { index, relationship: linked.value }));
  return ok(patchZip(book.zip, edits.patch()));
}

function addPart(book: BookPackage, edits: PartEdits, xml: string): Result<string, FileFault> {
  return linkPart(book, edits, {
    kind: "worksheet",
    contentType: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
    nameOf: (number) => `worksheets/sheet${number}.xml`,
    text: xml,
  });
}

/** What hung on the old sheet (printer settings, a comment) goes with it: nothing in the new one points there. */
function replacePart(
  { zip, sheets }: BookPackage,
  edits: PartEdits,
  index: number,
  xml: string,
): Result<string, FileFault> {
  const { part = "", relationship = "" } = sheets[index] ?? {};
  edits.replace(part, xml);
  const links = findEntry(zip, relationshipsPart(part));
  if (links !== undefined) edits.remove(links.name);
  return ok(relationship);
}
