import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { createZip, findEntry, readEntry, readZip } from "../../src/package/zip.ts";
import { packed } from "../fixtures/hostile/pack.ts";
import { archive, CENTRAL, contentsOf, END, joined, lastIndexOf, unwrap, utf8, written } from "./bytes.ts";

const small = createZip([
  { name: "[Content_Types].xml", bytes: utf8("<Types/>") },
  { name: "xl/工作表.xml", bytes: utf8("安排".repeat(400)) },
]);

function faultOf(bytes: Uint8Array): string | undefined {
  const zip = readZip(bytes, "workbook");
  return zip.ok ? undefined : zip.fault.kind;
}

/** The fault met when all entries are read. */
function readingFault(bytes: Uint8Array): string | undefined {
  const zip = archive(bytes);
  for (const entry of zip.entries) {
    const content = readEntry(zip, entry);
    if (!content.ok) return content.fault.kind;
  }
  return undefined;
}

test("what is put into an archive comes out again, in the same order", () => {
  expect(contentsOf(small)).toEqual([
    ["[Content_Types].xml", utf8("<Types/>")],
    ["xl/工作表.xml", utf8("安排".repeat(400))],
  ]);
});

test("the same entries give the same bytes", () => {
  const entries = [{ name: "a.xml", bytes: utf8("安排".repeat(100)) }];
  expect(createZip(entries)).toEqual(createZip(entries));
});

test("archives of other writers are read, with comments too", () => {
  const other = zipSync({ "xl/a.xml": strToU8("甲"), "b.txt": [strToU8("stored"), { level: 0 }] });
  const comment = utf8("整理");
  const commented = joined(written(other, other.length - 2, [comment.length, 0]), comment);
  expect(contentsOf(commented).map(([name]) => name)).toEqual(["xl/a.xml", "b.txt"]);
  expect(archive(commented).comment).toEqual(comment);
});

test.each(["xl/WorkBook.xml", "XL\\workbook.XML", "/xl/workbook.xml", "xl/work%62ook.xml"])(
  "%s is found under its usual name, and the other way round",
  (name) => {
    const zip = archive(createZip([{ name, bytes: utf8("x") }]));
    expect(findEntry(zip, "xl/workbook.xml")?.name).toBe(name);
    expect(
      findEntry(archive(createZip([{ name: "xl/workbook.xml", bytes: utf8("x") }])), name),
    ).toBeDefined();
  },
);

test("a name that is not UTF-8 does no harm", () => {
  const zip = createZip([{ name: "ab.xml", bytes: utf8("x") }]);
  const record = lastIndexOf(zip, CENTRAL);
  const odd = written(zip, record + 46, [0xb9, 0xa4]);
  expect(archive(odd).entries[0]?.name).toBe("\u00b9\u00a4.xml");
});

test("a file cut off anywhere is truncated or damaged, never half read", () => {
  for (let length = 2; length < small.length; length += 7) {
    expect(["truncated", "damaged"]).toContain(faultOf(small.slice(0, length)));
  }
});

const record = lastIndexOf(small, CENTRAL);
const end = lastIndexOf(small, END);

test.each([
  ["a directory with a 64-bit count", written(small, end + 10, [0xff, 0xff]), "zip64"],
  ["a directory beyond 4 GB", written(small, end + 16, [0xff, 0xff, 0xff, 0xff]), "zip64"],
  ["an entry beyond 4 GB", written(small, record + 24, [0xff, 0xff, 0xff, 0xff]), "zip64"],
  ["an archive with a password", written(small, record + 8, [1, 0]), "zip-password"],
  ["a password named in the header alone", written(small, 6, [1, 0]), "zip-password"],
  ["more entries than any workbook has", written(small, end + 10, [0x89, 0x13]), "too-large"],
  ["more entries than are there", written(small, end + 10, [3, 0]), "damaged"],
  ["entries that are there and not counted", written(small, end + 10, [1, 0]), "damaged"],
  ["an entry that lies outside", written(small, record + 42, [0xff, 0xff, 0, 0]), "damaged"],
  ["two entries in one place", written(small, record + 42, [0, 0, 0, 0]), "damaged"],
  ["a record that is none", written(small, record, [0, 0]), "damaged"],
])("%s is refused", (_, bytes, kind) => {
  expect(faultOf(bytes)).toBe(kind);
});

