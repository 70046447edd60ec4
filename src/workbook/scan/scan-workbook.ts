import type { FileFault, FileFaultKind } from "../../core/model/fault.ts";
import type { Grid } from "../../core/model/grid.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import { decodeXml } from "../../package/decode.ts";
import { limits } from "../../package/limits.ts";
import { mainPart, type Relationship, relationshipsOf } from "../../package/opc.ts";
import { sniff } from "../../package/sniff.ts";
import { scanTags } from "../../package/xml-scan.ts";
import { findEntry, readEntry, readZip, type ZipArchive } from "../../package/zip.ts";
import { fullAllowance } from "./allowance.ts";
import type { CellSources } from "./cell-value.ts";
import { type ThemeColors, themeColors } from "./fill-color.ts";
import { scanSheet } from "./scan-sheet.ts";
import { type SharedStrings, scanSharedStrings } from "./shared-strings.ts";
import { readStyles } from "./styles.ts";
import { type ListedSheet, readWorkbookPart } from "./workbook-part.ts";

/** A workbook file that was found whole. */
export interface ScannedWorkbook {
  /** In their order, hidden ones too; chart sheets are left out. */
  readonly sheets: readonly ListedSheet[];
  /** The cells of a sheet; undefined when there is none of that name. Asked again, it is the same grid. */
  readonly grid: (sheet: string) => Grid | undefined;
}

/**
 * The workbook in these bytes, or why it cannot be read.
 *
 * Everything is read here, sheet by sheet: of two large parts only one is in memory at a time, and whoever asks
 * for a grid later meets no fault.
 */
export function scanWorkbook(bytes: Uint8Array): Result<ScannedWorkbook, FileFault> {
  const wrongKind = sniff(bytes, "workbook");
  if (wrongKind) return fail(wrongKind);
  const zip = readZip(bytes, "workbook");
  if (!zip.ok) return zip;
  const main = mainPart(zip.value, "workbook");
  if (!main.ok) return main;
  return scanPackage(zip.value, main.value.name);
}

function scanPackage(zip: ZipArchive, main: string): Result<ScannedWorkbook, FileFault> {
  const workbook = smallPart(zip, main, readWorkbookPart);
  if (!workbook.ok) return workbook;
  const links = relationshipsOf(zip, main);
  if (!links.ok) return links;
  const theme = whenAsked(() => partText(zip, linked(links.value, "theme")?.part, limits.list));
  const looks = smallPart(zip, linked(links.value, "styles")?.part, (text) => readStyles(text, theme));
  if (!looks.ok) return looks;
  const strings = sharedStrings(zip, linked(links.value, "sharedStrings"));
  if (!strings.ok) return strings;
  const { sheets, from1904 } = workbook.value;
  const sources = { strings: strings.value, made: [], looks: looks.value, from1904, lost: false };
  const grids = scanSheets(zip, sheets, links.value, sources);
  return grids.ok ? ok(scanned(sheets, grids.value)) : grids;
}

/** A theme that cannot be read takes no more from the workbook than its colours. */
function whenAsked(read: () => Result<string | undefined, FileFault>): () => ThemeColors {
  let colors: ThemeColors | undefined;
  return () => {
    if (colors !== undefined) return colors;
    const text = read();
    colors = text.ok && text.value !== undefined ? themeColors(text.value) : [];
    return colors;
  };
}

function linked(links: readonly Relationship[], kind: string): Relationship | undefined {
  return links.find((link) => link.kind === kind);
}

/** Reads a small part with the strict parser; a part that is not there is an empty one. */
function smallPart<Value>(
  zip: ZipArchive,
  part: string | undefined,
  read: (text: string) => Result<Value, FileFaultKind>,
): Result<Value, FileFault> {
  const text = partText(zip, part, limits.list);
  if (!text.ok) return text;
  const value = read(text.value ?? "<empty/>");
  return value.ok ? value : fail({ kind: value.fault, wanted: zip.wanted });
}

/** The texts that cells name by number; a workbook may do without. */
function sharedStrings(zip: ZipArchive, link: Relationship | undefined): Result<SharedStrings, FileFault> {
  const xml = partText(zip, link?.part);
  if (!xml.ok) return xml;
  const strings = scanSharedStrings(xml.value ?? "");
  return strings.ok ? strings : fail({ kind: strings.fault, wanted: zip.wanted });
}

/** The text of a part; undefined where there is none. */
function partText(
  zip: ZipArchive,
  part: string | undefined,
  limit?: number,
): Result<string | undefined, FileFault> {
  const entry = part === undefined ? undefined : findEntry(zip, part);
  if (entry === undefined) return ok(undefined);
  const bytes = readEntry(zip, entry, limit);
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
  const before = scanTags(text, () => false);
  if (before !== undefined) return before;
  return text.includes("\uFFFF") || !text.trimEnd().endsWith(">") ? "not-well-formed" : undefined;
}

/** More than any honest workbook has. */
const MOST_SHEETS = 1000;

/** The grids of the sheets that are in the list, one after the other, as far as one allowance goes for them all. */
function scanSheets(
  zip: ZipArchive,
  listed: readonly ListedSheet[],
  links: readonly Relationship[],
  sources: CellSources,
): Result<readonly Grid[], FileFault> {
  const refuse = (kind: FileFaultKind) => fail({ kind, wanted: zip.wanted });
  if (listed.length > MOST_SHEETS) return refuse("too-large");
  const grids: Grid[] = [];
  const byId = new Map(links.map((link) => [link.id, link]));
  const left = fullAllowance();
  let length = 0;
  for (const sheet of listed) {
    const link = byId.get(sheet.relationship);
    // Chart sheets and dialogs hold no cells, and a module of macros is linked to nothing.
    if (sheet.relationship === "" || (link !== undefined && link.kind !== "worksheet")) continue;
    const xml = partText(zip, link?.part);
    if (!xml.ok) return xml;
    if (xml.value === undefined) return refuse("damaged");
    length += xml.value.length;
    // A list that names one large part a thousand times is a bomb too.
    if (length > limits.total) return refuse("too-large");
    const content = scanSheet(xml.value, sources, left);
    if (!content.ok) return refuse(content.fault);
    if (sources.lost) return refuse("damaged");
    const { name, visibility, generated } = sheet;
    grids.push({ sheet: name, visibility, ...content.value, ...(generated && { generated }) });
  }
  return ok(grids);
}

function scanned(listed: readonly ListedSheet[], grids: readonly Grid[]): ScannedWorkbook {
  // Of two sheets of one name, which Excel never saves, the first counts.
  const byName = new Map([...grids].reverse().map((grid) => [grid.sheet, grid]));
  return {
    sheets: listed.filter(({ name }) => byName.has(name)),
    grid: (name) => byName.get(name),
  };
}
