import { expect, test } from "vitest";
import { readBody } from "../../src/word/blocks.ts";

function namesOf(body: string): readonly (readonly [string, string, number | undefined])[] {
  const xml = `<?xml version="1.0"?><!-- <w:body> --><w:document xmlns:w="w"><w:background/><w:body>${body}</w:body></w:document>`;
  return (readBody(xml)?.blocks ?? []).map(({ name, start, end, control }) => [
    name,
    xml.slice(start, end),
    control,
  ]);
}

test.each([
  ["an empty body", "", []],
  [
    "paragraphs, closed and empty",
    "<w:p>甲</w:p><w:p/>",
    [
      ["p", "<w:p>甲</w:p>", undefined],
      ["p", "<w:p/>", undefined],
    ],
  ],
  [
    "a paragraph with a text box",
    "<w:p><w:p><w:tbl/></w:p></w:p>",
    [["p", "<w:p><w:p><w:tbl/></w:p></w:p>", undefined]],
  ],
  ["a table", "<w:tbl><w:tr/></w:tbl>", [["tbl", "<w:tbl><w:tr/></w:tbl>", undefined]]],
  [
    "text that looks like a tag",
    '<w:p a="</w:p>"><![CDATA[</w:p>]]></w:p>',
    [["p", '<w:p a="</w:p>"><![CDATA[</w:p>]]></w:p>', undefined]],
  ],
  ["elements of other makers", "<m:p/>", [["m:p", "<m:p/>", undefined]]],
  [
    "a control and what stands in it",
    "<w:sdt><w:sdtPr/><w:sdtContent><w:p/></w:sdtContent></w:sdt><w:p/>",
    [
      ["sdt", "<w:sdt><w:sdtPr/><w:sdtContent><w:p/></w:sdtContent></w:sdt>", undefined],
      ["p", "<w:p/>", 0],
      ["p", "<w:p/>", undefined],
    ],
  ],
  [
    "a control in a control",
    "<w:sdt><w:sdtContent><w:customXml><w:customXmlPr/><w:p/></w:customXml></w:sdtContent></w:sdt>",
    [
      ["sdt", expect.any(String), undefined],
      ["customXml", "<w:customXml><w:customXmlPr/><w:p/></w:customXml>", 0],
      ["p", "<w:p/>", 1],
    ],
  ],
])("the blocks of %s", (_, body, blocks) => {
  expect(namesOf(body)).toEqual(blocks);
});

test("a part without a body has none", () => {
  expect(readBody('<a:theme xmlns:a="a"/>')).toBeUndefined();
});
