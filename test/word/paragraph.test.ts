import { describe, expect, test } from "vitest";
import { readParagraph } from "../../src/word/paragraph.ts";
import { quickText } from "../../src/word/quick-text.ts";
import { readStyles } from "../../src/word/styles.ts";
import { STYLES, WPS_STYLES } from "./plan.ts";

const styles = readStyles(`<w:styles>${STYLES}</w:styles>`);

function paragraph(content: string) {
  return readParagraph(`<w:p>${content}</w:p>`, "w:", styles);
}

const run = (content: string, properties = ""): string => `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`;

describe("the visible text of a paragraph", () => {
  test.each([
    ["runs", run("<w:t>工</w:t>") + run("<w:t>会</w:t>"), "工会"],
    ["references and CDATA", run("<w:t>&#x5DE5;&amp;</w:t>") + run("<w:t><![CDATA[会<]]></w:t>"), "工&会<"],
    ["an insertion", `<w:ins>${run("<w:t>工会</w:t>")}</w:ins>`, "工会"],
    ["a deletion", `${run("<w:t>工</w:t>")}<w:del>${run("<w:delText>会</w:delText>")}</w:del>`, "工"],
    [
      "a move",
      `<w:moveFrom>${run("<w:t>工会</w:t>")}</w:moveFrom><w:moveTo>${run("<w:t>新</w:t>")}</w:moveTo>`,
      "新",
    ],
    ["hidden text", run("<w:t>工会</w:t>", "<w:vanish/>"), ""],
    ["text that is not hidden", run("<w:t>工会</w:t>", '<w:vanish w:val="0"/>'), "工会"],
    [
      "tab, line break, hyphen",
      run("<w:t>10</w:t><w:noBreakHyphen/><w:t>11月</w:t><w:tab/><w:t>a</w:t><w:br/><w:t>b</w:t>"),
      "10-11月\ta\nb",
    ],
    [
      "a field",
      run('<w:fldChar w:fldCharType="begin"/>') +
        run("<w:instrText>PAGE</w:instrText>") +
        run("<w:t>3</w:t>"),
      "3",
    ],
    [
      "a link and a control",
      `<w:hyperlink>${run("<w:t>工</w:t>")}</w:hyperlink><w:sdt><w:sdtContent>${run("<w:t>会</w:t>")}</w:sdtContent></w:sdt>`,
      "工会",
    ],
    [
      "a text box",
      run("<w:t>工</w:t><w:pict><w:txbxContent><w:p><w:r><w:t>会</w:t></w:r></w:p></w:txbxContent></w:pict>"),
      "工",
    ],
    [
      "ruby",
      run(
        "<w:ruby><w:rt><w:r><w:t>gōng</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>工</w:t></w:r></w:rubyBase></w:ruby>",
      ),
      "工",
    ],
  ])("of %s", (_, content, text) => {
    expect(paragraph(content).text).toBe(text);
    const quick = quickText(`<w:p>${content}</w:p>`, "w:");
    if (quick !== undefined) expect(quick.replace(/\s|-/g, "")).toBe(text.replace(/\s|-/g, ""));
  });
});

describe("what shows that a paragraph is a heading", () => {
  test("its style, told by name", () => {
    const heading = '<w:pPr><w:pStyle w:val="2"/></w:pPr><w:r><w:t>目标</w:t></w:r>';
    const wps = readStyles(`<w:styles>${WPS_STYLES}</w:styles>`);
    expect(readParagraph(`<w:p>${heading}</w:p>`, "w:", wps)).toMatchObject({
      outline: 0,
      style: "heading 1",
      strong: true,
    });
    expect(readParagraph(`<w:p>${heading}</w:p>`, "w:", styles)).toMatchObject({
      outline: undefined,
      strong: false,
    });
  });

  test.each([
    ["bold throughout", run("<w:t>目</w:t>", "<w:b/>") + run("<w:t>标</w:t>", "<w:b/>"), true],
    ["bold in part", run("<w:t>目</w:t>", "<w:b/>") + run("<w:t>标</w:t>"), false],
    ["bold switched off", run("<w:t>目标</w:t>", '<w:b w:val="false"/>'), false],
    ["黑体", run("<w:t>目标</w:t>", '<w:rFonts w:eastAsia="黑体"/>'), true],
  ])("its letters: %s", (_, content, strong) => {
    expect(paragraph(content).strong).toBe(strong);
  });

  test("its number from numbering.xml, unless it is switched off", () => {
    const numbered = (id: number) =>
      paragraph(`<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr>`).numbered;
    expect([numbered(3), numbered(0)]).toEqual([true, false]);
  });

  test("styles that are based on each other in a circle do not hang", () => {
    const circle = readStyles(
      '<w:styles><w:style w:styleId="a"><w:name w:val="A"/><w:basedOn w:val="b"/></w:style><w:style w:styleId="b"><w:name w:val="B"/><w:basedOn w:val="a"/></w:style></w:styles>',
    );
    expect(readParagraph('<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr></w:p>', "w:", circle).style).toBe("a");
  });
});
