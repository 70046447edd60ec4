import { expect, test } from "vitest";
import { sheet, strings, styles } from "../../fixtures/book-parts.ts";
import { gridOf, textsOf } from "./small-book.ts";

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const STYLES = "xl/styles.xml";

/** The one cell of a sheet, written as in the file. */
function cellOf(cell: string, others: Readonly<Record<string, string>> = {}) {
  return gridOf({ [SHEET]: sheet(`<row r="1">${cell}</row>`), ...others }).cells[0]?.[0];
}

const shared = strings(
  "<t>时间段</t>",
  '<r><rPr><b/></rPr><t xml:space="preserve">慰问 </t></r><r><t>新教师</t></r>',
  '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
  "<t>一&amp;二&#10;三</t>",
  "<t>一_x000D_\n二_x005F_x000D_</t>",
  "<t/>",
  "<t><![CDATA[<甲>]]></t>",
);

test.each([
  [0, "时间段"],
  [1, "慰问 新教师"],
  [2, "東京"],
  [3, "一&二\n三"],
  [4, "一\n二_x000D_"],
  [6, "<甲>"],
])(
  "the shared text %i is “%s”: runs joined, phonetics left out, escapes resolved, line ends LF",
  (number, text) => {
    expect(cellOf(`<c r="A1" t="s"><v>${number}</v></c>`, { [STRINGS]: shared })).toEqual({
      text,
      value: text,
    });
  },
);

test.each([
  ["an empty shared text", '<c r="A1" t="s"><v>5</v></c>'],
  ["a shared text without a number", '<c r="A1" t="s"><v></v></c>'],
  ["a formatted cell", '<c r="A1" s="1"/>'],
  ["a number without digits", '<c r="A1"><v> </v></c>'],
  ["an empty inline text", '<c r="A1" t="inlineStr"><is><t></t></is></c>'],
  ["an inline text with nothing in it", '<c r="A1" t="inlineStr"><is/></c>'],
  ["a truth value that is not stated", '<c r="A1" t="b"><v/></c>'],
])("%s is a cell in which nothing is written", (_, cell) => {
  expect(cellOf(cell, { [STRINGS]: shared })).toBeUndefined();
});

test.each([
  [
    "text in place",
    '<c r="A1" t="inlineStr"><is><r><t>九</t></r><r><t>月</t></r></is></c>',
    { text: "九月", value: "九月" },
  ],
  [
    "text in place with an escape",
    '<c r="A1" t="inlineStr"><is><t>一_x000D_&#10;二</t></is></c>',
    { text: "一\n二", value: "一\n二" },
  ],
  ["a number", '<c r="A1"><v>0.30000000000000004</v></c>', { text: "0.3", value: 0.30000000000000004 }],
  ["a number that says so", "<c r='A1' t='n'><v>12</v></c>", { text: "12", value: 12 }],
  ["a truth value", '<c r="A1" t="b"><v>1</v></c>', { text: "TRUE", value: true }],
  ["an error", '<c r="A1" t="e"><v>#REF!</v></c>', { text: "#REF!", value: "#REF!", error: "#REF!" }],
  ["a formula's number", '<c r="A1"><f>1+1</f><v>2</v></c>', { text: "2", value: 2, formula: true }],
  [
    "a formula's text",
    '<c r="A1" t="str"><f>"9"&amp;"月"</f><v>9月</v></c>',
    { text: "9月", value: "9月", formula: true },
  ],
  [
    "a formula's empty text",
    '<c r="A1" t="str"><f>""</f><v></v></c>',
    { text: "", value: "", formula: true },
  ],
  [
    "a formula's error",
    '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
    { text: "#DIV/0!", value: "#DIV/0!", error: "#DIV/0!", formula: true },
  ],
  [
    "a formula never calculated",
    '<c r="A1"><f>1+1</f></c>',
    { text: "", value: "", formula: true, uncalculated: true },
  ],
  [
    "the same with an empty value",
    '<c r="A1"><f>1+1</f><v/></c>',
    { text: "", value: "", formula: true, uncalculated: true },
  ],
  [
    "a formula shared with others",
    '<c r="A1"><f t="shared" si="0"/><v>3</v></c>',
    { text: "3", value: 3, formula: true },
  ],
  [
    "a day as ISO text",
    '<c r="A1" t="d"><v>1990-01-01T12:00:00</v></c>',
    { text: "1990/1/1", value: 32874.5, date: true },
  ],
])("%s", (_, cell, expected) => {
  expect(cellOf(cell)).toEqual(expected);
});

