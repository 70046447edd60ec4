import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { SheetModel } from "../../../src/core/model/sheet-model.ts";
import { gateXml } from "../../../src/package/xml-gate.ts";
import { putSheet } from "../../../src/workbook/patch/put-sheet.ts";
import { scanWorkbook } from "../../../src/workbook/scan/scan-workbook.ts";
import { workbookFile } from "../../fixtures/workbook-file.ts";
import { changedEntries } from "./changed-entries.ts";
import { excelOpens } from "./excel-opens.ts";
import { handMade, partText, withBackslashes } from "./hand-made.ts";
import { smallSheet } from "./small-sheet.ts";
import { validatorErrors, validatorMissing } from "./validator.ts";

function put(bytes: Uint8Array, model: SheetModel) {
  const result = putSheet(bytes, model);
  if (!result.ok) throw new Error(result.fault.kind);
  return result.value;
}

function sheetsOf(bytes: Uint8Array) {
  const book = scanWorkbook(bytes);
  if (!book.ok) throw new Error(book.fault.kind);
  return book.value.sheets.map(({ name, visibility, generated }) => [name, visibility, generated]);
}

const namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const styles = `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf fontId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>`;

describe("a generated sheet in a workbook", () => {
  test("comes last, bears our mark and prints its head on every page", () => {
    const { bytes, name } = put(handMade({ styles }), smallSheet("时间轴"));
    expect(name).toBe("时间轴");
    expect(sheetsOf(bytes)).toEqual([
      ["安排表", "visible", false],
      ["时间轴", "visible", true],
    ]);
    expect(partText(bytes, "xl/workbook.xml")).toContain(
      '<sheet name="时间轴" sheetId="8" r:id="rId3"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="1">\'时间轴\'!$1:$1</definedName><definedName name="_us_generated" localSheetId="1" hidden="1">1</definedName></definedNames></workbook>',
    );
  });

  test("adds its looks at the end, so that no number in use moves", () => {
    const { bytes } = put(handMade({ styles }), smallSheet("时间轴"));
    const after = partText(bytes, "xl/styles.xml");
    expect(after).toContain('<cellXfs count="5"><xf/><xf fontId="0"/><xf numFmtId="0" fontId="1"');
    expect(after).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="3">',
    );
    expect(after).toContain('<dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>');
  });

  test("put once more gives the same file", () => {
    const once = put(handMade({ styles }), smallSheet("时间轴"));
    const twice = put(once.bytes, smallSheet("时间轴"));
    expect(Buffer.compare(once.bytes, twice.bytes)).toBe(0);
  });

  test("takes the place of the older one of ours", () => {
    const once = put(handMade({ styles }), smallSheet("时间轴"));
    const other = smallSheet("时间轴", {
      rows: [{ height: 20, cells: [{ text: "新", style: { font: "宋体", size: 9 } }] }],
      merges: [],
    });
    const twice = put(once.bytes, other);
    expect(sheetsOf(twice.bytes)).toEqual(sheetsOf(once.bytes));
    const book = scanWorkbook(twice.bytes);
    expect(book.ok && book.value.grid("时间轴")?.cells).toMatchObject([[{ text: "新" }]]);
  });

  test.each`
    taken                                                               | wanted                                                                  | name
    ${"时间轴"}                                                         | ${"时间轴"}                                                             | ${"时间轴（2）"}
    ${"Timeline"}                                                       | ${"TIMELINE"}                                                           | ${"TIMELINE（2）"}
    ${"一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一"} | ${"一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三"} | ${"一二三四五六七八九十一二三四五六七八九十一二三四五六七八（2）"}
    ${"别的"}                                                           | ${"时间/轴"}                                                            | ${"时间 轴"}
  `("leaves “$taken” to the officer: “$wanted” becomes “$name”", ({ taken, wanted, name }) => {
    const bytes = handMade({ moreSheets: `<sheet name="${taken}" sheetId="9" r:id="rId1"/>` });
    const once = put(bytes, smallSheet(wanted));
    expect(once.name).toBe(name);
    expect(once.name.length).toBeLessThanOrEqual(31);
    expect(put(once.bytes, smallSheet(wanted)).name).toBe(name);
  });

  test("is put beside one of ours whose part is lost", () => {
    const bytes = handMade({
      moreSheets: '<sheet name="时间轴" sheetId="9" r:id="rId9"/>',
      afterSheets:
        '<definedNames><definedName name="_us_generated" localSheetId="1" hidden="1">1</definedName></definedNames>',
    });
    expect(put(bytes, smallSheet("时间轴")).name).toBe("时间轴（2）");
  });

  test("may be hidden", () => {
    const { bytes } = put(handMade(), smallSheet("设置", { state: "hidden" }));
    expect(sheetsOf(bytes).at(-1)).toEqual(["设置", "hidden", true]);
    expect(sheetsOf(put(bytes, smallSheet("设置")).bytes).at(-1)).toEqual(["设置", "visible", true]);
  });

  test("leaves the names of the workbook and the order of its parts alone", () => {
    const afterSheets =
      '<externalReferences/><definedNames><definedName name="部门">安排表!$A$1</definedName></definedNames><calcPr calcId="1"/>';
    const { bytes } = put(handMade({ afterSheets }), smallSheet("时间轴", { freeze: { row: 0, column: 0 } }));
    expect(partText(bytes, "xl/workbook.xml")).toMatch(
      /<externalReferences\/><definedNames><definedName name="部门">安排表!\$A\$1<\/definedName><definedName name="_xlnm.*<\/definedNames><calcPr calcId="1"\/>/,
    );
  });

  test("brings the styles along where a workbook has none", () => {
    const bytes = handMade();
    const after = put(bytes, smallSheet("时间轴")).bytes;
    expect(changedEntries(bytes, after)).toEqual({
      different: ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels"],
      gone: [],
      added: ["xl/styles.xml", "xl/worksheets/sheet2.xml"],
    });
    for (const part of [
      "xl/styles.xml",
      "xl/worksheets/sheet2.xml",
      "xl/workbook.xml",
      "[Content_Types].xml",
    ]) {
      expect(gateXml(partText(after, part))).toBeUndefined();
    }
  });
});

