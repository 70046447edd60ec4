import fc from "fast-check";
import { Zip, ZipDeflate, zipSync } from "fflate";
import { expect, test } from "vitest";
import { createZip, patchZip, type ZipArchive } from "../../src/package/zip.ts";
import type { ZipEntry } from "../../src/package/zip-directory.ts";
import { archive, contentsOf, utf8, written } from "./bytes.ts";

/** Name, time, attributes, checksum and compressed bytes: all that a copy must keep. */
function traits(zip: ZipArchive, { name, method, crc, dataStart, compressedSize, record }: ZipEntry) {
  const packed = zip.bytes.slice(dataStart, dataStart + compressedSize);
  return { name, method, crc, packed, times: record.slice(12, 16), attributes: record.slice(36, 42) };
}

const contents = fc.uint8Array({ maxLength: 2000 });
const names = fc.stringMatching(/^[a-z安排]{1,8}$/);
const entries = fc
  .dictionary(names, contents, { minKeys: 1, maxKeys: 8 })
  .map((all) => Object.entries(all).map(([name, bytes]) => ({ name, bytes })));

test("only the replaced entry differs; all others keep their compressed bytes, order, times and attributes", () => {
  fc.assert(
    fc.property(entries, contents, fc.nat(), (all, content, chosen) => {
      const zip = archive(createZip(all));
      const name = all[chosen % all.length]?.name ?? "";
      const middle = chosen % (content.length + 1);
      const pieces = [content.subarray(0, middle), content.subarray(middle)];
      const patched = archive(patchZip(zip, { replace: new Map([[name, pieces]]) }));
      expect(patchZip(zip, { replace: new Map([[name, content]]) })).toEqual(patched.bytes);
      const others = (one: ZipArchive) =>
        one.entries.filter((entry) => entry.name !== name).map((entry) => traits(one, entry));
      expect(others(patched)).toEqual(others(zip));
      const expected = all.map((entry) =>
        entry.name === name ? [name, content] : [entry.name, entry.bytes],
      );
      expect(contentsOf(patched.bytes)).toEqual(expected);
    }),
  );
});

test("a patch of nothing gives the same file, for archives of ours byte for byte", () => {
  fc.assert(
    fc.property(entries, (all) => {
      const bytes = createZip(all);
      expect(patchZip(archive(bytes), { replace: new Map() })).toEqual(bytes);
      const same = new Map(all.map(({ name, bytes: content }) => [name, content]));
      expect(patchZip(archive(bytes), { replace: same })).toEqual(bytes);
    }),
  );
});

/** Length of the record that closes an archive without a comment. */
const END_RECORD = 22;

const two = createZip([
  { name: "a.xml", bytes: utf8("甲".repeat(50)) },
  { name: "b.xml", bytes: utf8("乙".repeat(50)) },
]);

test("a replaced entry keeps its place and its time", () => {
  const directory =
    two.length - END_RECORD - archive(two).entries.reduce((sum, { record }) => sum + record.length, 0);
  const noon = [0x00, 0x60, 0x21, 0x59];
  const dated = written(two, directory + 12, noon);
  const patched = archive(patchZip(archive(dated), { replace: new Map([["a.xml", utf8("丙")]]) }));
  expect(patched.entries.map(({ name }) => name)).toEqual(["a.xml", "b.xml"]);
  expect(patched.entries.map(({ record }) => [...record.slice(12, 16)])).toEqual([noon, [0, 0, 0x21, 0]]);
  expect([...patched.bytes.slice(10, 14)]).toEqual(noon);
});

test("an entry whose new content is the old one keeps the compressed bytes of whoever wrote it", () => {
  const content = utf8("甲".repeat(50));
  const stored = zipSync({ "a.xml": [content, { level: 0 }] });
  const patched = archive(patchZip(archive(stored), { replace: new Map([["a.xml", content.slice()]]) }));
  expect(patched.entries.map(({ method, compressedSize }) => [method, compressedSize])).toEqual([[0, 150]]);
});

test("new entries go to the end, removed ones go, names are found in any case", () => {
  const patched = patchZip(archive(two), {
    replace: new Map([["/A.XML", utf8("丙")]]),
    add: [{ name: "新.xml", bytes: utf8("丁") }],
    remove: new Set(["B.xml"]),
  });
  expect(contentsOf(patched)).toEqual([
    ["a.xml", utf8("丙")],
    ["新.xml", utf8("丁")],
  ]);
});

test("to replace what is not there is a mistake of ours", () => {
  expect(() => patchZip(archive(two), { replace: new Map([["c.xml", utf8("")]]) })).toThrow("c.xml");
});

test("lengths that stood behind the contents move into the headers", () => {
  const streamed = streamedZip("a.xml", utf8("甲".repeat(500)));
  expect((streamed[6] ?? 0) & 8).toBe(8);
  const patched = patchZip(archive(streamed), { replace: new Map() });
  expect((patched[6] ?? 0) & 8).toBe(0);
  expect(contentsOf(patched)).toEqual([["a.xml", utf8("甲".repeat(500))]]);
  expect(patched.length).toBeLessThan(streamed.length);
});

/** An archive as programs write it that do not know the length beforehand: with data descriptors. */
function streamedZip(name: string, content: Uint8Array): Uint8Array {
  const pieces: number[] = [];
  const zip = new Zip((_, chunk) => pieces.push(...chunk));
  const file = new ZipDeflate(name);
  zip.add(file);
  file.push(content.slice(0, 100));
  file.push(content.slice(100), true);
  zip.end();
  return Uint8Array.from(pieces);
}
