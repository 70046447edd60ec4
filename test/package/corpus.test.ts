import { expect, test } from "vitest";
import { crc32 } from "../../src/package/crc32.ts";
import { decodeXml, encodeXml } from "../../src/package/decode.ts";
import { mainPart } from "../../src/package/opc.ts";
import { sniff } from "../../src/package/sniff.ts";
import { gateXml } from "../../src/package/xml-gate.ts";
import { scanTags } from "../../src/package/xml-scan.ts";
import { patchZip, readEntry, readZip, type ZipArchive } from "../../src/package/zip.ts";
import { corpus } from "./corpus.ts";

const kinds = [
  { kind: "xlsx", wanted: "workbook", files: corpus("xlsx") },
  { kind: "docx", wanted: "document", files: corpus("docx") },
] as const;

/** Name, record and checksum of the compressed bytes of every entry but one. */
function othersThan(name: string, zip: ZipArchive) {
  return zip.entries
    .filter((entry) => entry.name !== name)
    .map(({ name: other, method, crc, size, record, dataStart, compressedSize }) => ({
      facts: [other, method, crc, size, compressedSize],
      record: Buffer.from(record.slice(10, 42)).toString("hex"),
      sum: crc32(zip.bytes.subarray(dataStart, dataStart + compressedSize)),
    }));
}

for (const { kind, wanted, files } of kinds) {
  test.skipIf(files.length === 0)(
    `each of the ${files.length} real .${kind} files is one or is told what it is`,
    () => {
      for (const { bytes } of files) {
        const all = bytes();
        const fault = sniff(all, wanted);
        expect(readZip(all, wanted).ok || fault !== undefined).toBe(true);
      }
      const sound = files.filter(({ bytes }) => sniff(bytes(), wanted) === undefined);
      expect(sound.length).toBeGreaterThan(files.length * 0.9);
    },
  );

  test.skipIf(files.length === 0)(
    `a new main part in real .${kind} files leaves every other entry as it was`,
    () => {
      for (const { name, bytes } of files) {
        const zip = readZip(bytes(), wanted);
        if (!zip.ok) continue;
        const main = mainPart(zip.value, wanted);
        if (!main.ok) continue;
        const old = readEntry(zip.value, main.value);
        if (!old.ok) continue;
        const xml = decodeXml(old.value);
        expect(Buffer.compare(encodeXml(xml), old.value), name).toBe(0);
        expect(
          scanTags(xml.text, () => {}),
          name,
        ).toBe(gateXml(xml.text));
        const changed = encodeXml({ ...xml, text: `${xml.text}<!---->` });
        const patched = readZip(
          patchZip(zip.value, { replace: new Map([[main.value.name, changed]]) }),
          wanted,
        );
        if (!patched.ok) expect.fail(`${name}: ${patched.fault.kind}`);
        expect(othersThan(main.value.name, patched.value), name).toEqual(
          othersThan(main.value.name, zip.value),
        );
        expect(
          patched.value.entries.map((entry) => entry.name),
          name,
        ).toEqual(zip.value.entries.map((entry) => entry.name));
      }
    },
  );
}
