import type { SheetModel } from "../../core/model/sheet-model.ts";
import { attribute, escapeXml, scanTags, type Tag } from "../../package/xml-scan.ts";
import { GENERATED_MARK } from "../scan/workbook-part.ts";
import { type SheetScopedName, withDefinedNames, withoutDefinedNames } from "./defined-names.ts";
import { appendToFirst } from "./root-element.ts";
import { titleRowsText } from "./sheet-part.ts";
import { spliced } from "./splice.ts";

/** Where a sheet stands in the list of the workbook; -1 when it is to come last. */
export interface SheetPlace {
  readonly index: number;
  /** Id of the relationship that leads to its part. */
  readonly relationship: string;
}

const PRINT_TITLES = "_xlnm.Print_Titles";
const PRINT_AREA = "_xlnm.Print_Area";

/** The workbook part with a generated sheet in its list, in the right state, with its names. */
export function defineSheet(xml: string, model: SheetModel, { index, relationship }: SheetPlace): string {
  const tags = sheetTags(xml);
  const place = index === -1 ? tags.length : index;
  const listed = index === -1 ? listSheet(xml, tags, model, relationship) : setState(xml, tags[index], model);
  // A print area drawn for the old content would cut the new one.
  const cleared = withoutDefinedNames(
    listed,
    (name, sheet) => sheet === place && (name === PRINT_TITLES || name === PRINT_AREA),
  );
  return withDefinedNames(cleared, namesOf(model, place));
}

function namesOf({ name, generated, page }: SheetModel, sheet: number): SheetScopedName[] {
  return [
    ...(page.titleRows === undefined
      ? []
      : [{ name: PRINT_TITLES, sheet, text: titleRowsText(name, page.titleRows) }]),
    ...(generated ? [{ name: GENERATED_MARK, sheet, text: "1", hidden: true as const }] : []),
  ];
}

function sheetTags(xml: string): Tag[] {
  const tags: Tag[] = [];
  let inside = false;
  scanTags(xml, (tag) => {
    if (tag.name === "sheets") inside = tag.kind === "open";
    if (inside && tag.name === "sheet" && tag.kind !== "close") tags.push(tag);
  });
  return tags;
}

function listSheet(xml: string, tags: readonly Tag[], model: SheetModel, relationship: string): string {
  const id = Math.max(0, ...tags.map((tag) => Number(attribute(tag, "sheetId")) || 0)) + 1;
  const state = model.state === "hidden" ? ' state="hidden"' : "";
  return appendToFirst(
    xml,
    "sheets",
    (prefix) =>
      `<${prefix}sheet name="${escapeXml(model.name)}" sheetId="${id}"${state} ${relationshipAttribute(xml, tags)}="${relationship}"/>`,
  );
}

/** The attribute's prefix as the sheets beside it write it; where there is none, one that brings its namespace. */
function relationshipAttribute(xml: string, tags: readonly Tag[]): string {
  for (const { start, end } of tags) {
    const [, prefix] = /\s([\w.-]+):id\s*=/.exec(xml.slice(start, end)) ?? [];
    // A prefix declared on the sheet's own tag does not reach its neighbours.
    if (prefix !== undefined && !xml.slice(start, end).includes(`xmlns:${prefix}`)) return `${prefix}:id`;
  }
  const strict = xml.includes("http://purl.oclc.org/ooxml/");
  const namespace = strict
    ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return `xmlns:r="${namespace}" r:id`;
}

function setState(xml: string, tag: Tag | undefined, { state }: SheetModel): string {
  if (tag === undefined) return xml;
  const old = xml.slice(tag.start, tag.end);
  const without = old.replace(/\sstate\s*=\s*("[^"]*"|'[^']*')/, "");
  const text =
    state === "hidden" ? without.replace(/\s*\/?>$/, (end) => ` state="hidden"${end.trim()}`) : without;
  return spliced(xml, [{ start: tag.start, end: tag.end, text }]);
}
