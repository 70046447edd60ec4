import type { FileFault } from "../core/model/fault.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { decodeXml, type XmlText } from "../package/decode.ts";
import { isSigned, mainPart, relationshipsOf } from "../package/opc.ts";
import { sniff } from "../package/sniff.ts";
import { gateXml } from "../package/xml-gate.ts";
import { findEntry, readEntry, readZip, type ZipArchive } from "../package/zip.ts";
import { type Block, type Body, readBody } from "./blocks.ts";
import { at, readElements } from "./element.ts";
import { type Names, readNames } from "./names.ts";
import { type Paragraph, readParagraph } from "./paragraph.ts";
import { readTable, type WordTable } from "./read-table.ts";
import { readPage, type Section } from "./section.ts";
import { type DocumentSettings, NO_SETTINGS_PART, readDocumentSettings } from "./settings.ts";
import { NO_STYLES, readStyles, type Styles } from "./styles.ts";

/** The plan's Word document, opened: its body in blocks, and what is needed to write it back. */
export interface Plan {
  readonly zip: ZipArchive;
  /** Name of the main part in the package. */
  readonly part: string;
  readonly source: XmlText;
  /** The main part's bytes, from which `source` was read. */
  readonly bytes: Uint8Array;
  readonly xml: string;
  readonly names: Names;
  readonly body: Body;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
  readonly styles: Styles;
  readonly settings: DocumentSettings;
}

/**
 * Opens a plan's .docx or .docm; what it cannot use, it names. A signed one can be read, and not changed: any change would
 * break its signature.
 */
export function openPlan(bytes: Uint8Array, purpose: "change" | "read" = "change"): Result<Plan, FileFault> {
  const strange = sniff(bytes, "document");
  if (strange) return fail(strange);
  const zip = readZip(bytes, "document");
  if (!zip.ok) return zip;
  if (purpose === "change" && isSigned(zip.value)) return refused("signed");
  const main = mainPart(zip.value, "document");
  if (!main.ok) return main;
  const content = readEntry(zip.value, main.value);
  if (!content.ok) return content;
  const source = decodeXml(content.value);
  const malformed = gateXml(source.text);
  return malformed ? refused(malformed) : readPlan(zip.value, main.value.name, source, content.value);
}

function refused(kind: FileFault["kind"]): { readonly ok: false; readonly fault: FileFault } {
  return fail({ kind, wanted: "document" });
}

function readPlan(
  zip: ZipArchive,
  part: string,
  source: XmlText,
  bytes: Uint8Array,
): Result<Plan, FileFault> {
  const xml = source.text;
  const body = readBody(xml);
  const names = body && readNames(xml.slice(body.rootStart, body.rootEnd));
  if (!body || !names) return refused("no-main-part");
  const parts = sideParts(zip, part);
  if (!parts.ok) return parts;
  const { styles, settings } = parts.value;
  const sections = readSections(xml, body.blocks, names, settings.gutterAtTop);
  return ok({ zip, part, source, bytes, xml, names, body, blocks: body.blocks, sections, styles, settings });
}

/** Styles and settings; a document may have neither. */
function sideParts(
  zip: ZipArchive,
  part: string,
): Result<{ readonly styles: Styles; readonly settings: DocumentSettings }, FileFault> {
  const styles = sidePart(zip, part, "styles");
  if (!styles.ok) return styles;
  const settings = sidePart(zip, part, "settings");
  if (!settings.ok) return settings;
  return ok({
    styles: styles.value === undefined ? NO_STYLES : readStyles(styles.value),
    settings: settings.value === undefined ? NO_SETTINGS_PART : readDocumentSettings(settings.value),
  });
}

/** The text of a part that the main part names; undefined where it names none that exists. */
export function sidePart(zip: ZipArchive, part: string, kind: string): Result<string | undefined, FileFault> {
  const relationships = relationshipsOf(zip, part);
  if (!relationships.ok) return relationships;
  const target = relationships.value.find((one) => one.kind === kind)?.part;
  const entry = target === undefined ? undefined : findEntry(zip, target);
  if (!entry) return ok(undefined);
  const content = readEntry(zip, entry);
  if (!content.ok) return content;
  const { text } = decodeXml(content.value);
  const malformed = gateXml(text);
  return malformed ? refused(malformed) : ok(text);
}

/** The sections in order: those that end with a paragraph, then the body's own. */
function readSections(
  xml: string,
  blocks: readonly Block[],
  names: Names,
  gutterAtTop: boolean,
): readonly Section[] {
  const sections: Section[] = [];
  let next = xml.indexOf("sectPr");
  for (const { kind, start, end } of blocks) {
    if (next !== -1 && next < start) next = xml.indexOf("sectPr", start);
    if (next === -1) break;
    if (next > end || (kind !== "paragraph" && kind !== "section")) continue;
    const slice = xml.slice(start, end);
    const [element] = readElements(slice, names.element);
    const section = kind === "section" ? element : at(element, "pPr", "sectPr");
    if (section) sections.push({ end, page: readPage(slice, section, gutterAtTop) });
  }
  return sections;
}

/** The raw text of a block. */
export function blockXml(plan: Plan, { start, end }: Block): string {
  return plan.xml.slice(start, end);
}

const PARAGRAPHS = new WeakMap<Block, Paragraph>();

/** The paragraph that a block is, read when first asked for: a long plan has thousands. */
export function paragraphAt(plan: Plan, block: Block): Paragraph {
  const known = PARAGRAPHS.get(block);
  if (known) return known;
  const paragraph = readParagraph(blockXml(plan, block), plan.names.element, plan.styles);
  PARAGRAPHS.set(block, paragraph);
  return paragraph;
}

/** Visible text of a block: a paragraph's, and of everything else nothing. */
export function textAt(plan: Plan, block: Block | undefined): string {
  return block?.kind === "paragraph" ? paragraphAt(plan, block).text : "";
}

/** The table that a block is; undefined for every other block. */
export function tableAt(plan: Plan, block: Block | undefined): WordTable | undefined {
  return block?.kind === "table"
    ? readTable(blockXml(plan, block), plan.names.element, plan.styles)
    : undefined;
}
