import { expect, test } from "vitest";
import { gateXml, walkXml } from "../../src/package/xml-gate.ts";

test.each([
  ["a plain part", '<?xml version="1.0"?><w:p xmlns:w="u"><w:r/>&lt;&#x601D;</w:p>', undefined],
  ["comments, CDATA and instructions", "<a><!-- < --><![CDATA[<b>&]]><?x y?></a>", undefined],
  ["a DOCTYPE", "<!DOCTYPE a><a/>", "doctype"],
  ["an entity bomb", '<!DOCTYPE a [<!ENTITY b "x"><!ENTITY c "&b;&b;">]><a>&c;</a>', "doctype"],
  ["an outside entity", '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///b">]><a>&b;</a>', "doctype"],
  ["an entity nobody declared", "<a>&b;</a>", "not-well-formed"],
  ["a tag that is not closed", "<a><b></a>", "not-well-formed"],
  ["a part cut off", "<a><b>安排", "not-well-formed"],
  ["two roots", "<a/><b/>", "not-well-formed"],
  ["a prefix that is not declared", "<w:a/>", "not-well-formed"],
  ["an attribute's prefix that is not declared", '<a w:b="1"/>', "not-well-formed"],
  ["an attribute twice", '<a b="1" b="2"/>', "not-well-formed"],
  ["a control character", "<a>\u0001</a>", "not-well-formed"],
  ["nothing", "", "not-well-formed"],
  ["elements in one another as deep as nested tables go", "<a>".repeat(250) + "</a>".repeat(250), undefined],
  ["elements in one another without end", "<a>".repeat(20_000) + "</a>".repeat(20_000), "not-well-formed"],
  ["many elements side by side", `<a>${"<b/>".repeat(20_000)}</a>`, undefined],
])("%s: %s", (_, xml, kind) => {
  expect(gateXml(xml)).toBe(kind);
});

test("a walk shows elements by their local names, with attributes as written", () => {
  const seen: unknown[] = [];
  walkXml('<x:a xmlns:x="u" xmlns:r="v" r:id="1" b="&lt;"><x:c/></x:a>', {
    open: ({ name, attributes }) => seen.push([name, attributes["r:id"], attributes["b"]]),
    close: (name) => seen.push(name),
  });
  expect(seen).toEqual([["a", "1", "<"], ["c", undefined, undefined], "c", "a"]);
});

test("a mistake in what is done with the elements is not taken for one of the file", () => {
  const open = () => {
    throw new TypeError("ours");
  };
  expect(() => walkXml("<a/>", { open })).toThrow("ours");
});

test.each([
  ["elements", `<a>${"<b/>".repeat(500_000)}</a>`],
  ["attributes", `<a ${Array.from({ length: 1001 }, (_, index) => `b${index}="1"`).join(" ")}/>`],
  [
    "namespaces",
    `<a>${Array.from({ length: 50_001 }, (_, index) => `<b xmlns:c${index}="d"/>`).join("")}</a>`,
  ],
])("a part with more %s than any honest one has is too large", (_, text) => {
  expect(gateXml(text)).toBe("too-large");
});

test("a root with a hundred namespaces, and a picture in each paragraph, are honest", () => {
  const names = Array.from({ length: 100 }, (_, index) => `xmlns:n${index}="u${index}"`).join(" ");
  expect(gateXml(`<a ${names}>${'<p xmlns:b="u" b:c="1"/>'.repeat(20_000)}</a>`)).toBeUndefined();
});