test("a number in a date format is shown as the date", () => {
  const look = { [STYLES]: styles('m"月"d"日"', 14, "@") };
  expect(cellOf('<c r="A1" s="1"><v>45536</v></c>', look)).toEqual({
    text: "9月1日",
    value: 45536,
    format: 'm"月"d"日"',
    date: true,
  });
  expect(cellOf('<c r="A1" s="2"><v>45536</v></c>', look)).toMatchObject({
    text: "2024/9/1",
    format: "yyyy/m/d",
  });
  expect(cellOf('<c r="A1" s="3" t="inlineStr"><is><t>3-4</t></is></c>', look)).toEqual({
    text: "3-4",
    value: "3-4",
    format: "@",
  });
});

test("dates counted from 1904 become serials of the usual count; other numbers stay", () => {
  const given = {
    "xl/workbook.xml":
      '<workbook xmlns:r="u"><workbookPr date1904="1"/><sheets><sheet name="a" r:id="rId1"/></sheets></workbook>',
    [STYLES]: styles(14),
  };
  expect(cellOf('<c r="A1" s="1"><v>44074</v></c>', given)).toMatchObject({ text: "2024/9/1", value: 45536 });
  expect(cellOf('<c r="A1"><v>44074</v></c>', given)).toEqual({ text: "44074", value: 44074 });
});

test("a cell in a struck font is struck; a struck differential format is not a cell's", () => {
  const look = { [STYLES]: styles() };
  expect(cellOf('<c r="A1" s="1"><v>9</v></c>', look)).toEqual({ text: "9", value: 9, struck: true });
  expect(cellOf('<c r="A1" s="0"><v>9</v></c>', look)).toEqual({ text: "9", value: 9 });
});

test.each([
  ['rgb="FFA6A6A6"', true],
  ['rgb="FF808080"', true],
  ['rgb="A6A6A6"', true],
  ['theme="0" tint="-0.349986266670736"', true],
  ['theme="1" tint="0.499984740745262"', true],
  ['rgb="FF000000"', false],
  ['rgb="FF404040"', false],
  ['rgb="FFFFFFFF"', false],
  ['rgb="FFFF9999"', false],
  ['theme="0"', false],
  ['theme="1"', false],
  ['theme="4" tint="-0.25"', false],
  ['indexed="64"', false],
  ["", false],
])("a font of the colour %s is a light grey: %s", (color, grey) => {
  const look = { [STYLES]: styles().replace("<font><strike/></font>", `<font><color ${color}/></font>`) };
  const cell = { text: "9", value: 9, ...(grey && { grey: true }) };
  expect(cellOf('<c r="A1" s="1"><v>9</v></c>', look)).toEqual(cell);
});

test("equal words in cells of different looks keep their own look", () => {
  const cells = ["A", "B", "C", "D"].map(
    (name, index) => `<c r="${name}1" s="${index % 3}" t="s"><v>0</v></c>`,
  );
  const given = { [SHEET]: sheet(`<row r="1">${cells.join("")}</row>`), [STRINGS]: shared };
  const plain = { text: "时间段", value: "时间段" };
  expect(gridOf({ ...given, [STYLES]: styles("@") }).cells[0]).toEqual([
    plain,
    { ...plain, format: "@" },
    { ...plain, struck: true },
    plain,
  ]);
});

test.each([
  ["with blanks", " 2 "],
  ["with zeros", "002"],
  ["as a decimal", "2.0"],
  ["with a comment", "2<!-- 1 -->"],
])("the number of a shared text written %s is that number", (_, number) => {
  expect(cellOf(`<c r="A1" t="s"><v>${number}</v></c>`, { [STRINGS]: shared })?.text).toBe("東京");
});

test.each([
  ["one comment before the others", "<!-- <si><t>一</t></si> --><si><t>二</t></si>", ["二"]],
  ["texts of nothing", "<si/><si></si><si><t/></si><si><t>四</t></si>", ["", "", "", "四"]],
  ["a text in a comment within", "<si><!-- <t>一</t> --><t>二</t></si>", ["二"]],
])("shared texts with %s are counted as they stand", (_, items, texts) => {
  const cells = texts.map((_, index) => `<c t="s"><v>${index}</v></c>`).join("");
  const given = { [SHEET]: sheet(`<row>${cells}</row>`), [STRINGS]: `<sst>${items}</sst>` };
  const row = gridOf(given).cells[0] ?? [];
  expect(texts.map((_, column) => row[column]?.text ?? "")).toEqual(texts);
});

