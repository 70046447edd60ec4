import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { sheetRemarks } from "../../../src/workbook/scan/sheet-remarks.ts";

const COMMENT = `<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author>周</author></authors>
<commentList><comment ref="C5" authorId="0"><text><r><t>改在</t></r><r><t>湿地公园</t></r></text></comment></commentList></comments>`;
const BOX = `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">
<xdr:sp><xdr:txBody><a:p><a:r><a:t>请自带水杯</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:wsDr>`;

// Which part a program writes them to.
test.each([
  ["Excel", "xl/comments1.xml"],
  ["openpyxl", "xl/comments/comment1.xml"],
  ["an old converter", "XL\\Comments2.xml"],
])("a comment is found where %s puts it", (_program, part) => {
  const bytes = zipSync({ [part]: strToU8(COMMENT) });
  expect(sheetRemarks(bytes)).toEqual([{ cell: "C5", text: "改在湿地公园" }]);
});

test("a text box is found, a sheet's own part holds no remark", () => {
  const bytes = zipSync({
    "xl/drawings/drawing1.xml": strToU8(BOX),
    "xl/worksheets/sheet1.xml": strToU8(COMMENT),
  });
  expect(sheetRemarks(bytes)).toEqual([{ cell: "", text: "请自带水杯" }]);
});
