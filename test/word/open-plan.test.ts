import { describe, expect, test } from "vitest";
import { createZip } from "../../src/package/zip.ts";
import { openPlan } from "../../src/word/plan.ts";
import { planFile, usualPlan } from "./plan.ts";

function kindOf(bytes: Uint8Array): string | undefined {
  const plan = openPlan(bytes);
  return plan.ok ? undefined : plan.fault.kind;
}

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function withMain(xml: string): Uint8Array {
  const plan = openPlan(planFile(""));
  if (!plan.ok) throw new Error(plan.fault.kind);
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/a.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const rels =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="a.xml"/></Relationships>';
  return createZip([
    { name: "[Content_Types].xml", bytes: bytesOf(types) },
    { name: "_rels/.rels", bytes: bytesOf(rels) },
    { name: "a.xml", bytes: bytesOf(xml) },
  ]);
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

describe("what is given as a plan", () => {
  test("is opened when it is a Word document, with or without styles and settings", () => {
    expect(kindOf(usualPlan())).toBeUndefined();
    expect(kindOf(withMain(`<w:document ${WORD}><w:body><w:p/></w:body></w:document>`))).toBeUndefined();
  });

  test.each([
    ["nothing at all", new Uint8Array(), "empty-file"],
    ["half a file", usualPlan().slice(0, 900), "truncated"],
    ["text", bytesOf("工作计划"), "text-file"],
    ["a file with a DOCTYPE", withMain(`<!DOCTYPE x><w:document ${WORD}><w:body/></w:document>`), "doctype"],
    ["broken XML", withMain(`<w:document ${WORD}><w:body></w:document>`), "not-well-formed"],
    [
      "a prefix nobody declared",
      withMain(`<w:document ${WORD}><w:body><x:p/></w:body></w:document>`),
      "not-well-formed",
    ],
    ["a main part of another kind", withMain('<theme xmlns="x"/>'), "no-main-part"],
    ["a signed plan", planFile("", { extra: [{ name: "_xmlsignatures/sig1.xml", text: "<a/>" }] }), "signed"],
    [
      "tables in tables without end",
      withMain(
        `<w:document ${WORD}><w:body>${"<w:tbl><w:tr><w:tc>".repeat(7000)}${"</w:tc></w:tr></w:tbl>".repeat(7000)}</w:body></w:document>`,
      ),
      "not-well-formed",
    ],
    [
      "a plan in another encoding, which would not take our letters",
      withMain(
        `<?xml version="1.0" encoding="GB2312"?><w:document ${WORD}><w:body><w:p/></w:body></w:document>`,
      ),
      "not-well-formed",
    ],
    ["broken styles", planFile("", { styles: "<w:style>" }), "not-well-formed"],
  ])("is refused by name: %s", (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });
});
