import type { FileFault, JobFault } from "../../core/model/fault.ts";
import { type Area, a1 } from "../../core/model/grid.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import { attribute, escapeXml, scanTags, type Tag } from "../../package/xml-scan.ts";
import { patchZip } from "../../package/zip.ts";
import type { OfferedWords } from "../workbook.ts";
import { openPackage, readPart, withText } from "./book-package.ts";
import { spliced } from "./splice.ts";

/** What stands behind the dropdowns in a sheet's part (ECMA-376, CT_Worksheet). */
const AFTER = new Set(
  "hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF picture legacyDrawing legacyDrawingHF oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  ),
);

/**
 * The workbook with these words as a dropdown over the area, in place of one over the very same area; without words
 * that one is taken away. Only the part of that sheet changes, and in it only its list of dropdowns.
 */
export function offerWords(
  bytes: Uint8Array,
  { sheet: name, area, words }: OfferedWords,
): Result<Uint8Array, FileFault | JobFault> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const { zip, sheets } = opened.value;
  const found = sheets.find((sheet) => sheet.name === name);
  if (found === undefined)
    return fail({ kind: "unknown-sheet", wanted: name, sheets: sheets.map((sheet) => sheet.name) });
  const part = readPart(zip, found.part ?? "");
  if (!part.ok) return part;
  const xml = withWords(part.value.xml.text, nameOf(area), words);
  return ok(patchZip(zip, { replace: new Map([[part.value.name, withText(part.value, xml)]]) }));
}

function nameOf({ top, left, bottom, right }: Area): string {
  const [first, last] = [a1(top, left), a1(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

/** The list of dropdowns in a sheet's part, and where one would go. */
interface Lists {
  readonly root: Tag;
  readonly open: Tag | undefined;
  readonly close: Tag | undefined;
  /** Each dropdown from the beginning of its tag to the end of its last. */
  readonly entries: readonly { readonly start: number; readonly end: number; readonly area: string }[];
  readonly place: number;
}

function withWords(xml: string, area: string, words: readonly string[]): string {
  const lists = listsIn(xml);
  if (lists === undefined) return xml;
  const { root, open, close, entries, place } = lists;
  const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
  const kept = entries.filter((entry) => entry.area !== area);
  const own = words.length === 0 ? "" : entryXml(prefix, area, words);
  const all = [...kept.map(({ start, end }) => xml.slice(start, end)), ...(own === "" ? [] : [own])];
  const count = `count="${all.length}"`;
  if (open === undefined || close === undefined) {
    const list = `<${prefix}dataValidations ${count}>${own}</${prefix}dataValidations>`;
    return own === "" ? xml : spliced(xml, [{ start: place, end: place, text: list }]);
  }
  const begin = xml
    .slice(open.start, open.end)
    .replace(/\s*\/?>$/u, "")
    .replace(/\scount=(?:"[^"]*"|'[^']*')/u, "");
  const list = `${begin} ${count}>${all.join("")}</${prefix}dataValidations>`;
  return spliced(xml, [{ start: open.start, end: close.end, text: all.length === 0 ? "" : list }]);
}

function entryXml(prefix: string, area: string, words: readonly string[]): string {
  const list = escapeXml(`"${words.join(",").replaceAll('"', '""')}"`);
  return `<${prefix}dataValidation type="list" errorStyle="warning" allowBlank="1" sqref="${area}"><${prefix}formula1>${list}</${prefix}formula1></${prefix}dataValidation>`;
}

function listsIn(xml: string): Lists | undefined {
  let root: Tag | undefined;
  let open: Tag | undefined;
  let close: Tag | undefined;
  let place: number | undefined;
  let entry: Tag | undefined;
  let depth = 0;
  let last = 0;
  const entries: { start: number; end: number; area: string }[] = [];
  scanTags(xml, (tag) => {
    if (tag.kind === "close") depth -= 1;
    root ??= tag;
    last = tag.start;
    if (depth === 1 && tag.name === "dataValidations") {
      if (tag.kind !== "close") open = tag;
      if (tag.kind !== "open") close = tag;
    }
    if (depth === 2 && tag.name === "dataValidation" && open !== undefined && close === undefined) {
      if (tag.kind !== "close") entry = tag;
      if (tag.kind !== "open" && entry !== undefined)
        entries.push({ start: entry.start, end: tag.end, area: attribute(entry, "sqref") ?? "" });
    }
    if (depth === 1 && tag.kind !== "close" && AFTER.has(tag.name)) place ??= tag.start;
    if (tag.kind === "open") depth += 1;
  });
  if (root === undefined || root.kind === "empty") return undefined;
  return { root, open, close, entries, place: place ?? last };
}
