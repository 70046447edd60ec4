import { expect } from "vitest";
import type { Grid } from "../../../src/core/model/grid.ts";
import { encodeXml } from "../../../src/package/decode.ts";
import { createZip } from "../../../src/package/zip.ts";
import { scanWorkbook } from "../../../src/workbook/scan/scan-workbook.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

/** Parts of a workbook by name, each to be replaced: a workbook of one sheet 安排表 in which nothing is written. */
export function parts(given: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relationships(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": workbook('<sheet name="安排表" sheetId="1" r:id="rId1"/>'),
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["sharedStrings", "sharedStrings.xml"],
      ["styles", "styles.xml"],
    ),
    "xl/worksheets/sheet1.xml": sheet(""),
    ...given,
  };
}

/** The relationships rId1, rId2 … of these kinds. */
export function relationships(...links: readonly (readonly [kind: string, target: string])[]): string {
  const all = links.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${LINKS}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

/** The workbook part with these sheets and, after them, what else is given. */
export function workbook(sheets: string, after = "", before = ""): string {
  return `<workbook xmlns="${MAIN}" xmlns:r="${LINKS}">${before}<sheets>${sheets}</sheets>${after}</workbook>`;
}

/** A sheet part with these rows. */
export function sheet(rows: string, { before = "", after = "" } = {}): string {
  return `<worksheet xmlns="${MAIN}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A style sheet: number formats by code, each a style of its own from number 1 on, 0 being plain; then struck through. */
export function styles(...codes: readonly (string | number)[]): string {
  const formats = codes.map((code, index) =>
    typeof code === "string"
      ? `<numFmt numFmtId="${200 + index}" formatCode="${code.replaceAll('"', "&quot;")}"/>`
      : "",
  );
  const looks = codes.map(
    (code, index) => `<xf numFmtId="${typeof code === "number" ? code : 200 + index}" fontId="0"/>`,
  );
  const struck = '<xf numFmtId="0" fontId="1"/>';
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join("")}</numFmts><fonts><font/><font><strike/></font></fonts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0" fontId="0"/>${looks.join("")}${struck}</cellXfs><dxfs><dxf><font><strike/></font></dxf></dxfs></styleSheet>`;
}

export function strings(...items: readonly string[]): string {
  return `<sst xmlns="${MAIN}" count="9">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`;
}

export function bytesOf(given: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(given).map(([name, text]) => ({
    name,
    bytes: encodeXml({ text, bom: false, encoding: "utf-8" }),
  }));
  return createZip(entries);
}

/** The first sheet of the workbook that differs from an empty one in these parts. */
export function gridOf(given: Readonly<Record<string, string>>): Grid {
  const scanned = scanWorkbook(bytesOf(parts(given)));
  if (!scanned.ok) expect.fail(`a fault: ${scanned.fault.kind}`);
  const grid = scanned.value.grid(scanned.value.sheets[0]?.name ?? "");
  return grid ?? expect.fail("no sheet");
}

/** The texts of a grid, row by row; a dot where nothing is written. */
export function textsOf(grid: Grid): string[][] {
  return Array.from(grid.cells, (row) => Array.from(row ?? [], (cell) => cell?.text ?? "."));
}
