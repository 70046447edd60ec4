import { describe, expect, test } from "vitest";
import { lintFragment } from "../../src/word/lint.ts";
import { readNames } from "../../src/word/names.ts";
import { usualPlan } from "./plan.ts";
import { put, xmlOf } from "./put.ts";

const names = readNames(
  '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">',
);
const NONE = { started: new Set<string>(), ended: new Set<string>() };

function lint(xml: string, outside = NONE): string | undefined {
  if (!names) throw new Error("names");
  return lintFragment(xml, names, outside);
}

function table(rows: string, columns = 2): string {
  return `<w:tbl><w:tblPr/><w:tblGrid>${'<w:gridCol w:w="100"/>'.repeat(columns)}</w:tblGrid>${rows}</w:tbl>`;
}

function row(...cells: readonly string[]): string {
  return `<w:tr>${cells.join("")}</w:tr>`;
}

function cell(content = "<w:p/>", properties = ""): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
}

const mark = '<w:bookmarkStart w:id="1" w:name="a"/><w:bookmarkEnd w:id="1"/>';

describe("a piece that Word opens", () => {
  test.each([
    ["a plain table", table(row(cell(), cell()))],
    ["cells over two columns", table(row(cell("<w:p/>", '<w:gridSpan w:val="2"/>')))],
    [
      "cells merged downward",
      table(
        row(cell("<w:p/>", '<w:vMerge w:val="restart"/>'), cell()) +
          row(cell("<w:p/>", "<w:vMerge/>"), cell()),
      ),
    ],
    ["a row that begins later", table(`<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell()}</w:tr>`)],
    ["a bookmark", `<w:p>${mark}</w:p>`],
  ])("passes: %s", (_, xml) => {
    expect(lint(xml)).toBeUndefined();
  });

  test("passes: our own table", () => {
    const [table = ""] = /<w:tbl>.*<\/w:tbl>/s.exec(xmlOf(put(usualPlan()).bytes)) ?? [];
    expect(table).not.toBe("");
    expect(lint(table)).toBeUndefined();
  });
});

describe("a piece that Word would not open, or mend in silence", () => {
  test.each([
    ["properties of letters outside w:rPr", "<w:p><w:r><w:b/><w:t>字</w:t></w:r></w:p>", "run-properties"],
    ["properties of letters behind them", "<w:p><w:r><w:t>字</w:t><w:rPr/></w:r></w:p>", "run-properties"],
    [
      "properties of a row behind its cells",
      table(`<w:tr>${cell()}${cell()}<w:trPr/></w:tr>`),
      "row-properties",
    ],
    [
      "properties of a cell behind its words",
      table(row("<w:tc><w:p/><w:tcPr/><w:p/></w:tc>", cell())),
      "cell-properties",
    ],
    ["a cell without a paragraph", table(row(cell(""), cell())), "cell-without-paragraph"],
    [
      "a cell that ends in a table",
      table(row(cell(`<w:p/>${table(row(cell(), cell()))}`), cell())),
      "cell-without-paragraph",
    ],
    ["a row with too few cells", table(row(cell())), "cells-in-row"],
    [
      "a cell wider than the grid",
      table(row(cell(), cell("<w:p/>", '<w:gridSpan w:val="2"/>'))),
      "cells-in-row",
    ],
    ["a merge with nothing above", table(row(cell("<w:p/>", "<w:vMerge/>"), cell())), "merge-without-start"],
    ["a table without a grid", `<w:tbl><w:tblPr/>${row(cell())}</w:tbl>`, "table-grid"],
    ["a table without rows", table(""), "table-rows"],
    ["a negative width", table(row(cell("<w:p/>", '<w:tcW w:w="-5" w:type="dxa"/>'), cell())), "cell-width"],
    ["a paragraph in a paragraph", "<w:p><w:p/></w:p>", "paragraph-content"],
    ["text outside a run", "<w:p><w:t>字</w:t></w:p>", "paragraph-content"],
    ["loose text", table(row(`${cell()}字${cell()}`)), "loose-text"],
    ["properties behind the text", "<w:p><w:r/><w:pPr/></w:p>", "paragraph-properties"],
    ["a bookmark without its end", '<w:p><w:bookmarkStart w:id="1" w:name="a"/></w:p>', "bookmark-start"],
    ["an end without its bookmark", '<w:p><w:bookmarkEnd w:id="1"/></w:p>', "bookmark-end"],
    ["one id for two bookmarks", `<w:p>${mark}${mark}</w:p>`, "bookmark-id"],
    [
      "a bookmark name that is too long",
      `<w:p>${mark.replace('"a"', `"${"a".repeat(41)}"`)}</w:p>`,
      "bookmark-name",
    ],
    ["a prefix that nobody declared", "<w:p><w14:x/></w:p>", "not-well-formed"],
    ["a tag that never ends", "<w:p>", "not-well-formed"],
    ["a control character", "<w:p><w:r><w:t>\u0001</w:t></w:r></w:p>", "not-well-formed"],
  ])("is refused: %s", (_, xml, fault) => {
    expect(lint(xml)).toBe(fault);
  });

  test("is refused: an id that the plan has already", () => {
    expect(lint(`<w:p>${mark}</w:p>`, { ...NONE, started: new Set(["1"]) })).toBe("bookmark-id");
  });
});
