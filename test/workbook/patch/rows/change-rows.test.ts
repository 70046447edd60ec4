import { describe, expect, test } from "vitest";
import type { RowChange } from "../../../../src/core/model/row-change.ts";
import { changeRows } from "../../../../src/workbook/patch/rows/change-rows.ts";
import { handMade, partText, sheetText } from "../hand-made.ts";

const insert = (at: number, count = 1, like?: number): RowChange => ({
  kind: "insert",
  sheet: "安排表",
  at,
  count,
  ...(like !== undefined && { like }),
});
const drop = (first: number, last = first): RowChange => ({ kind: "delete", sheet: "安排表", first, last });
const move = (first: number, last: number, before: number): RowChange => ({
  kind: "move",
  sheet: "安排表",
  first,
  last,
  before,
});

function changed(bytes: Uint8Array, change: RowChange): Uint8Array {
  const result = changeRows(bytes, change);
  if (!result.ok) throw new Error(JSON.stringify(result.fault));
  return result.value;
}

/** The sheet part after the change, given what stood in it before. */
function moved(sheet: string, change: RowChange): string {
  return sheetText(changed(handMade({ sheet }), change));
}

function refused(sheet: string, change: RowChange, more: Parameters<typeof handMade>[0] = {}) {
  const result = changeRows(handMade({ sheet, ...more }), change);
  return result.ok ? undefined : result.fault;
}

/** Rows of one cell each, told by its text. */
function rows(...texts: readonly string[]): string {
  return texts.map((text, row) => cell(row + 1, text)).join("");
}

function cell(row: number, text: string): string {
  return `<row r="${row}"><c r="A${row}" t="str"><v>${text}</v></c></row>`;
}

const data = (inside: string) => `<sheetData>${inside}</sheetData>`;

describe("rows of a sheet", () => {
  test.each`
    what                      | change           | order
    ${"come in between"}      | ${insert(1)}     | ${["甲", "", "乙", "丙", "丁"]}
    ${"come in many at once"} | ${insert(0, 2)}  | ${["", "", "甲", "乙", "丙", "丁"]}
    ${"go"}                   | ${drop(1, 2)}    | ${["甲", "丁"]}
    ${"move down"}            | ${move(0, 0, 2)} | ${["乙", "甲", "丙", "丁"]}
    ${"move up as a block"}   | ${move(2, 3, 0)} | ${["丙", "丁", "甲", "乙"]}
  `("$what", ({ change, order }: { change: RowChange; order: string[] }) => {
    const expected = order.map((text, row) => (text === "" ? "" : cell(row + 1, text))).join("");
    expect(moved(data(rows("甲", "乙", "丙", "丁")), change)).toBe(data(expected));
  });

  test("that come in look like the row they are to look like, without its text", () => {
    const like =
      '<row r="2" spans="1:3" s="4" customFormat="1" ht="30" customHeight="1" hidden="1"><c r="A2" s="5" t="str"><v>甲</v></c><c r="C2" s="6"/></row>';
    expect(moved(data(like), insert(2, 1, 1))).toBe(
      data(
        `${like}<row r="3" s="4" customFormat="1" spans="1:3" ht="30" customHeight="1"><c r="A3" s="5"/><c r="C3" s="6"/></row>`,
      ),
    );
  });

  test("without numbers get them, and keep what else they hold", () => {
    const sheet = data('<row ht="20"><c/><c t="str"><v>甲</v></c></row><row><c><v>1</v></c><extLst/></row>');
    expect(moved(sheet, insert(0))).toBe(
      data(
        '<row r="2" ht="20"><c r="A2"/><c r="B2" t="str"><v>甲</v></c></row><row r="3"><c r="A3"><v>1</v></c><extLst/></row>',
      ),
    );
  });

  test("keep the prefix of a writer that names its namespace", () => {
    const space = 'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
    const sheet = `<x:sheetData ${space}><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData>`;
    expect(moved(sheet, insert(0))).toBe(
      `<x:sheetData ${space}><x:row r="2"><x:c r="A2"><x:v>1</x:v></x:c></x:row></x:sheetData>`,
    );
  });

  test("at the end of what a sheet can hold let none in above them", () => {
    expect(refused(data(cell(1_048_576, "末")), insert(0))).toEqual({
      kind: "rows-held",
      sheet: "安排表",
      why: "full",
    });
  });
});