const struck = (text: string, value = "") => `<r><rPr><b/><strike${value}/></rPr><t>${text}</t></r>`;

test.each([
  ["in all its runs", struck("九月") + struck("慰问"), "all"],
  ["in all runs that are not blank", `${struck("九月")}<r><t xml:space="preserve"> </t></r>`, "all"],
  ["in its first run only", `${struck("九月")}<r><t>十月</t></r>`, "part"],
  ["in its last run only", `<r><t>九月</t></r>${struck("十月")}`, "part"],
  ["nowhere, as is said", struck("九月", ' val="0"'), "none"],
  ["in its phonetic run alone", `<r><t>九月</t></r><rPh>${struck("く")}</rPh>`, "none"],
])("a text struck through %s is that, shared or in place", (_, runs, expected) => {
  const inline = cellOf(`<c r="A1" t="inlineStr"><is>${runs}</is></c>`);
  const strung = cellOf('<c r="A1" t="s"><v>0</v></c>', { [STRINGS]: strings(runs) });
  for (const cell of [inline, strung])
    expect([cell?.struck, cell?.partlyStruck]).toEqual([
      expected === "all" ? true : undefined,
      expected === "part" ? true : undefined,
    ]);
});

test("the cell after a struck text is not struck", () => {
  const cells = `<c t="inlineStr"><is>${struck("九月")}</is></c><c t="inlineStr"><is><t>十月</t></is></c><c><v>1</v></c>`;
  const [row = []] = gridOf({ [SHEET]: sheet(`<row>${cells}</row>`) }).cells;
  expect(row.map((cell) => cell?.struck)).toEqual([true, undefined, undefined]);
});

test("an inline text whose cell names no kind is a text all the same", () => {
  expect(cellOf('<c r="A1"><is><t>9月</t></is></c>')).toEqual({ text: "9月", value: "9月" });
  expect(cellOf('<c r="A1" t="str"><is><t>9月</t></is></c>')).toEqual({ text: "9月", value: "9月" });
});

test.each([
  ["plainly", "120", { text: "120", value: 120 }],
  ["with zeros", "0007", { text: "7", value: 7 }],
  ["with blanks", " 7 ", { text: "7", value: 7 }],
  ["as a decimal", "7.50", { text: "7.5", value: 7.5 }],
  ["below zero", "-7", { text: "-7", value: -7 }],
  ["with a power of ten", "7E2", { text: "700", value: 700 }],
  ["long", "1234567890123", { text: "1234567890123", value: 1_234_567_890_123 }],
  ["with a comment", "7<!-- 8 -->", { text: "7", value: 7 }],
])("a number written %s is that number", (_, number, cell) => {
  expect(cellOf(`<c r="A1"><v>${number}</v></c>`)).toEqual(cell);
  expect(cellOf(`<c r="A1"><f>A2</f><v>${number}</v></c>`)).toEqual({ ...cell, formula: true });
});

test.each([
  ["its number", 'r="3"', [2], []],
  ["height and number", 'r="3" spans="1:8" ht="24.75" customHeight="1" x14ac:dyDescent="0.2"', [2], []],
  ["no height", 'r="3" ht="0"', [2], [2]],
  ["a height of 0.0", 'r="3" ht="0.0"', [2], [2]],
  ["a height below any number", 'r="3" ht="1e-400"', [2], [2]],
  ["hidden last", 'r="3" ht="24" hidden="1"', [2], [2]],
  ["hidden by a word", 'hidden="true" r="3"', [2], [2]],
  ["not hidden", 'hidden="0" r="3"', [2], []],
  ["other quotation marks", "hidden='1' r='3'", [2], [2]],
  ["a prefix", 'x:hidden="1" x:r="3"', [2], [2]],
  ["a prefix and none", 'x:r="9" r="3" x:ht="0" ht="9"', [2], []],
  ["other blanks", '\n  r = "3"\thidden="1" ', [2], [2]],
  ["its number twice", 'r="3" r="4"', [2], []],
  ["a number with blanks", 'r=" 3 "', [2], []],
  ["no number", 'spans="1:8"', [0], []],
  ["a sign inside quotes", 'spans="&gt;>" r="3" hidden="1"', [2], [2]],
])("a row with %s in its tag is read as it is written", (_, attributes, at, hidden) => {
  const grid = gridOf({ [SHEET]: sheet(`<row ${attributes}><c><v>1</v></c></row>`) });
  expect(Object.keys(grid.cells).map(Number)).toEqual(at);
  expect([...grid.hiddenRows]).toEqual(hidden);
});

