import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { gateXml } from "../../src/package/xml-gate.ts";

/** Whether saxes, which can watch prefixes itself, finds a fault. */
function faulty(text: string): boolean {
  const parser = new SaxesParser({ xmlns: true, position: false });
  let found = false;
  parser.on("error", () => {
    found = true;
  });
  parser.write(text).close();
  return found;
}

const prefix = fc.constantFrom("", "", "a:", "b:", "xml:", "xmlns:", "a:b:", ":");
const name = fc
  .tuple(prefix, fc.constantFrom("x", "y", "xmlnsq"))
  .map(([before, local]) => `${before}${local}`);
const meaning = fc.constantFrom(
  "u",
  "v",
  " u ",
  "",
  "http://www.w3.org/XML/1998/namespace",
  "http://www.w3.org/2000/xmlns/",
);
const declaration = fc
  .tuple(fc.constantFrom("xmlns", "xmlns:a", "xmlns:b", "xmlns:xml", "xmlns:xmlns"), meaning)
  .map(([left, right]) => `${left}="${right}"`);
const attribute = fc.oneof(
  declaration,
  name.map((left) => `${left}="1"`),
);

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc
    .tuple(
      name,
      fc.array(attribute, { maxLength: 3 }),
      fc.oneof({ maxDepth: 3 }, fc.constant(""), fc.array(tie("element"), { maxLength: 3 })),
    )
    .map(([tag, attributes, inner]) => {
      const open = [tag, ...attributes].join(" ");
      const content = Array.isArray(inner) ? inner.join("") : "";
      return content === "" ? `<${open}/>` : `<${open}>${content}</${tag}>`;
    }),
}));

test("names are held against their prefixes as saxes holds them", () => {
  fc.assert(
    fc.property(element, fc.constantFrom("", ' xmlns:b="v"', ' xmlns:b="u"'), (inner, second) => {
      const text = `<r xmlns:a="u"${second}>${inner}</r>`;
      expect({ text, faulty: gateXml(text) !== undefined }).toEqual({ text, faulty: faulty(text) });
    }),
    { numRuns: 3000 },
  );
});

test.each([
  [
    "the same attribute under two prefixes of one meaning",
    '<r xmlns:a="u" xmlns:b="u" a:x="1" b:x="1"/>',
    false,
  ],
  ["two attributes of two meanings", '<r xmlns:a="u" xmlns:b="v" a:x="1" b:x="1"/>', true],
  ["a prefix behind the element that declared it", '<r><a xmlns:b="u"/><b:c/></r>', false],
  ["a prefix declared behind its use in the tag", '<b:r b:x="1" xmlns:b="u"/>', true],
  ["a meaning that an inner element takes back", '<r xmlns:a="u"><c xmlns:a=""/></r>', false],
  ["a default namespace taken back", '<r xmlns="u"><c xmlns=""/></r>', true],
  ["two colons", '<r xmlns:a="u"><a:b:c/></r>', false],
])("%s", (_, text, sound) => {
  expect(gateXml(text) === undefined).toBe(sound);
});