test("part names with backslashes, as some writers have them, are found again", () => {
  const once = put(withBackslashes(handMade({ styles })), smallSheet("时间轴"));
  const twice = put(once.bytes, smallSheet("时间轴"));
  expect(twice.name).toBe("时间轴");
  expect(Buffer.compare(once.bytes, twice.bytes)).toBe(0);
});

test("ExcelJS sees the sheet as it was meant", async () => {
  const { bytes } = put(await workbookFile({ 安排表: [["时间段"], ["9月"]] }), smallSheet("时间轴"));
  const sheet = (await excelOpens(bytes)).getWorksheet("时间轴");
  expect(sheet?.getCell("B2").value).toBe("打扫“工会之家”\n& 布置 <展板>");
  expect(sheet?.getCell("A1").font).toMatchObject({
    name: "黑体",
    size: 12,
    bold: true,
    color: { argb: "FFFFFFFF" },
  });
  expect(sheet?.getCell("B2").alignment).toMatchObject({
    horizontal: "left",
    vertical: "middle",
    wrapText: true,
    indent: 1,
  });
  expect(sheet?.getCell("B2").border.left).toEqual({ style: "thin", color: { argb: "FFD1D1D1" } });
  expect(sheet?.getCell("D2")).toMatchObject({ numFmt: 'm"月"d"日"', protection: { locked: false } });
  expect(sheet?.getCell("A3").master.address).toBe("A2");
  expect(sheet?.getRow(2).height).toBe(36.5);
  expect(sheet?.pageSetup).toMatchObject({
    fitToPage: true,
    orientation: "landscape",
    printTitlesRow: "1:1",
  });
  expect(sheet?.headerFooter.oddFooter).toBe("&C第 &P 页，共 &N 页");
  expect(sheet?.views).toMatchObject([{ state: "frozen", xSplit: 1, ySplit: 1, showGridLines: false }]);
});

test.skipIf(validatorMissing)("the Open XML validator finds nothing new", async () => {
  const folder = mkdtempSync(join(tmpdir(), "put-sheet-"));
  try {
    const errorsOf = (bytes: Uint8Array) => {
      const file = join(folder, "book.xlsx");
      writeFileSync(file, bytes);
      return validatorErrors(file);
    };
    const before = await workbookFile({ 安排表: [["时间段"], ["9月"]] });
    const after = put(put(before, smallSheet("时间轴")).bytes, smallSheet("设置", { state: "hidden" }));
    expect(errorsOf(after.bytes)).toEqual(errorsOf(before));
    expect(errorsOf(put(handMade(), smallSheet("时间轴")).bytes)).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
