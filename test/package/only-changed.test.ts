import { expect, test } from "vitest";
import { onlyChanged } from "../../src/package/only-changed.ts";
import { createZip, patchZip } from "../../src/package/zip.ts";
import { archive, utf8, written } from "./bytes.ts";

const before = archive(
  createZip([
    { name: "a.xml", bytes: utf8("甲".repeat(40)) },
    { name: "b.xml", bytes: utf8("乙".repeat(40)) },
    { name: "c.xml", bytes: utf8("丙".repeat(40)) },
  ]),
);

const replaced = (name: string): Uint8Array =>
  patchZip(before, { replace: new Map([[name, utf8("丁".repeat(60))]]) });

/** Where the directory record of an entry begins in an archive. */
function recordOf(bytes: Uint8Array, index: number): number {
  const record = archive(bytes).entries[index]?.record;
  return (record?.byteOffset ?? 0) - bytes.byteOffset;
}

test("an archive with another part is found to be no more than that", () => {
  expect(onlyChanged(before, replaced("b.xml"), "b.xml")).toBe(true);
  expect(onlyChanged(before, before.bytes, "b.xml")).toBe(true);
});

test.each([
  ["another part", replaced("a.xml")],
  ["a part too few", patchZip(before, { replace: new Map(), remove: new Set(["c.xml"]) })],
  ["a part too many", patchZip(before, { replace: new Map(), add: [{ name: "d.xml", bytes: utf8("") }] })],
  [
    "parts in another order",
    createZip(["c", "b", "a"].map((name) => ({ name: `${name}.xml`, bytes: utf8("甲") }))),
  ],
  ["another time", written(before.bytes, recordOf(before.bytes, 0) + 12, [1])],
  ["other attributes", written(before.bytes, recordOf(before.bytes, 2) + 38, [1])],
  [
    "a byte that has toppled",
    written(before.bytes, archive(before.bytes).entries[0]?.dataStart ?? 0, [0xff]),
  ],
  ["no archive", utf8("PK")],
])("%s is seen", (_, after) => {
  expect(onlyChanged(before, after, "b.xml")).toBe(false);
});