test.each(["empty-file", "text-file"])("what is no archive is told as %s", (kind) => {
  expect(faultOf(kind === "empty-file" ? new Uint8Array(0) : utf8("时间段,内容"))).toBe(kind);
});

test("a file of more than 50 MB is not looked into", () => {
  const large = new Uint8Array(50 * 1024 * 1024 + 1);
  large.set([0x50, 0x4b, 3, 4]);
  expect(faultOf(large)).toBe("huge-file");
});

test("every flipped bit of a content is noticed", () => {
  const bytes = createZip([{ name: "a.xml", bytes: utf8("九月慰问新教师，十月秋游。".repeat(9)) }]);
  const [entry] = archive(bytes).entries;
  const { dataStart = 0, compressedSize = 0 } = entry ?? {};
  for (let at = dataStart; at < dataStart + compressedSize; at += 1) {
    for (let bit = 0; bit < 8; bit += 3) {
      expect(readingFault(written(bytes, at, [(bytes[at] ?? 0) ^ (1 << bit)]))).toBe("damaged");
    }
  }
});

test.each([
  ["too small", [100, 0, 0, 0]],
  ["too large", [0, 0, 2, 0]],
])("a size that is stated %s is a lie", (_, size) => {
  expect(readingFault(written(small, record + 24, size))).toBe("damaged");
});

test("a compression that we do not know is not guessed", () => {
  expect(readingFault(written(small, record + 10, [12, 0]))).toBe("damaged");
});

/** Packed less well than could be, so that its claims alone do not give it away. */
const bomb = packed({ "xl/a.xml": new Uint8Array(70 * 1024 * 1024) });

test("a part that unpacks to more than 64 MB is not unpacked", () => {
  expect(bomb.length).toBeLessThan(400_000);
  expect(readingFault(bomb)).toBe("too-large");
});

test("nor is it when it claims to be small", () => {
  expect(readingFault(written(bomb, lastIndexOf(bomb, CENTRAL) + 24, [100, 0, 0, 0]))).toBe("too-large");
});

test("what claims to unpack to more than 50 MB and three hundredfold is not looked into", () => {
  expect(faultOf(createZip([{ name: "xl/a.xml", bytes: new Uint8Array(51 * 1024 * 1024) }]))).toBe(
    "too-large",
  );
});

test("parts that are each small enough are stopped together at 128 MB; reading one again costs nothing", () => {
  const part = new Uint8Array(60 * 1024 * 1024);
  const zip = archive(packed({ a: part, b: part, c: part }));
  const [a, b, c] = zip.entries;
  if (!a || !b || !c) throw new Error("three entries");
  expect([a, a, b].map((entry) => readEntry(zip, entry).ok)).toEqual([true, true, true]);
  const third = readEntry(zip, c);
  expect(third.ok ? "read" : third.fault.kind).toBe("too-large");
});

test("honest text that shrinks three hundredfold is no bomb", () => {
  const bytes = utf8("<row/>".repeat(1_000_000));
  const packed = createZip([{ name: "a.xml", bytes }]);
  expect(bytes.length / packed.length).toBeGreaterThan(300);
  expect(contentsOf(packed)[0]?.[1].length).toBe(bytes.length);
});

test("a smaller limit may be asked for", () => {
  const zip = archive(small);
  const [entry] = zip.entries;
  if (!entry) throw new Error("an entry");
  expect(readEntry(zip, entry, 4)).toMatchObject({ ok: false, fault: { kind: "too-large" } });
  expect(unwrap(readEntry(zip, entry, 8)).length).toBe(8);
});
