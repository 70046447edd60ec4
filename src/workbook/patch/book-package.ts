import type { FileFault } from "../../core/model/fault.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import { decodeXml, encodeXml, type XmlText } from "../../package/decode.ts";
import { isSigned, mainPart, type Relationship, relationshipsOf } from "../../package/opc.ts";
import { gateXml } from "../../package/xml-gate.ts";
import { findEntry, readEntry, readZip, type ZipArchive } from "../../package/zip.ts";
import type { ZipEntry } from "../../package/zip-directory.ts";
import { type ListedSheet, readWorkbookPart } from "../scan/workbook-part.ts";

/** A part of the package that is XML, by its name. */
export interface XmlPart {
  readonly name: string;
  readonly xml: XmlText;
}

/** A sheet of the workbook, in the order of the workbook, with the part that holds it. */
export interface PackageSheet extends ListedSheet {
  /** Its part; undefined where the relationship leads to nothing. */
  readonly part: string | undefined;
  /** The last word of its relationship's type: `worksheet`, `chartsheet` …. */
  readonly kind: string;
}

/** A workbook about to be changed: its archive, its workbook part and where that leads. */
export interface BookPackage {
  readonly zip: ZipArchive;
  readonly book: XmlPart;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly PackageSheet[];
}

/** The workbook of these bytes, or why it cannot be changed; a signed one is left alone. */
export function openPackage(bytes: Uint8Array): Result<BookPackage, FileFault> {
  const zip = readZip(bytes, "workbook");
  if (!zip.ok) return zip;
  if (isSigned(zip.value)) return fail({ kind: "signed", wanted: "workbook" });
  const main = mainPart(zip.value, "workbook");
  if (!main.ok) return main;
  const book = readPart(zip.value, main.value.name);
  if (!book.ok) return book;
  const listed = readWorkbookPart(book.value.xml.text);
  if (!listed.ok) return fail({ kind: listed.fault, wanted: "workbook" });
  const relationships = relationshipsOf(zip.value, book.value.name);
  if (!relationships.ok) return relationships;
  const sheets = listed.value.sheets.map((sheet) => withPart(zip.value, sheet, relationships.value));
  return ok({ zip: zip.value, book: book.value, relationships: relationships.value, sheets });
}

function withPart(zip: ZipArchive, sheet: ListedSheet, relationships: readonly Relationship[]): PackageSheet {
  const link = relationships.find(({ id }) => id === sheet.relationship);
  const entry = link?.part === undefined ? undefined : findEntry(zip, link.part);
  return { ...sheet, part: entry && partName(entry), kind: link?.kind ?? "" };
}

/** The name of an entry as parts are named: some writers use backslashes or a leading slash. */
export function partName({ name }: ZipEntry): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}

/** A part that must be there, its XML held against the gate. */
export function readPart(zip: ZipArchive, name: string): Result<XmlPart, FileFault> {
  const entry = findEntry(zip, name);
  if (entry === undefined) return fail({ kind: "damaged", wanted: "workbook" });
  const bytes = readEntry(zip, entry);
  if (!bytes.ok) return bytes;
  const xml = decodeXml(bytes.value);
  const fault = gateXml(xml.text);
  return fault === undefined ? ok({ name: partName(entry), xml }) : fail({ kind: fault, wanted: "workbook" });
}

/** The part's bytes with another text in them, in the same encoding. */
export function withText({ xml }: XmlPart, text: string): Uint8Array {
  return encodeXml({ ...xml, text });
}

/** The namespace of the workbook part, transitional or strict, is that of all its parts. */
export function namespaceOf({ book }: BookPackage): string {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  return book.xml.text.includes(strict)
    ? strict
    : "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
}