describe("merged cells", () => {
  const merged = (...ranges: readonly string[]) =>
    `<mergeCells count="${ranges.length}">${ranges.map((range) => `<mergeCell ref="${range}"/>`).join("")}</mergeCells>`;
  const three = data(rows("9月", "", "10月"));

  test.each`
    what                                        | change             | before                | now
    ${"grow by a row that comes in among them"} | ${insert(1)}       | ${["A1:A2"]}          | ${["A1:A3"]}
    ${"let a row in behind them"}               | ${insert(2)}       | ${["A1:A2"]}          | ${["A1:A2"]}
    ${"move along"}                             | ${insert(0)}       | ${["A1:A2", "B3:C3"]} | ${["A2:A3", "B4:C4"]}
    ${"are copied from side to side"}           | ${insert(3, 2, 2)} | ${["B3:C3"]}          | ${["B3:C3", "B4:C4", "B5:C5"]}
    ${"shrink"}                                 | ${drop(1)}         | ${["A1:A3"]}          | ${["A1:A2"]}
    ${"move as a block"}                        | ${move(0, 1, 3)}   | ${["A1:A2", "B3:C3"]} | ${["A2:A3", "B1:C1"]}
  `("$what", ({ change, before, now }) => {
    expect(moved(three + merged(...before), change)).toContain(merged(...now));
  });

  test("of one row are no longer merged, and an empty list of them goes", () => {
    expect(moved(three + merged("A1:A2"), drop(1))).not.toContain("merge");
  });

  test("keep their text when their first row goes, or changes places with another", () => {
    const kept = '<row r="1"><c r="A1" t="str"><v>9月</v></c></row>';
    expect(moved(three + merged("A1:A3"), drop(0))).toContain(kept);
    expect(moved(three + merged("A1:A2"), move(1, 1, 0))).toContain(kept);
    expect(moved(three + merged("A1:A2"), move(0, 0, 2))).toContain(kept);
  });

  test("are not torn apart", () => {
    expect(refused(three + merged("A1:A2"), move(1, 1, 3))).toEqual({
      kind: "rows-held",
      sheet: "安排表",
      why: "merged",
    });
  });
});

