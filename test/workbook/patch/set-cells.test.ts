import { describe, expect, test } from "vitest";
import type { CellEdit } from "../../../src/core/model/problem.ts";
import { setCells } from "../../../src/workbook/patch/set-cells.ts";
import { changedEntries } from "./changed-entries.ts";
import { handMade, partText, sheetText } from "./hand-made.ts";

function edit(cell: string, from: string, to: string): CellEdit {
  return { sheet: "安排表", cell, from, to };
}

function set(bytes: Uint8Array, ...edits: readonly CellEdit[]): Uint8Array {
  const result = setCells(bytes, edits);
  if (!result.ok) throw new Error(result.fault.kind);
  return result.value;
}

/** The sheet part after the edits, given what stood in it before. */
function edited(sheet: string, ...edits: readonly CellEdit[]): string {
  return sheetText(set(handMade({ sheet }), ...edits));
}

const text = (words: string) => `t="inlineStr"><is><t xml:space="preserve">${words}</t></is></c>`;

describe("a new text in a cell", () => {
  test("takes the place of the old one and keeps the cell's look; nothing else moves", () => {
    const before =
      '<!-- 手写 --><sheetData><row r="1" ht="20"><c r="A1" s="3" t="str"><v>13月</v></c><c r="B1"><v>5</v></c></row></sheetData><pageMargins left="1"/>';
    expect(edited(before, edit("A1", "13月", "12月"))).toBe(
      before.replace('<c r="A1" s="3" t="str"><v>13月</v></c>', `<c r="A1" s="3" ${text("12月")}`),
    );
  });

  test("is text whatever it begins with, and keeps its signs, spaces and line ends", () => {
    const sheet = '<sheetData><row r="1"><c r="A1" t="str"><v>甲</v></c></row></sheetData>';
    expect(edited(sheet, edit("A1", "甲", "=A2\r\n <“&”> _x000D_ "))).toContain(
      text("=A2\n &lt;“&amp;”&gt; _x005F_x000D_ "),
    );
  });

  test("that is empty leaves a blank cell with its look", () => {
    const sheet = '<sheetData><row r="1"><c r="A1" s="2" t="str"><v>甲</v></c></row></sheetData>';
    expect(edited(sheet, edit("A1", "甲", ""))).toBe(
      '<sheetData><row r="1"><c r="A1" s="2"/></row></sheetData>',
    );
  });

  test.each`
    where                                 | cell    | before                                                             | after
    ${"before the cells of its row"}      | ${"A1"} | ${'<row r="1"><c r="B1"><v>1</v></c></row>'}                       | ${`<row r="1"><c r="A1" ${text("新")}<c r="B1"><v>1</v></c></row>`}
    ${"between the cells of its row"}     | ${"B1"} | ${'<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row>'} | ${`<row r="1"><c r="A1"><v>1</v></c><c r="B1" ${text("新")}<c r="C1"><v>2</v></c></row>`}
    ${"after the cells of its row"}       | ${"C1"} | ${'<row r="1"><c r="A1"><v>1</v></c></row>'}                       | ${`<row r="1"><c r="A1"><v>1</v></c><c r="C1" ${text("新")}</row>`}
    ${"in an empty row"}                  | ${"B2"} | ${'<row r="2" ht="30" />'}                                         | ${`<row r="2" ht="30"><c r="B2" ${text("新")}</row>`}
    ${"in a row that is not there yet"}   | ${"A2"} | ${'<row r="1"/><row r="3"/>'}                                      | ${`<row r="1"/><row r="2"><c r="A2" ${text("新")}</row><row r="3"/>`}
    ${"after cells that bear no address"} | ${"C2"} | ${"<row><c/></row><row><c><v>1</v></c><c><v>2</v></c></row>"}      | ${`<row><c/></row><row><c><v>1</v></c><c><v>2</v></c><c r="C2" ${text("新")}</row>`}
    ${"in place of one without address"}  | ${"B1"} | ${"<row><c/><c/><c/></row>"}                                       | ${`<row><c/><c r="B1" ${text("新")}<c/></row>`}
  `("stands $where", ({ cell, before, after }) => {
    expect(edited(`<sheetData>${before}</sheetData>`, edit(cell, "", "新"))).toBe(
      `<sheetData>${after}</sheetData>`,
    );
  });

  test("fills a sheet in which nothing is written, rows and cells in order", () => {
    expect(edited("<sheetData/>", edit("B3", "", "丙"), edit("C1", "", "乙"), edit("A1", "", "甲"))).toBe(
      `<sheetData><row r="1"><c r="A1" ${text("甲")}<c r="C1" ${text("乙")}</row><row r="3"><c r="B3" ${text("丙")}</row></sheetData>`,
    );
  });

  test("finds its cell in each of several rows that bear no address", () => {
    const after = edited(
      "<sheetData><row><c/><c/></row><row><c/><c/></row></sheetData>",
      edit("B1", "", "甲"),
      edit("A2", "", "乙"),
    );
    expect(after).toBe(
      `<sheetData><row><c/><c r="B1" ${text("甲")}</row><row><c r="A2" ${text("乙")}<c/></row></sheetData>`,
    );
  });

  test.each`
    row                                      | look
    ${'<row r="1" s="5" customFormat="1"/>'} | ${'s="5"'}
    ${'<row r="1" s="5"/>'}                  | ${'s="4"'}
    ${""}                                    | ${'s="4"'}
  `("where no cell was has the look of the row ($row), else of the column", ({ row, look }) => {
    const sheet = `<cols><col min="1" max="1" style="1"/><col min="2" max="3" style="4"/></cols><sheetData>${row}</sheetData>`;
    expect(edited(sheet, edit("B1", "", "新"))).toContain(`<c r="B1" ${look} t="inlineStr">`);
  });

  test("widens the stated reach of the sheet and of the row", () => {
    const sheet =
      '<dimension ref="B2:C3"/><sheetData><row r="2" spans="2:3"><c r="B2"><v>1</v></c></row></sheetData>';
    const after = edited(sheet, edit("E2", "", "甲"), edit("A9", "", "乙"));
    expect(after).toContain('<dimension ref="A2:E9"/>');
    expect(after).toContain('<row r="2" spans="2:5">');
  });

  test("keeps the prefix of a writer that names its namespace", () => {
    const bytes = handMade({
      sheet:
        '<x:sheetData xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>',
    });
    expect(sheetText(set(bytes, edit("A1", "1", "甲")))).toContain(
      '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">甲</x:t></x:is></x:c>',
    );
  });
});

