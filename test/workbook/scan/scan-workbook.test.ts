import { expect, test } from "vitest";
import { encodeXml } from "../../../src/package/decode.ts";
import { createZip } from "../../../src/package/zip.ts";
import { scanWorkbook } from "../../../src/workbook/scan/scan-workbook.ts";
import { parts, relationships, sheet, strings, workbook } from "../../fixtures/book-parts.ts";
import { bytesOf, gridOf, textsOf } from "./small-book.ts";

function sheetsOf(given: Readonly<Record<string, string>>) {
  const scanned = scanWorkbook(bytesOf(parts(given)));
  return scanned.ok ? scanned.value.sheets : scanned.fault.kind;
}

const three =
  '<sheet name="安排表" sheetId="4" r:id="rId1"/><sheet name="图" sheetId="5" r:id="rId2"/><sheet name="时间轴" sheetId="6" state="hidden" r:id="rId3"/><sheet name="R&amp;D" sheetId="7" state="veryHidden" r:id="rId4"/>';
const links = relationships(
  ["worksheet", "worksheets/sheet1.xml"],
  ["chartsheet", "chartsheets/sheet1.xml"],
  ["worksheet", "/xl/Worksheets/Sheet1.xml"],
  ["worksheet", "..\\xl\\worksheets\\sheet1.xml"],
);

test("sheets come in their order with their states, chart sheets left out; our mark names a sheet by its place", () => {
  const marks =
    '<definedNames><definedName name="_us_generated" localSheetId="2" hidden="1">1</definedName><definedName name="别的" localSheetId="0">1</definedName></definedNames>';
  const given = { "xl/workbook.xml": workbook(three, marks), "xl/_rels/workbook.xml.rels": links };
  expect(sheetsOf(given)).toEqual([
    { name: "安排表", visibility: "visible", relationship: "rId1", generated: false },
    { name: "时间轴", visibility: "hidden", relationship: "rId3", generated: true },
    { name: "R&D", visibility: "veryHidden", relationship: "rId4", generated: false },
  ]);
});

test("the cells of a marked sheet say so", () => {
  const marks =
    '<definedNames><definedName name="_us_generated" localSheetId="0" hidden="1">1</definedName></definedNames>';
  const one = '<sheet name="时间轴" sheetId="1" r:id="rId1"/>';
  expect(gridOf({ "xl/workbook.xml": workbook(one, marks) }).generated).toBe(true);
  expect(gridOf({}).generated).toBeUndefined();
});

test("a workbook whose entries are named with backslashes has its sheets all the same", () => {
  const given = Object.entries(parts()).map(([name, text]) => [name.replaceAll("/", "\\"), text]);
  const scanned = scanWorkbook(bytesOf(Object.fromEntries(given)));
  expect(scanned.ok && scanned.value.sheets.map(({ name }) => name)).toEqual(["安排表"]);
});

test("absolute targets, backslashes and another case lead to the same sheet", () => {
  const scanned = scanWorkbook(
    bytesOf(
      parts({
        "xl/workbook.xml": workbook(three),
        "xl/_rels/workbook.xml.rels": links,
        "xl/worksheets/sheet1.xml": sheet('<row><c t="inlineStr"><is><t>九月</t></is></c></row>'),
      }),
    ),
  );
  const texts = ["安排表", "时间轴", "R&D"].map((name) => {
    const grid = scanned.ok ? scanned.value.grid(name) : undefined;
    return grid && textsOf(grid);
  });
  expect(texts).toEqual([[["九月"]], [["九月"]], [["九月"]]]);
});

test("a workbook without styles and shared texts is read", () => {
  const given = parts({ "xl/worksheets/sheet1.xml": sheet('<row><c s="3"><v>9</v></c></row>') });
  expect(textsOf(gridOf(given))).toEqual([["9"]]);
});

test("parts in UTF-16 are read", () => {
  const given = parts({
    "xl/sharedStrings.xml": strings("<t>慰问</t>"),
    "xl/worksheets/sheet1.xml": sheet('<row r="1"><c r="A1" t="s"><v>0</v></c></row>'),
  });
  const entries = Object.entries(given).map(([name, text]) => ({
    name,
    bytes: encodeXml({ text, bom: true, encoding: name.includes("sheet1") ? "utf-16be" : "utf-16le" }),
  }));
  const scanned = scanWorkbook(createZip(entries));
  const grid = scanned.ok ? scanned.value.grid("安排表") : undefined;
  expect(grid && textsOf(grid)).toEqual([["慰问"]]);
});

test("the strict variant is read", () => {
  const strict = (text: string) =>
    text
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006",
        "http://purl.oclc.org/ooxml/officeDocument",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      );
  const given = parts({ "xl/worksheets/sheet1.xml": sheet("<row><c><v>9</v></c></row>") });
  const all = Object.fromEntries(Object.entries(given).map(([name, text]) => [name, strict(text)]));
  expect(textsOf(gridOf(all))).toEqual([["9"]]);
});

test.each([
  ["a DOCTYPE in a sheet", { "xl/worksheets/sheet1.xml": `<!DOCTYPE worksheet>${sheet("")}` }, "doctype"],
  ["a DOCTYPE in the workbook", { "xl/workbook.xml": `<!DOCTYPE a>${workbook("")}` }, "doctype"],
  [
    "a DOCTYPE in the shared texts",
    { "xl/sharedStrings.xml": `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]>${strings()}` },
    "doctype",
  ],
  ["a sheet cut off", { "xl/worksheets/sheet1.xml": sheet("<row r='1'>").slice(0, 110) }, "not-well-formed"],
  ["a workbook part cut off", { "xl/workbook.xml": "<workbook><sheets>" }, "not-well-formed"],
  [
    "a DOCTYPE behind a comment",
    { "xl/worksheets/sheet1.xml": `<!-- <a> --><!DOCTYPE worksheet>${sheet("")}` },
    "doctype",
  ],
  [
    "a sheet that is not there",
    { "xl/workbook.xml": workbook('<sheet name="安排表" sheetId="1" r:id="rId9"/>') },
    "damaged",
  ],
  [
    "a cell whose shared text is not there",
    {
      "xl/worksheets/sheet1.xml": sheet('<row><c t="s"><v>1</v></c></row>'),
      "xl/sharedStrings.xml": strings("<t>九月</t>"),
    },
    "damaged",
  ],
  [
    "texts that are all gone",
    { "xl/worksheets/sheet1.xml": sheet('<row><c t="s"><v>0</v></c></row>') },
    "damaged",
  ],
  ["styles cut off", { "xl/styles.xml": "<styleSheet>" }, "not-well-formed"],
  [
    "no workbook part",
    { "_rels/.rels": relationships(["officeDocument", "xl/elsewhere.xml"]) },
    "no-main-part",
  ],
])("a workbook with %s is refused", (_, given, kind) => {
  expect(sheetsOf(given)).toBe(kind);
});

test("a text that merely mentions a DOCTYPE is a text", () => {
  const given = {
    "xl/worksheets/sheet1.xml": sheet('<row><c t="inlineStr"><is><t>&lt;!DOCTYPE&gt;</t></is></c></row>'),
  };
  expect(textsOf(gridOf(given))).toEqual([["<!DOCTYPE>"]]);
});
