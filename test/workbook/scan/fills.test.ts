import { expect, test } from "vitest";
import { parts, relationships, sheet } from "../../fixtures/book-parts.ts";
import { gridOf } from "./small-book.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** A style sheet whose style 2 has this fill; styles 0 and 1 have the two that every workbook begins with. */
function styles(fill: string): string {
  const fills = `<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill>${fill}</fill>`;
  const looks = [0, 1, 2].map((id) => `<xf numFmtId="0" fontId="0" fillId="${id}"/>`).join("");
  const dxf =
    '<dxfs><dxf><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></dxf></dxfs>';
  return `<styleSheet xmlns="${MAIN}"><fonts><font/></fonts><fills>${fills}</fills><cellXfs>${looks}</cellXfs>${dxf}</styleSheet>`;
}

const solid = (color: string) =>
  `<patternFill patternType="solid"><fgColor ${color}/><bgColor indexed="64"/></patternFill>`;

/** The colours of a theme: Office's, with the dark one of the system first as its part names it. */
const THEME = `<a:theme xmlns:a="${DRAWING}" name="t"><a:themeElements><a:clrScheme name="c"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="44546A"/></a:dk2><a:lt2><a:srgbClr val="E7E6E6"/></a:lt2><a:accent1><a:srgbClr val="4472C4"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

function bookWith(fill: string, rows: string, theme = THEME) {
  return parts({
    "xl/styles.xml": styles(fill),
    "xl/worksheets/sheet1.xml": sheet(rows),
    "xl/theme/theme1.xml": theme,
    "xl/_rels/workbook.xml.rels": relationships(
      ["worksheet", "worksheets/sheet1.xml"],
      ["styles", "styles.xml"],
      ["theme", "theme/theme1.xml"],
    ),
  });
}

const fillOf = (fill: string, theme?: string) =>
  gridOf(bookWith(fill, '<row r="1"><c r="A1" s="2"/></row>', theme)).fills?.[0]?.[0];

test.each([
  ["its own colour", solid('rgb="FFFFF2CC"'), "FFF2CC"],
  ["its own colour without a share of transparency", solid('rgb="fff2cc"'), "FFF2CC"],
  ["a colour of the theme", solid('theme="4"'), "4472C4"],
  ["the theme's first dark colour, which comes second", solid('theme="1"'), "000000"],
  ["a lighter tint of a theme's colour", solid('theme="4" tint="0.5"'), "A2B9E2"],
  ["a darker shade of the theme's white", solid('theme="0" tint="-0.5"'), "808080"],
  ["a colour of the old palette", solid('indexed="13"'), "FFFF00"],
  ["a colour of the palette's first eight", solid('indexed="2"'), "FF0000"],
  ["white", solid('rgb="FFFFFFFF"'), undefined],
  ["the system's own colour", solid('indexed="64"'), undefined],
  ["a colour that the theme does not have", solid('theme="99"'), undefined],
  ["what is no colour", solid('rgb="yellow"'), undefined],
  ["a solid fill that names none", '<patternFill patternType="solid"/>', undefined],
  ["a hatching", '<patternFill patternType="lightUp"><fgColor rgb="FFFF0000"/></patternFill>', undefined],
])("the fill of a cell: %s", (_, fill, color) => {
  expect(fillOf(fill)).toBe(color);
});

test("a theme that cannot be read takes its colours with it, and nothing else", () => {
  expect(fillOf(solid('theme="4"'), "<a:theme")).toBeUndefined();
  expect(fillOf(solid('rgb="FFFFF2CC"'), "<a:theme")).toBe("FFF2CC");
});

test("cells with and without words have their fills; a sheet without any names none", () => {
  const rows =
    '<row r="2"><c r="B2" s="2"><v>9</v></c><c r="C2" s="0"/></row><row r="4"><c r="A4" s="2"/></row>';
  const { fills, cells } = gridOf(bookWith(solid('rgb="FFFFF2CC"'), rows));
  const drawn = Array.from(fills ?? [], (row) => Array.from(row ?? [], (fill) => fill ?? "."));
  expect(drawn).toEqual([[], [".", "FFF2CC"], [], ["FFF2CC"]]);
  expect(cells).toHaveLength(2);
  expect(gridOf(bookWith(solid('rgb="FFFFF2CC"'), '<row r="1"><c r="A1" s="0"/></row>'))).not.toHaveProperty(
    "fills",
  );
});

test("fills far below and far to the right, where nobody looks, are left", () => {
  const rows =
    '<row r="9"><c r="A9" s="2"/><c r="ZZ9" s="2"/></row><row r="1048576"><c r="A1048576" s="2"/></row>';
  const { fills } = gridOf(bookWith(solid('rgb="FFFFF2CC"'), rows));
  expect(fills).toHaveLength(9);
  expect(fills?.[8]).toHaveLength(1);
});
