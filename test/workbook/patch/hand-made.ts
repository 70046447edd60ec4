import { decodeXml } from "../../../src/package/decode.ts";
import { createZip, findEntry, readEntry, readZip } from "../../../src/package/zip.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packaging = "http://schemas.openxmlformats.org/package/2006";

/** What to put into the hand-made workbook; the rest is the least that a workbook needs. */
export interface HandMade {
  /** Children of the worksheet. */
  readonly sheet?: string;
  /** Children of the workbook after its sheets. */
  readonly afterSheets?: string;
  /** More sheets in the list, as tags; they lead to the same part. */
  readonly moreSheets?: string;
  /** The whole styles part; none without. */
  readonly styles?: string;
  readonly calcChain?: true;
  readonly signed?: true;
  /** Parts that hang on the sheet: the last word of the relationship's type, and the part. */
  readonly beside?: readonly { readonly kind: string; readonly name: string; readonly text: string }[];
  /** Range of an Excel table on the sheet. */
  readonly tableOver?: string;
}

/** A workbook with one sheet 安排表, written part by part. */
export function handMade(parts: HandMade = {}): Uint8Array {
  const links = [
    `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>`,
    parts.styles === undefined ? "" : `<Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/>`,
    parts.calcChain ? `<Relationship Id="rId3" Type="${office}/calcChain" Target="calcChain.xml"/>` : "",
  ];
  const entries = {
    "[Content_Types].xml": `<Types xmlns="${packaging}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("/xl/workbook.xml", "sheet.main")}${override("/xl/worksheets/sheet1.xml", "worksheet")}${parts.calcChain ? override("/xl/calcChain.xml", "calcChain") : ""}${parts.styles === undefined ? "" : override("/xl/styles.xml", "styles")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="安排表" sheetId="7" r:id="rId1"/>${parts.moreSheets ?? ""}</sheets>${parts.afterSheets ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packaging}/relationships">${links.join("")}</Relationships>`,
    "xl/worksheets/sheet1.xml": `<worksheet xmlns="${main}">${parts.sheet ?? "<sheetData/>"}</worksheet>`,
    ...(parts.styles !== undefined && { "xl/styles.xml": parts.styles }),
    ...(parts.calcChain && {
      "xl/calcChain.xml": `<calcChain xmlns="${main}"><c r="A1" i="7"/></calcChain>`,
    }),
    ...(parts.tableOver !== undefined && {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${packaging}/relationships"><Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/></Relationships>`,
      "xl/tables/table1.xml": `<table xmlns="${main}" id="1" ref="${parts.tableOver}"/>`,
    }),
    ...(parts.beside !== undefined && {
      "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${packaging}/relationships">${parts.beside.map(({ kind, name }, index) => `<Relationship Id="rId${index + 1}" Type="${office}/${kind}" Target="../${name}"/>`).join("")}</Relationships>`,
      ...Object.fromEntries(parts.beside.map(({ name, text }) => [`xl/${name}`, text])),
    }),
    ...(parts.signed && { "_xmlsignatures/origin.sigs": "" }),
  };
  return createZip(
    Object.entries(entries).map(([name, text]) => ({
      name,
      bytes: new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>${text}`),
    })),
  );
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
}

/** The same archive with backslashes in the names of its entries. */
export function withBackslashes(bytes: Uint8Array): Uint8Array {
  const zip = readZip(bytes, "workbook");
  if (!zip.ok) throw new Error(zip.fault.kind);
  return createZip(
    zip.value.entries.flatMap((entry) => {
      const content = readEntry(zip.value, entry);
      return content.ok ? [{ name: entry.name.replaceAll("/", "\\"), bytes: content.value }] : [];
    }),
  );
}

/** The text of a part, without the XML declaration. */
export function partText(bytes: Uint8Array, name: string): string {
  const zip = readZip(bytes, "workbook");
  const entry = zip.ok ? findEntry(zip.value, name) : undefined;
  const content = zip.ok && entry !== undefined ? readEntry(zip.value, entry) : undefined;
  if (content?.ok !== true) throw new Error(`no part ${name}`);
  return decodeXml(content.value).text.replace(/^<\?xml[^>]*\?>\s*/, "");
}

/** What stands in a sheet part between the tags of the worksheet. */
export function sheetText(bytes: Uint8Array): string {
  return partText(bytes, "xl/worksheets/sheet1.xml").replace(/^<worksheet[^>]*>|<\/worksheet>$/g, "");
}
