import type { SheetModel } from "../../core/model/sheet-model.ts";
import { decodeXml, encodeXml } from "../../package/decode.ts";
import { createZip, type NewEntry, readEntry, readZip } from "../../package/zip.ts";
import { GENERATED_MARK } from "../scan/workbook-part.ts";
import { CUSTOM_LINK, CUSTOM_PART, CUSTOM_TYPE, propertiesPart } from "./custom-properties.ts";
import { withDefinedNames } from "./defined-names.ts";
import { sortFontChildren } from "./sort-font-children.ts";

/**
 * A workbook that ExcelJS wrote, made fit for keeping: fonts as the schema orders them, our results marked
 * by their hidden name, custom properties added, times of the archive fixed.
 */
export function finishWorkbook(
  bytes: Uint8Array,
  sheets: readonly SheetModel[],
  properties: Readonly<Record<string, string>> = {},
): Uint8Array {
  const zip = expectOk(readZip(bytes, "workbook"));
  const marks = sheets.flatMap(({ generated }, sheet) =>
    generated ? [{ name: GENERATED_MARK, sheet, text: "1", hidden: true as const }] : [],
  );
  const entries = zip.entries
    .filter(({ name }) => !name.endsWith("/"))
    .map((entry) => {
      const content = expectOk(readEntry(zip, entry));
      if (entry.name === "xl/styles.xml") return { name: entry.name, bytes: edit(content, sortFontChildren) };
      if (entry.name === "xl/workbook.xml" && marks.length > 0) {
        return { name: entry.name, bytes: edit(content, (xml) => withDefinedNames(xml, marks)) };
      }
      return { name: entry.name, bytes: content };
    });
  return createZip(Object.keys(properties).length === 0 ? entries : withProperties(entries, properties));
}

/** The archive with docProps/custom.xml in it, linked and typed. */
function withProperties(
  entries: readonly NewEntry[],
  properties: Readonly<Record<string, string>>,
): readonly NewEntry[] {
  const linked = entries.map((entry) => {
    if (entry.name === "[Content_Types].xml")
      return {
        ...entry,
        bytes: edit(entry.bytes, (xml) => xml.replace("</Types>", `${CUSTOM_TYPE}</Types>`)),
      };
    if (entry.name !== "_rels/.rels") return entry;
    const bytes = edit(entry.bytes, (xml) =>
      xml.replace("</Relationships>", `${CUSTOM_LINK}</Relationships>`),
    );
    return { ...entry, bytes };
  });
  const bytes = encodeXml({ text: propertiesPart(properties), bom: false, encoding: "utf-8" });
  return [...linked, { name: CUSTOM_PART, bytes }];
}

function edit(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  const part = decodeXml(bytes);
  return encodeXml({ ...part, text: change(part.text) });
}

/** The archive is our own: a fault in it is an error of ours. */
function expectOk<Value>(
  result:
    | { readonly ok: true; readonly value: Value }
    | { readonly ok: false; readonly fault: { readonly kind: string } },
): Value {
  if (!result.ok) throw new Error(`the workbook just written does not open: ${result.fault.kind}`);
  return result.value;
}
