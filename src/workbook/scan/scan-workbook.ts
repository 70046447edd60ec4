import type { FileFault, FileFaultKind } from "../../core/model/fault.ts";
import type { Grid } from "../../core/model/grid.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import { decodeXml } from "../../package/decode.ts";
import { limits } from "../../package/limits.ts";
import { mainPart, type Relationship, relationshipsOf } from "../../package/opc.ts";
import { sniff } from "../../package/sniff.ts";
import { findEntry, readEntry, readZip, type ZipArchive } from "../../package/zip.ts";
import type { CellSources } from "./cell-value.ts";
import { scanSheet } from "./scan-sheet.ts";
import { scanSharedStrings } from "./shared-strings.ts";
import { type CellLook, readStyles } from "./styles.ts";
import { type ListedSheet, readWorkbookPart } from "./workbook-part.ts";

/** A workbook file that was found whole. Its sheets are read one by one, when they are asked for. */
export interface ScannedWorkbook {
  /** In their order, hidden ones too; chart sheets are left out. */
  readonly sheets: readonly ListedSheet[];
  /** The cells of a sheet; undefined when there is none of that name. Asked again, it is the same grid. */
  readonly grid: (sheet: string) => Grid | undefined;
}

/**
 * The workbook in these bytes, or why it cannot be read.
 *
 * Every part that will be needed is unpacked and checked here, so that reading a sheet later cannot fail.
 */
export function scanWorkbook(bytes: Uint8Array): Result<ScannedWorkbook, FileFault> {
  const wrongKind = sniff(bytes, "workbook");
  if (wrongKind) return fail(wrongKind);
  const zip = readZip(bytes, "workbook");
  if (!zip.ok) return zip;
  const main = mainPart(zip.value, "workbook");
  if (!main.ok) return main;
  const parts = loadParts(zip.value, main.value.name);
  return parts.ok ? ok(scanned(parts.value)) : parts;
}

interface Parts {
  readonly sheets: readonly { readonly sheet: ListedSheet; readonly xml: string }[];
  readonly strings: string;
  readonly looks: readonly CellLook[];
  readonly from1904: boolean;
}

function loadParts(zip: ZipArchive, main: string): Result<Parts, FileFault> {
  const workbook = small(zip, loadText(zip, main), readWorkbookPart);
  if (!workbook.ok) return workbook;
  const links = relationshipsOf(zip, main);
  if (!links.ok) return links;
  const strings = loadText(zip, partOf(links.value, "sharedStrings"));
  if (!strings.ok) return strings;
  const looks = small(zip, loadText(zip, partOf(links.value, "styles")), readStyles);
  if (!looks.ok) return looks;
  const sheets = loadSheets(zip, workbook.value.sheets, links.value);
  if (!sheets.ok) return sheets;
  const { from1904 } = workbook.value;
  return ok({ sheets: sheets.value, strings: strings.value, looks: looks.value, from1904 });
}

/** Reads a small part with the strict parser; a part that is not there is an empty one. */
function small<Value>(
  zip: ZipArchive,
  text: Result<string, FileFault>,
  read: (text: string) => Result<Value, FileFaultKind>,
): Result<Value, FileFault> {
  if (!text.ok) return text;
  const value = read(text.value === "" ? "<empty/>" : text.value);
  return value.ok ? value : fail({ kind: value.fault, wanted: zip.wanted });
}

function partOf(links: readonly Relationship[], kind: string): string | undefined {
  return links.find((link) => link.kind === kind)?.part;
}

/** The text of a part, empty where there is none. */
function loadText(zip: ZipArchive, part: string | undefined): Result<string, FileFault> {
  const entry = part === undefined ? undefined : findEntry(zip, part);
  if (entry === undefined) return ok("");
  const bytes = readEntry(zip, entry);
  if (!bytes.ok) return bytes;
  const { text } = decodeXml(bytes.value);
  const kind = damageIn(text);
  return kind ? fail({ kind, wanted: zip.wanted }) : ok(text);
}

/**
 * What speaks against a part that the strict parser does not see: a DOCTYPE, bytes that are no text, a part cut off.
 *
 * Parsing large parts twice would cost more than reading them.
 */
function damageIn(text: string): FileFaultKind | undefined {
  const root = /<[^!?]/.exec(text)?.index ?? text.length;
  if (text.slice(0, root).includes("<!DOCTYPE")) return "doctype";
  return text.includes("\uFFFF") || !text.trimEnd().endsWith(">") ? "not-well-formed" : undefined;
}

function loadSheets(
  zip: ZipArchive,
  listed: readonly ListedSheet[],
  links: readonly Relationship[],
): Result<Parts["sheets"], FileFault> {
  const sheets: { sheet: ListedSheet; xml: string }[] = [];
  const byId = new Map(links.map((link) => [link.id, link]));
  const loaded = new Map<string | undefined, Result<string, FileFault>>();
  let length = 0;
  for (const sheet of listed) {
    const link = byId.get(sheet.relationship);
    if (link?.kind !== "worksheet") continue;
    const xml = loaded.get(link.part) ?? loadText(zip, link.part);
    if (!xml.ok) return xml;
    loaded.set(link.part, xml);
    length += xml.value.length;
    // A list that names one large part a thousand times is a bomb too.
    if (length > limits.total) return fail({ kind: "too-large", wanted: zip.wanted });
    sheets.push({ sheet, xml: xml.value });
  }
  return ok(sheets);
}

function scanned({ sheets, strings, looks, from1904 }: Parts): ScannedWorkbook {
  const grids = new Map<string, Grid>();
  let sources: CellSources | undefined;
  const grid = (name: string) => {
    const known = grids.get(name);
    const found = sheets.find(({ sheet }) => sheet.name === name);
    if (known || !found) return known;
    sources ??= { strings: scanSharedStrings(strings), made: [], looks, from1904 };
    const { visibility, generated } = found.sheet;
    const content = scanSheet(found.xml, sources);
    const read: Grid = {
      sheet: name,
      visibility,
      ...content,
      ...(generated && { generated: true as const }),
    };
    grids.set(name, read);
    return read;
  };
  return { sheets: sheets.map(({ sheet }) => sheet), grid };
}
