import fc from "fast-check";
import { expect, test } from "vitest";
import { gateXml, walkXml } from "../../src/package/xml-gate.ts";
import {
  attribute,
  attributeSpan,
  escapeXml,
  readTag,
  scanTags,
  type Tag,
  textContent,
  unescapeXml,
} from "../../src/package/xml-scan.ts";

function tagsOf(xml: string, from?: number, to?: number): Tag[] {
  const tags: Tag[] = [];
  scanTags(xml, (tag) => tags.push(tag), from, to);
  return tags;
}

function shown({ xml, start, end, kind, prefix, name }: Tag) {
  return [xml.slice(start, end), kind, prefix, name];
}

function tagOf(xml: string): Tag {
  const tag = readTag(xml, 0);
  if (tag === undefined) throw new Error("no tag");
  return tag;
}

test("tags are shown in order, with their place, kind and name", () => {
  expect(tagsOf('<w:p a="1"><w:r/>安排<t\n>x</t></w:p >').map(shown)).toEqual([
    ['<w:p a="1">', "open", "w", "p"],
    ["<w:r/>", "empty", "w", "r"],
    ["<t\n>", "open", "", "t"],
    ["</t>", "close", "", "t"],
    ["</w:p >", "close", "w", "p"],
  ]);
});

test.each([
  ["a comment", "<a><!-- <b> --></a>"],
  ["a comment with quotes", "<a><!-- it's \" --></a>"],
  ["a CDATA section", "<a><![CDATA[<b> ]] > ]]></a>"],
  ["an instruction", '<?xml version="1.0"?><a><?x <b> ?></a>'],
  ["an apostrophe in the text", "<a>it's 5 o'clock</a>"],
])("%s hides no tag and is none", (_, xml) => {
  expect(tagsOf(xml).map(({ kind, name }) => [kind, name])).toEqual([
    ["open", "a"],
    ["close", "a"],
  ]);
});

test("a > or a quote of the other kind in a value does not end the tag", () => {
  const [tag] = tagsOf(`<a b="x>'y" c='">/'/>`);
  expect(tag && shown(tag)).toEqual([`<a b="x>'y" c='">/'/>`, "empty", "", "a"]);
  expect(tag && attribute(tag, "c")).toBe('">/');
});

test("the scan can begin and end in the middle, and stop", () => {
  const xml = "<a><b/><c/><d/></a>";
  expect(tagsOf(xml, 3, 11).map(({ name }) => name)).toEqual(["b", "c"]);
  const seen: string[] = [];
  scanTags(xml, ({ name }) => {
    seen.push(name);
    return name !== "b";
  });
  expect(seen).toEqual(["a", "b"]);
});

test.each([
  ["<!DOCTYPE a><a/>", "doctype"],
  ["<a><!-- never ends", "not-well-formed"],
  ["<a><![CDATA[never ends", "not-well-formed"],
  ['<a b="never ends>', "not-well-formed"],
  ["<a>安排</a", "not-well-formed"],
  ["<a/>", undefined],
])("%s is told as %s", (xml, kind) => {
  expect(scanTags(xml, () => {})).toBe(kind);
});

test.each([
  ["r:id", "1"],
  ["id", "1"],
  ["b", "x<y"],
  ["c", "2"],
  ["e", ""],
  ["d", undefined],
  ["p:c", undefined],
])("the attribute %s is %s", (name, value) => {
  expect(attribute(tagOf(`<q:a r:id='1' cc="9" b = "x&lt;y" x:c="3" c="2" e=""/>`), name)).toBe(value);
});

test("a value's place is between its quotes", () => {
  const tag = tagOf('<dimension ref="A1:C9"/>');
  const span = attributeSpan(tag, "ref");
  expect(tag.xml.slice(span?.start, span?.end)).toBe("A1:C9");
});

test.each([
  ["&lt;&amp;&gt;&quot;&apos;", "<&>\"'"],
  ["&#x601D;&#24819;&#x20BB7;", "思想𠮷"],
  ["&amp;lt;", "&lt;"],
  ["&nbsp; & &; &#xFFFFFF;", "&nbsp; & &; &#xFFFFFF;"],
])("%s stands for %s", (stored, text) => {
  expect(unescapeXml(stored)).toBe(text);
});

