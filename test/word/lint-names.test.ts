import { describe, expect, test } from "vitest";
import { lintNames } from "../../src/word/lint-names.ts";
import { handMade, heading, planFile, styled, text } from "./plan.ts";
import { opened, put, xmlOf } from "./put.ts";

const NUMBERED =
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>旧</w:t></w:r></w:p>';
const BOX = '<w:p w:paraId="0A"><w:r><w:t>旧</w:t></w:r></w:p>';
const LINKED = '<w:p><w:hyperlink r:id="r7"><w:r><w:t>旧</w:t></w:r></w:hyperlink></w:p>';
const PLAN = opened(
  planFile(`${styled("旧", "Missing")}${NUMBERED}${LINKED}${BOX}${heading("二、工作进度安排")}`),
);

const styledAs = (name: string, id: string): string => `<w:p><w:pPr><w:${name} w:val="${id}"/></w:pPr></w:p>`;

describe("what a piece names and the plan does not know", () => {
  test.each([
    ["a style of paragraphs", styledAs("pStyle", "Other"), "pStyle"],
    ["a style of tables", '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/></w:tblPr></w:tbl>', "tblStyle"],
    ["a list", '<w:p><w:pPr><w:numPr><w:numId w:val="4"/></w:numPr></w:pPr></w:p>', "numId"],
    ["a relation", LINKED.replace("r7", "r8"), "relation"],
    ["a paragraph's id a second time", BOX, "paragraph-id"],
    [
      "a tag longer than Word takes",
      `<w:sdt><w:sdtPr><w:tag w:val="${"a".repeat(65)}"/></w:sdtPr></w:sdt>`,
      "control-tag",
    ],
  ])("%s is refused", (_, xml, fault) => {
    expect(lintNames(xml, PLAN, "")).toBe(fault);
  });

  test.each([
    ["a style of the plan", styledAs("pStyle", "Heading1"), ""],
    ["a style that only the plan's own text names", styledAs("pStyle", "Missing"), ""],
    ["a list of the plan", NUMBERED, ""],
    ["a relation of the plan", LINKED, ""],
    ["a paragraph's id that the old piece had", BOX, BOX],
    ["a tag that Word takes", `<w:sdt><w:sdtPr><w:tag w:val="${"a".repeat(64)}"/></w:sdtPr></w:sdt>`, ""],
  ])("%s is not", (_, xml, old) => {
    expect(lintNames(xml, PLAN, old)).toBeUndefined();
  });
});

test("an old table whose look names too long a tag gives way to a table of ours", () => {
  const old = handMade([
    ["时间", "内容"],
    ["9月", "旧"],
  ]).replace(
    "<w:t>内容</w:t>",
    `<w:t>内容</w:t></w:r><w:sdt><w:sdtPr><w:tag w:val="${"长".repeat(65)}"/></w:sdtPr><w:sdtContent><w:r><w:t/></w:r></w:sdtContent></w:sdt><w:r>`,
  );
  const done = put(planFile(`${heading("二、工作进度安排")}${old}${text("完。")}`), {
    rows: [{ time: "9月", items: ["新"], owners: [] }],
  });
  expect(done.how).toBe("table");
  expect(xmlOf(done.bytes)).not.toContain("长长");
});