describe("formulas", () => {
  test("follow in every cell, and one that many share is told to each", () => {
    const sheet = data(
      '<row r="1"><c r="A1"><f>SUM(B2:B3)</f><v>3</v></c></row><row r="2"><c r="A2"><f t="shared" ref="A2:A3" si="0">B2&amp;$B$1</f></c></row><row r="3"><c r="A3"><f t="shared" si="0"/></c></row>',
    );
    expect(moved(sheet, insert(2))).toBe(
      data(
        '<row r="1"><c r="A1"><f>SUM(B2:B4)</f><v>3</v></c></row><row r="2"><c r="A2"><f>B2&amp;$B$1</f></c></row><row r="4"><c r="A4"><f>B4&amp;$B$1</f></c></row>',
      ),
    );
  });

  const array = data('<row r="2"><c r="A2"><f t="array" ref="A2:A3">B2:B3</f></c></row>');

  test("over many cells move whole", () => {
    expect(moved(array, insert(0))).toContain('<f t="array" ref="A3:A4">B3:B4</f>');
  });

  test.each([insert(2), drop(2), move(2, 2, 4)])("over many cells are not torn apart (%o)", (change) => {
    expect(refused(array, change)).toEqual({ kind: "rows-held", sheet: "安排表", why: "array" });
  });

  test("are calculated anew when Excel opens the file, in an order that it makes anew", () => {
    const bytes = handMade({ sheet: data(rows("甲")), calcChain: true, afterSheets: '<calcPr calcId="1"/>' });
    const now = changed(bytes, insert(0));
    expect(partText(now, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1" calcId="1"/>');
    expect(() => partText(now, "xl/calcChain.xml")).toThrow();
    const bare = changed(handMade({ sheet: data(rows("甲")) }), insert(0));
    expect(partText(bare, "xl/workbook.xml")).toContain('</sheets><calcPr fullCalcOnLoad="1"/>');
  });
});

describe("what stands around the rows", () => {
  test.each`
    what                        | before                                                                                                                                                                                                                                  | now
    ${"the reach of the sheet"} | ${'<dimension ref="A1:B9"/>'}                                                                                                                                                                                                           | ${'<dimension ref="A1:B10"/>'}
    ${"the selection"}          | ${'<sheetViews><sheetView><selection activeCell="A5" sqref="A5:B6"/></sheetView></sheetViews>'}                                                                                                                                         | ${'activeCell="A6" sqref="A6:B7"'}
    ${"the filter"}             | ${'<autoFilter ref="A2:B9"/>'}                                                                                                                                                                                                          | ${'<autoFilter ref="A2:B10"/>'}
    ${"a link from a cell"}     | ${'<hyperlinks><hyperlink ref="A5" location="\'安排表\'!A6"/></hyperlinks>'}                                                                                                                                                            | ${'<hyperlink ref="A6" location="\'安排表\'!A7"/>'}
    ${"a list to choose from"}  | ${'<dataValidations count="1"><dataValidation type="list" sqref="C3:C9 C12"><formula1>$E$5:$E$8</formula1></dataValidation></dataValidations>'}                                                                                         | ${'sqref="C3:C10 C13"><formula1>$E$6:$E$9</formula1>'}
    ${"a conditional format"}   | ${'<conditionalFormatting sqref="A3:B9"><cfRule type="expression"><formula>$A3=$D$5</formula></cfRule></conditionalFormatting>'}                                                                                                        | ${'sqref="A3:B10"><cfRule type="expression"><formula>$A3=$D$6</formula>'}
    ${"a page break"}           | ${'<rowBreaks count="1" manualBreakCount="1"><brk id="6" max="16383" man="1"/></rowBreaks>'}                                                                                                                                            | ${'<brk id="7" max="16383" man="1"/>'}
    ${"a newer kind of list"}   | ${'<extLst><ext><x14:dataValidations xmlns:x14="a" xmlns:xm="b" count="1"><x14:dataValidation><x14:formula1><xm:f>名单!$A$5</xm:f></x14:formula1><xm:sqref>A5:A9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>'} | ${"<xm:f>名单!$A$5</xm:f></x14:formula1><xm:sqref>A6:A10</xm:sqref>"}
  `("$what follows", ({ before, now }) => {
    expect(moved(data("") + before, insert(3))).toContain(now);
  });

  test("goes with rows that are gone, and lists say how many are left", () => {
    const sheet = `${data(rows("甲", "乙"))}<dataValidations count="2"><dataValidation sqref="A2"/><dataValidation sqref="A1:A2"/></dataValidations><hyperlinks><hyperlink ref="A2"/></hyperlinks><rowBreaks count="1" manualBreakCount="1"><brk id="2"/></rowBreaks>`;
    expect(moved(sheet, drop(1))).toBe(
      `${data(rows("甲"))}<dataValidations count="1"><dataValidation sqref="A1"/></dataValidations>`,
    );
  });

  test("a rule for many cells speaks of the first that is left when its first row goes", () => {
    const rule = (top: number, bottom: number) =>
      `<conditionalFormatting sqref="A${top}:A${bottom}"><cfRule><formula>$B${top}=0</formula></cfRule></conditionalFormatting>`;
    expect(moved(data("") + rule(3, 9), drop(2))).toContain(rule(3, 8));
    expect(moved(data("") + rule(3, 9), move(2, 2, 6))).toContain(rule(3, 9));
  });
});

describe("what hangs on the workbook", () => {
  test("its names follow", () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">安排表!$A$1:$D$9</definedName></definedNames>';
    const now = changed(handMade({ sheet: data(rows("甲")), afterSheets: names }), insert(3, 2));
    expect(partText(now, "xl/workbook.xml")).toContain("安排表!$A$1:$D$11<");
  });

  test.each`
    what                                 | change           | now
    ${"grows by a row that comes in"}    | ${insert(3)}     | ${"A2:C10"}
    ${"moves along"}                     | ${insert(1)}     | ${"A3:C10"}
    ${"shrinks"}                         | ${drop(2, 4)}    | ${"A2:C6"}
    ${"stays where rows move inside it"} | ${move(2, 2, 5)} | ${"A2:C9"}
  `("an Excel table $what", ({ change, now }) => {
    const after = changed(handMade({ sheet: data(rows("甲")), tableOver: "A2:C9" }), change);
    expect(partText(after, "xl/tables/table1.xml")).toContain(`ref="${now}"`);
  });

  test.each([drop(1), drop(2, 8), move(1, 1, 4), move(0, 0, 4)])(
    "an Excel table keeps its header and a row (%o)",
    (change) => {
      expect(refused(data(rows("甲")), change, { tableOver: "A2:C9" })).toMatchObject({ why: "table" });
    },
  );
});
