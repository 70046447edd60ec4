import { readZip, type ZipArchive } from "./zip.ts";
import { RECORD, type ZipEntry } from "./zip-directory.ts";

/**
 * Whether an archive made from another has the same entries in the same order, and in all but one of them the same
 * compressed bytes, names, times and attributes: what is asked of every export before it is handed out.
 */
export function onlyChanged(before: ZipArchive, after: Uint8Array, part: string): boolean {
  const read = readZip(after, before.wanted);
  if (!read.ok || read.value.entries.length !== before.entries.length) return false;
  return before.entries.every((entry, index) => {
    const next = read.value.entries[index];
    if (next?.name !== entry.name || !sameTraits(entry, next)) return false;
    return entry.name === part || sameContent(before.bytes, entry, after, next);
  });
}

/** Times and attributes in the directory records: bytes 12 to 15 and 36 to 41. */
function sameTraits({ record }: ZipEntry, next: ZipEntry): boolean {
  return (
    same(record.subarray(12, 16), next.record.subarray(12, 16)) &&
    same(record.subarray(36, 42), next.record.subarray(36, 42)) &&
    same(record.subarray(RECORD.central), next.record.subarray(RECORD.central))
  );
}

function sameContent(bytes: Uint8Array, entry: ZipEntry, after: Uint8Array, next: ZipEntry): boolean {
  if (entry.method !== next.method || entry.crc !== next.crc || entry.size !== next.size) return false;
  const packed = (all: Uint8Array, { dataStart, compressedSize }: ZipEntry) =>
    all.subarray(dataStart, dataStart + compressedSize);
  return same(packed(bytes, entry), packed(after, next));
}

function same(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at += 1) if (one[at] !== other[at]) return false;
  return true;
}