describe("a cell with a formula", () => {
  const sheet =
    '<sheetData><row r="1"><c r="A1" s="1" t="str"><f>B1</f><v>9月</v></c><c r="B1"><v>1</v></c></row></sheetData>';

  test("loses it, and the list of the order of calculation goes, which Excel makes anew", () => {
    const bytes = handMade({ sheet, calcChain: true });
    const after = set(bytes, edit("A1", "9月", "10月"));
    expect(sheetText(after)).toContain(`<c r="A1" s="1" ${text("10月")}`);
    expect(changedEntries(bytes, after)).toEqual({
      different: ["[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml"],
      gone: ["xl/calcChain.xml"],
      added: [],
    });
    expect(partText(after, "[Content_Types].xml")).not.toContain("calcChain");
    expect(partText(after, "xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  test("leaves that list alone when another cell is changed", () => {
    const bytes = handMade({ sheet, calcChain: true });
    const after = set(bytes, edit("B1", "1", "二"));
    expect(changedEntries(bytes, after)).toEqual({
      different: ["xl/worksheets/sheet1.xml"],
      gone: [],
      added: [],
    });
  });

  test.each`
    formula                                      | cell
    ${'<f t="shared" ref="A1:A9" si="0">B1</f>'} | ${"A1"}
    ${'<f t="array" ref="A1:B1">B1</f>'}         | ${"B1"}
  `("that other cells live on is not written over: $formula", ({ formula, cell }) => {
    const shared = sheet.replace("<f>B1</f>", formula);
    const result = setCells(handMade({ sheet: shared }), [edit(cell, cell === "A1" ? "9月" : "1", "新")]);
    expect(result).toMatchObject({ ok: false, fault: { kind: "unsafe-result" } });
  });
});

describe("what stops a change", () => {
  const sheet = '<sheetData><row r="1"><c r="A1" t="str"><v>9月</v></c></row></sheetData>';

  test("a cell that shows something else by now, though the other edits would do", () => {
    expect(setCells(handMade({ sheet }), [edit("B1", "", "甲"), edit("A1", "10月", "11月")])).toEqual({
      ok: false,
      fault: { kind: "cell-changed", sheet: "安排表", cell: "A1", expected: "10月", found: "9月" },
    });
  });

  test("a sheet that is not there", () => {
    expect(setCells(handMade({ sheet }), [{ ...edit("A1", "9月", "10月"), sheet: "别的" }])).toEqual({
      ok: false,
      fault: { kind: "unknown-sheet", wanted: "别的", sheets: ["安排表"] },
    });
  });

  test("the name of a column of an Excel table, on which formulas live", () => {
    const bytes = handMade({ sheet, tableOver: "A1:C9" });
    const result = setCells(bytes, [edit("A1", "9月", "时间段")]);
    expect(result).toMatchObject({ ok: false, fault: { kind: "unsafe-result" } });
    expect(setCells(bytes, [edit("A2", "", "10月")]).ok).toBe(true);
  });

  test("a signature, which any change would break", () => {
    expect(setCells(handMade({ sheet, signed: true }), [edit("A1", "9月", "10月")])).toEqual({
      ok: false,
      fault: { kind: "signed", wanted: "workbook" },
    });
  });
});

test("line ends of the old text may have been typed in either way", () => {
  const sheet = '<sheetData><row r="1"><c r="A1" t="str"><v>甲_x000D_\n乙</v></c></row></sheetData>';
  expect(edited(sheet, edit("A1", "甲\r\n乙", "丙"))).toContain(text("丙"));
});

test("no edits leave the file as it is, byte for byte", () => {
  const bytes = handMade();
  expect(Buffer.compare(set(bytes), bytes)).toBe(0);
});
