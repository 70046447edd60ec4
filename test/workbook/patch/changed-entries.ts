import { readZip } from "../../../src/package/zip.ts";

/** The entries in which two archives differ, by their names; equal ones are equal in their compressed bytes. */
export function changedEntries(before: Uint8Array, after: Uint8Array) {
  const [old, now] = [packed(before), packed(after)];
  return {
    different: [...old.keys()].filter((name) => now.has(name) && now.get(name) !== old.get(name)),
    gone: [...old.keys()].filter((name) => !now.has(name)),
    added: [...now.keys()].filter((name) => !old.has(name)),
  };
}

function packed(bytes: Uint8Array): Map<string, string> {
  const zip = readZip(bytes, "workbook");
  if (!zip.ok) throw new Error(`no archive: ${zip.fault.kind}`);
  const entries = new Map<string, string>();
  for (const { name, method, crc, dataStart, compressedSize } of zip.value.entries) {
    const content = Buffer.from(bytes.subarray(dataStart, dataStart + compressedSize)).toString("base64");
    entries.set(entries.has(name) ? `${name} (again)` : name, `${method} ${crc} ${content}`);
  }
  return entries;
}
