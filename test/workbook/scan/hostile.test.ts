import fc from "fast-check";
import { expect, test } from "vitest";
import { createZip } from "../../../src/package/zip.ts";
import { scanWorkbook } from "../../../src/workbook/scan/scan-workbook.ts";
import { parts, sheet, strings, styles, workbook } from "../../fixtures/book-parts.ts";
import { CENTRAL, lastIndexOf, written } from "../../package/bytes.ts";
import { bytesOf, gridOf, textsOf } from "./small-book.ts";

// Each of these took some reader seconds or gigabytes; the runner's own limit would catch a relapse.

const SHEET = "xl/worksheets/sheet1.xml";
const two = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row>';

function faultOf(bytes: Uint8Array): string | undefined {
  const scanned = scanWorkbook(bytes);
  return scanned.ok ? undefined : scanned.fault.kind;
}

test("a merge down to the last row of Excel is cut to what is written", () => {
  const merges = '<mergeCells><mergeCell ref="A3:A1048576"/><mergeCell ref="B1:XFD1048576"/></mergeCells>';
  const grid = gridOf({ [SHEET]: sheet(two, { after: merges }) });
  expect(textsOf(grid)).toEqual([["1"], [], ["2"]]);
  expect(grid.merges).toEqual([
    { top: 2, left: 0, bottom: 2, right: 0 },
    { top: 0, left: 1, bottom: 2, right: 1 },
  ]);
});

test("thousands of merges over one another come to an end", () => {
  const rows = Array.from(
    { length: 3000 },
    (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
  );
  const merges = `<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(20_000)}</mergeCells>`;
  const grid = gridOf({ [SHEET]: sheet(rows.join(""), { after: merges }) });
  expect(grid.cells[0]?.[0]?.text).toBe("1");
  expect(grid.cells[1]?.[0]).toBeUndefined();
});

test.each([
  ["a dimension over the whole sheet", { before: '<dimension ref="A1:XFD1048576"/>' }],
  ["every column hidden", { before: '<cols><col min="1" max="16384" hidden="1"/></cols>' }],
  [
    "a validation down to the last row",
    { after: '<dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations>' },
  ],
])("%s does not make the sheet larger", (_, around) => {
  const grid = gridOf({ [SHEET]: sheet(two, around) });
  expect(grid.cells.length).toBe(3);
  expect(grid.hiddenColumns.size).toBeLessThanOrEqual(1);
});

test("200,000 formatted rows in which nothing is written are no rows", () => {
  const blank = Array.from(
    { length: 200_000 },
    (_, row) => `<row r="${row + 4}"><c r="A${row + 4}" s="1"/></row>`,
  );
  expect(gridOf({ [SHEET]: sheet(two + blank.join("")) }).cells.length).toBe(3);
});

test("a text in the last row is there, and the rows before it cost nothing", () => {
  const last = '<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>';
  const grid = gridOf({ [SHEET]: sheet(two + last) });
  let rows = 0;
  grid.cells.forEach(() => {
    rows += 1;
  });
  expect(rows).toBe(3);
  expect(grid.cells[1_048_575]?.[16_383]?.text).toBe("9");
});

test("40,000 rows without addresses and quotes of the other kind are read in one pass", () => {
  const rows = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>".repeat(40_000);
  const runs = strings("<r><t>九</t></r><r><t>月</t></r>", "<t>乙</t>");
  expect(gridOf({ [SHEET]: sheet(rows), "xl/sharedStrings.xml": runs }).cells.length).toBe(40_000);
});

test("a sheet that inflates beyond all measure is not opened", () => {
  const blown = Object.entries(parts()).map(([name, text]) => ({
    name,
    bytes: name === SHEET ? new Uint8Array(65 * 1024 * 1024).fill(32) : new TextEncoder().encode(text),
  }));
  expect(faultOf(createZip(blown))).toBe("too-large");
});

test("a sheet with a flipped bit, or one that lies about its length, is damaged", () => {
  const bytes = bytesOf(parts({ [SHEET]: sheet(two) }));
  const record = lastIndexOf(bytes, CENTRAL);
  expect(faultOf(bytes)).toBeUndefined();
  expect(faultOf(written(bytes, record + 16, [1, 2, 3, 4]))).toBe("damaged");
  expect(faultOf(written(bytes, record + 24, [9, 0, 0, 0]))).toBe("damaged");
});

test.each([
  "<row r='1'><c r='A1'><v>1</v><row><c",
  "<row r='1'><c r='A1' t=\"s><v>1</v></c></row>",
  "<row r='1'><c r='A1' t='inlineStr'><is><t>9月</c></row>",
  "<row r='1'><c r='A1'><v><![CDATA[9]]></v></c><!-- </row>",
  "<row r='1'><c =='' r><v>1</v></c></row>",
  "<row r='1'><c r='A1'><v>9<![CDATA[</v></c></row>",
  "<row r='1'><c r='A1'><v>9<!--</v></c></row>",
  "<row r='1'><c r='A1'><v",
])("where cells never end (%s), what stands after them would be lost: the part is refused", (rows) => {
  expect(faultOf(bytesOf(parts({ [SHEET]: sheet(rows) })))).toBe("not-well-formed");
});

test("rows that never end are refused, an element that holds none is not", () => {
  const cut = sheet('<row r="1"><c r="A1"><v>1</v></c></row>').replace("</sheetData>", "");
  expect(faultOf(bytesOf(parts({ [SHEET]: cut })))).toBe("not-well-formed");
  expect(gridOf({ [SHEET]: sheet("").replace("<sheetData></sheetData>", "<sheetData/>") }).cells).toEqual([]);
});

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

test.each([
  ["a text as long as a cell may hold", inline("九".repeat(32_767)), undefined],
  ["a longer text", inline("九".repeat(32_768)), "too-large"],
  ["a number that never ends", `<c><v>${"9".repeat(500_000)}</v></c>`, "too-large"],
  ["a text of more markup than that", inline("&#x4e5d;".repeat(60_000)), "too-large"],
  ["a million cells", `${"<c><v>1</v></c>".repeat(1000)}</row><row>`.repeat(1000), "too-large"],
  ["a hundred thousand rows", `${"<c><v>1</v></c></row><row>".repeat(100_001)}`, "too-large"],
  [
    "many rows that reach far to the right",
    Array.from({ length: 6000 }, (_, row) => `</row><row r="${row + 1}"><c r="ALL1"><v>1</v></c>`).join(""),
    "too-large",
  ],
])("%s in a sheet is read or refused before it takes room", (_, cells, kind) => {
  expect(faultOf(bytesOf(parts({ [SHEET]: sheet(`<row>${cells}</row>`) })))).toBe(kind);
});

test("one long text in very many cells is more than it seems", () => {
  const cells = '<row><c t="s"><v>0</v></c></row>'.repeat(1000);
  const given = { [SHEET]: sheet(cells), "xl/sharedStrings.xml": strings(`<t>${"九".repeat(30_000)}</t>`) };
  expect(faultOf(bytesOf(parts(given)))).toBe("too-large");
});

test("a thousand sheets are read, one more is refused", () => {
  const named = (count: number) =>
    Array.from({ length: count }, (_, index) => `<sheet name="${index}" sheetId="1" r:id="rId1"/>`).join("");
  const given = (count: number) => bytesOf(parts({ "xl/workbook.xml": workbook(named(count)) }));
  expect([faultOf(given(1000)), faultOf(given(1001))]).toEqual([undefined, "too-large"]);
});

test("merges that cover more than any sheet are no merges, the ones before them are", () => {
  const last = '<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>';
  const merges = '<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:XFD1048576"/></mergeCells>';
  const grid = gridOf({ [SHEET]: sheet(two + last, { after: merges }) });
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 0 }]);
  expect(grid.cells[1_048_575]?.[16_383]?.text).toBe("9");
});

