import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeXml, encodeXml, spliceXml } from "../../src/package/decode.ts";
import { joinPieces } from "../../src/package/deflate.ts";
import { gateXml } from "../../src/package/xml-gate.ts";
import { hex, joined, utf8, utf16 } from "./bytes.ts";

const xml = '<?xml version="1.0"?>\r\n<a>教师节 & 𠮷</a>';

test.each([
  ["UTF-8", utf8(xml), "utf-8", false],
  ["UTF-8 with its mark", joined(hex("efbbbf"), utf8(xml)), "utf-8", true],
  ["UTF-16", joined(hex("fffe"), utf16(xml)), "utf-16le", true],
  ["UTF-16, high byte first", joined(hex("feff"), utf16(xml, "be")), "utf-16be", true],
  ["UTF-16 without its mark", utf16(xml), "utf-16le", false],
  ["UTF-16 without its mark, high byte first", utf16(xml, "be"), "utf-16be", false],
] as const)("a part in %s is read and written back as the same bytes", (_, bytes, encoding, bom) => {
  const decoded = decodeXml(bytes);
  expect(decoded).toEqual({ text: xml, encoding, bom });
  expect(encodeXml(decoded)).toEqual(bytes);
});

test("any part that is text is written back as the same bytes", () => {
  const part = fc.record({
    text: fc.string({ unit: "grapheme" }).map((text) => `<a>${text}</a>`),
    bom: fc.boolean(),
    encoding: fc.constantFrom("utf-8" as const, "utf-16le" as const, "utf-16be" as const),
  });
  fc.assert(
    fc.property(part, (written) => {
      const bytes = encodeXml(written);
      expect(decodeXml(bytes)).toEqual(written);
      expect(encodeXml(decodeXml(bytes))).toEqual(bytes);
    }),
  );
});

test.each(["3c613e ff 3c2f613e", "3c613e e5b7 3c2f613e", "fffe 3c00 00d8 3e00"])(
  "bytes that are no text (%s) do not pass the gate",
  (bytes) => {
    expect(gateXml(decodeXml(hex(bytes)).text)).toBe("not-well-formed");
  },
);

const declaring = (encoding: string, rest: string) => `<?xml version="1.0" encoding="${encoding}"?>${rest}`;

test.each(["UTF-8", "utf-8", "UTF8", "UTF-16"])("a part that names %s passes the gate", (name) => {
  expect(gateXml(decodeXml(utf8(declaring(name, "<a>安排</a>"))).text)).toBeUndefined();
});

test.each(["GB2312", "gb18030", "Big5", "ISO-8859-1", "windows-1252"])(
  "a part that names %s does not pass the gate: what is written into it would be read wrongly",
  (name) => {
    expect(gateXml(decodeXml(utf8(declaring(name, "<a>&#x5B89;</a>"))).text)).toBe("not-well-formed");
    expect(gateXml(decodeXml(utf8(`<?xml version='1.0' encoding = '${name}'?><a/>`)).text)).toBe(
      "not-well-formed",
    );
  },
);

test("a part that names ASCII takes other letters by their numbers", () => {
  const before = utf8(declaring("US-ASCII", "<a>&#x5B89;</a>"));
  const read = decodeXml(before);
  expect(encodeXml(read)).toEqual(before);
  const after = encodeXml({ ...read, text: read.text.replace("</a>", "排𠮷</a>") });
  expect(after).toEqual(utf8(declaring("US-ASCII", "<a>&#x5B89;&#x6392;&#x20BB7;</a>")));
  expect(gateXml(decodeXml(utf8(declaring("ascii", "<a>安</a>"))).text)).toBe("not-well-formed");
});

test("a splice gives the bytes that writing the whole text out would give", () => {
  const text = fc.string({ unit: "grapheme", maxLength: 60 });
  const encoding = fc.constantFrom("utf-8", "utf-16le", "utf-16be", "us-ascii");
  fc.assert(
    fc.property(text, text, text, fc.boolean(), encoding, (before, old, after, bom, kind) => {
      const ascii = kind === "us-ascii";
      const words = (some: string) => (ascii ? some.replace(/[^\x20-\x7e]/gu, "x") : some);
      const [head, gone, tail] = [before, old, after].map(words) as [string, string, string];
      const part = { text: head + gone + tail, bom: bom && !ascii, encoding: kind } as const;
      const place = { start: head.length, end: head.length + gone.length };
      const spliced = spliceXml(part, encodeXml(part), [{ ...place, text: "新表 & 9月" }]);
      expect(joinPieces(spliced)).toEqual(encodeXml({ ...part, text: `${head}新表 & 9月${tail}` }));
      const two = [
        { start: 0, end: head.length, text: "前" },
        { ...place, text: "" },
      ];
      expect(joinPieces(spliceXml(part, encodeXml(part), two))).toEqual(
        encodeXml({ ...part, text: `前${tail}` }),
      );
    }),
  );
});
