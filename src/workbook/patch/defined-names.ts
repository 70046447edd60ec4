import { attribute, escapeXml, scanTags, type Tag } from "../../package/xml-scan.ts";

/** A name that belongs to one sheet of the workbook. */
export interface SheetScopedName {
  readonly name: string;
  /** Place of the sheet among all sheets of the workbook, counted from 0. */
  readonly sheet: number;
  readonly text: string;
  readonly hidden?: true;
}

/** The workbook part with these names in it, each instead of one of the same name and sheet. */
export function withDefinedNames(xml: string, names: readonly SheetScopedName[]): string {
  const cleared = withoutDefinedNames(xml, (name, sheet) =>
    names.some((one) => one.name.toLowerCase() === name.toLowerCase() && one.sheet === sheet),
  );
  if (names.length === 0) return cleared;
  const { at, prefix, inside } = placeOfNames(cleared);
  const tag = prefix === "" ? "" : `${prefix}:`;
  const added = names.map(
    ({ name, sheet, text, hidden }) =>
      `<${tag}definedName name="${escapeXml(name)}" localSheetId="${sheet}"${hidden ? ' hidden="1"' : ""}>${escapeXml(text)}</${tag}definedName>`,
  );
  const block = inside ? added.join("") : `<${tag}definedNames>${added.join("")}</${tag}definedNames>`;
  return cleared.slice(0, at) + block + cleared.slice(at);
}

/** The workbook part without the sheet-scoped names that are pointed out; an emptied list goes too. */
export function withoutDefinedNames(xml: string, gone: (name: string, sheet: number) => boolean): string {
  const cuts: { start: number; end: number }[] = [];
  let list: Tag | undefined;
  let open: Tag | undefined;
  let kept = 0;
  scanTags(xml, (tag) => {
    if (tag.name === "definedNames" && tag.kind === "open") list = tag;
    if (tag.name === "definedNames" && tag.kind !== "open" && kept === 0) {
      cuts.splice(0, cuts.length, { start: (list ?? tag).start, end: tag.end });
    }
    if (tag.name !== "definedName") return;
    if (tag.kind === "open") open = tag;
    if (tag.kind !== "close" || open === undefined) return;
    const sheet = attribute(open, "localSheetId");
    if (sheet !== undefined && gone(attribute(open, "name") ?? "", Number(sheet))) {
      cuts.push({ start: open.start, end: tag.end });
    } else {
      kept += 1;
    }
  });
  return cuts.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), xml);
}

/** The order of the workbook's children is fixed: the names follow these (ECMA-376, CT_Workbook). */
const BEFORE_NAMES = new Set(["sheets", "functionGroups", "externalReferences"]);

function placeOfNames(xml: string): { at: number; prefix: string; inside: boolean } {
  let after = { at: 0, prefix: "", inside: false };
  let inside: typeof after | undefined;
  scanTags(xml, (tag) => {
    if (tag.name === "definedNames" && tag.kind === "close") {
      inside = { at: tag.start, prefix: tag.prefix, inside: true };
    }
    if (BEFORE_NAMES.has(tag.name) && tag.kind !== "open") {
      after = { at: tag.end, prefix: tag.prefix, inside: false };
    }
  });
  return inside ?? after;
}