test("where the rest of the sheet is hidden down to a stray cell, the hidden rows are those with something in them", () => {
  const rest = Array.from({ length: 110_000 }, (_, row) => `<row r="${row + 4}" hidden="1"/>`).join("");
  const stray = '<row r="200000" hidden="1"><c r="A200000"><v>9</v></c></row>';
  const grid = gridOf({ [SHEET]: sheet(two + rest + stray) });
  expect([...grid.hiddenRows]).toEqual([199_999]);
});

test("a column that is no number hides nothing, and the next one is hidden all the same", () => {
  const cols =
    '<cols><col min="x" max="2" hidden="1"/><col hidden="1"/><col min="1" max="1" hidden="1"/></cols>';
  expect([...gridOf({ [SHEET]: sheet(two, { before: cols }) }).hiddenColumns]).toEqual([0]);
});

test("sheets that are one large part under many names are too large together", () => {
  const names = Array.from(
    { length: 40 },
    (_, index) => `<sheet name="${index}" sheetId="${index}" r:id="rId1"/>`,
  );
  const given = parts({ "xl/workbook.xml": workbook(names.join("")), [SHEET]: sheet(" ".repeat(4_000_000)) });
  expect(faultOf(bytesOf(given))).toBe("too-large");
});

test("whatever stands in the parts, the answer is cells or a fault", () => {
  const rows =
    '<row r="1" hidden="1"><c r="A1" t="s" s="1"><v>0</v></c><c r="B1" t="inlineStr"><is><t>&amp;</t></is></c></row>';
  const whole = parts({
    [SHEET]: sheet(rows, {
      before: '<cols><col min="1" max="3" hidden="1"/></cols>',
      after: '<mergeCell ref="A1:B2"/>',
    }),
    "xl/sharedStrings.xml": strings("<t>九月</t>", "<r><t>一</t></r>"),
    "xl/styles.xml": styles('m"月"d"日"', "[$-804]0%;(0)"),
  });
  const names = Object.keys(whole);
  const piece = fc.constantFrom(
    "<",
    ">",
    "/",
    '"',
    "'",
    "&",
    "<![CDATA[",
    "]]>",
    "<!--",
    "<c",
    "</c>",
    "<row>",
    "=",
    " ",
    "9",
    "文",
  );
  const cut = fc.record({ part: fc.constantFrom(...names), at: fc.nat(), gone: fc.nat({ max: 9 }), piece });
  fc.assert(
    fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
      const broken = { ...whole };
      for (const { part, at, gone, piece: put } of cuts) {
        const text = broken[part] ?? "";
        const place = at % (text.length + 1);
        broken[part] = text.slice(0, place) + put + text.slice(place + gone);
      }
      const scanned = scanWorkbook(bytesOf(broken));
      for (const { name } of scanned.ok ? scanned.value.sheets : []) {
        expect(scanned.ok && scanned.value.grid(name)?.sheet).toBe(name);
      }
    }),
    { numRuns: 1500 },
  );
});