test("any text can be put between tags and in quotes and comes out as it was", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => unescapeXml(escapeXml(text)) === text));
});

test("what XML cannot hold is left out", () => {
  expect(escapeXml("a\u0000\u0001\ud800b\ufffe")).toBe("ab");
  const anything = fc.string({ unit: "binary" }).map((text) => `${text}\u0007\udc00`);
  fc.assert(
    fc.property(anything, (text) => {
      expect(gateXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`)).toBeUndefined();
    }),
  );
});

test("the text between two tags has its references resolved, its CDATA taken literally and its comments left out", () => {
  expect(textContent("a&lt;<!-- x --><![CDATA[<b>&lt;]]>c")).toBe("a<<b>&lt;c");
});

test("whatever passes the gate shows the same tags to the scan as to the strict parser", () => {
  const name = fc.constantFrom("a", "w:p", "c", "row");
  const value = fc.string({ unit: fc.constantFrom("x", ">", "'", " ", "=", "/", "安") });
  const leaf = fc.oneof(
    fc
      .string({ unit: fc.constantFrom("文", "]", ">", "'", '"', "-", " ") })
      .map((text) => text.replaceAll("]]>", "")),
    fc.constantFrom("<!-- <x> ' -->", "<![CDATA[<x y='>]]>", "<?x <y> ?>"),
  );
  const { node } = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .tuple(name, value, fc.array(tie("node"), { maxLength: 3 }))
        .map(([tag, text, inner]) => `<${tag} b="${text}">${inner.join("")}</${tag}>`),
      fc.tuple(name, value).map(([tag, text]) => `<${tag} b="${text}"/>`),
    ),
  }));
  fc.assert(
    fc.property(node, (inner) => {
      const xml = `<root xmlns:w="u">${inner}</root>`;
      const strict: string[] = [];
      fc.pre(
        walkXml(xml, { open: (e) => strict.push(`+${e.name}`), close: (n) => strict.push(`-${n}`) }) ===
          undefined,
      );
      const scanned = tagsOf(xml).flatMap(({ kind, name: local }) =>
        kind === "empty" ? [`+${local}`, `-${local}`] : [`${kind === "open" ? "+" : "-"}${local}`],
      );
      expect(scanned).toEqual(strict);
    }),
  );
});

test.each(["<c'ol min='3>", "<col mi'n='3' max='>", '<col"a" b="', "<a'b'c'>"])(
  "a tag with stray quotation marks is looked through once and given up: %s",
  (xml) => {
    const tag = { xml, kind: "open", start: 0, end: xml.length, name: "col", prefix: "" } as const;
    expect(attribute(tag, "hidden")).toBeUndefined();
  },
);

test("whatever quotation marks a tag holds, looking for an attribute ends", () => {
  const piece = fc.constantFrom("'", '"', "=", " ", "a", "hidden", "/", "<", ">", "w:");
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const xml = `<col${pieces.join("")}`;
      const tag = readTag(xml, 0) ?? {
        xml,
        kind: "open",
        start: 0,
        end: xml.length,
        name: "col",
        prefix: "",
      };
      attribute(tag, "hidden");
    }),
    { numRuns: 5000 },
  );
});

test.each([
  ["plain <![CDATA[<1>]]> text<!-- 2 --> and <b>3</b> &amp; 4", "plain <1> text and 3 & 4"],
  ["before<![CDATA[never closed", "before"],
  ["before<!--never closed <b> ", "before"],
  ["before<never closed", "before"],
  ["]]> and --> are text", "]]> and --> are text"],
])("the text of “%s” is “%s”", (markup, text) => {
  expect(textContent(markup)).toBe(text);
});

test.each(["<![CDATA[", "<!--", "<", "<!", "<b>", "]]>"])(
  "a million times “%s” is looked at once",
  (piece) => {
    expect(textContent(piece.repeat(1_000_000)).length).toBeLessThan(4_000_000);
  },
);