test("rows and cells without an address follow the ones before", () => {
  const rows =
    "<row><c><v>1</v></c><c><v>2</v></c></row><row r='4'><c r='C4'><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>";
  expect(textsOf(gridOf({ [SHEET]: sheet(rows) }))).toEqual([
    ["1", "2"],
    [],
    [],
    [".", ".", "3", "4"],
    ["5"],
  ]);
});

test.each([
  ["rows without a number", '<row><c r="B3"><v>1</v></c></row><row><c r="A7"><v>2</v></c></row>', [2, 6]],
  ["other quotation marks", "<row><c s='1' r='A5'><v>1</v></c></row>", [4]],
  ["an empty row before", '<row/><row><c r="A2"><v>1</v></c></row>', [1]],
])("cells with an address in %s say which row it is", (_, rows, at) => {
  expect(Object.keys(gridOf({ [SHEET]: sheet(rows) }).cells).map(Number)).toEqual(at);
});

test("any prefix will do", () => {
  const text =
    '<x:worksheet xmlns:x="u"><x:cols><x:col min="2" max="2" hidden="1"/></x:cols><x:sheetData><x:row r="1" hidden="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="inlineStr"><x:is><x:t>乙</x:t></x:is></x:c><x:c r="C1"><x:f>1</x:f><x:v>1</x:v></x:c></x:row></x:sheetData><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>';
  const sst = '<x:sst xmlns:x="u"><x:si><x:t>甲</x:t></x:si></x:sst>';
  const grid = gridOf({ [SHEET]: text, [STRINGS]: sst });
  expect(textsOf(grid)).toEqual([["甲", ".", "1"]]);
  expect([...grid.hiddenRows, ...grid.hiddenColumns]).toEqual([0, 1]);
  expect(grid.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
});

test("hidden rows and columns are named as far as something is written; drawn together counts as hidden", () => {
  const grid = gridOf({
    [SHEET]: sheet(
      '<row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2" ht="0" customHeight="1"/><row r="3"><c r="D3"><v>2</v></c></row><row r="900" hidden="1"/>',
      {
        before:
          '<cols><col min="2" max="2" width="0" customWidth="1"/><col min="4" max="16384" hidden="true"/></cols>',
      },
    ),
  });
  expect([...grid.hiddenRows]).toEqual([0, 1]);
  expect([...grid.hiddenColumns]).toEqual([1, 3]);
});

test("of a merged area only the anchor holds a cell", () => {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row>';
  const grid = gridOf({
    [SHEET]: sheet(rows, { after: '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>' }),
  });
  expect(textsOf(grid)).toEqual([
    ["1", "."],
    [".", ".", "5"],
  ]);
});

test("comments, unknown elements and extensions between cells do no harm", () => {
  const rows =
    '<!-- <c r="Z9"><v>0</v></c> --><row r="1" spans="1:3" x14ac:dyDescent="0.2"><c r="A1" cm="1"><v>1</v><extLst><ext><x14:v>9</x14:v></ext></extLst></c><other/><c r="B1"><!-- - --><v>2</v></c></row>';
  expect(textsOf(gridOf({ [SHEET]: sheet(rows) }))).toEqual([["1", "2"]]);
});

test("addresses beyond the last row or column of Excel are passed over", () => {
  const rows =
    '<row r="1"><c r="XFE1"><v>1</v></c><c r="A1"><v>2</v></c></row><row r="1048577"><c><v>3</v></c></row><row r="0"><c><v>4</v></c></row><row r="-3"><c><v>5</v></c></row><row r="x"><c><v>6</v></c></row>';
  expect(textsOf(gridOf({ [SHEET]: sheet(rows) }))).toEqual([["2"]]);
});

test("the General of a Chinese Excel is General, also with words around it", () => {
  const look = { [STYLES]: styles("G/通用格式", 'G/通用格式"月"') };
  const rows = '<row><c s="1"><v>9</v></c><c s="2"><v>9</v></c></row>';
  const [[plain, month] = []] = gridOf({ ...look, [SHEET]: sheet(rows) }).cells;
  expect(plain).toEqual({ text: "9", value: 9 });
  expect(month).toEqual({ text: "9月", value: 9, format: 'General"月"' });
});
