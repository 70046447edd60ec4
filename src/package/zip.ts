import type { FileFault, FileFaultKind } from "../core/model/fault.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { crc32 } from "./crc32.ts";
import { deflatePieces, joinPieces, lengthOf, type Pieces } from "./deflate.ts";
import { inflateWithin } from "./inflate.ts";
import { limits } from "./limits.ts";
import { sniffBytes } from "./sniff-bytes.ts";
import { readDirectory, type ZipEntry } from "./zip-directory.ts";
import { makeRecord, type PackedEntry, writeArchive } from "./zip-write.ts";

export type { ZipEntry };

/** An archive whose directory has been read and found whole; nothing of it is unpacked yet. */
export interface ZipArchive {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
  /** What the officer meant to give, for the words of a fault. */
  readonly wanted: "workbook" | "document";
  /** How much of it was unpacked so far, entry by entry; held against the limit for the whole file. */
  readonly unpacked: Map<ZipEntry, number>;
  /** Entries under their folded names. */
  readonly byName: ReadonlyMap<string, ZipEntry>;
}

/** The directory of the file, or why it is no zip archive that we can use. What kind of file it is, `sniff` tells. */
export function readZip(bytes: Uint8Array, wanted: "workbook" | "document"): Result<ZipArchive, FileFault> {
  const kind = sniffBytes(bytes);
  if (kind !== "zip") return fail({ kind, wanted });
  const directory = readDirectory(bytes);
  if (!directory.ok) return fail({ kind: directory.fault, wanted });
  const { entries, comment } = directory.value;
  return ok({ bytes, entries, comment, wanted, unpacked: new Map(), byName: indexByName(entries) });
}

/** Of two entries of the same name the first counts. */
function indexByName(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const name = foldName(entry.name);
    if (!byName.has(name)) byName.set(name, entry);
  }
  return byName;
}

/**
 * A part name as names are compared: without case (ECMA-376 part 2), percent signs resolved, and with the
 * backslashes and leading slashes of some writers put right.
 */
export function foldName(name: string): string {
  return decodePercent(name.replaceAll("\\", "/").replace(/^\/+/, "")).toLowerCase();
}

function decodePercent(name: string): string {
  try {
    return name.includes("%") ? decodeURIComponent(name) : name;
  } catch {
    return name;
  }
}

/** The entry of that name, whatever its case and slashes. */
export function findEntry(zip: ZipArchive, name: string): ZipEntry | undefined {
  return zip.byName.get(foldName(name));
}

/** The entry's bytes, unpacked and held against the length and the CRC-32 that the directory states. */
export function readEntry(
  zip: ZipArchive,
  entry: ZipEntry,
  limit: number = limits.part,
): Result<Uint8Array, FileFault> {
  const content = unpack(zip, entry, Math.min(limit, room(zip, entry)));
  if (!content.ok) return fail({ kind: content.fault, wanted: zip.wanted });
  if (crc32(content.value) !== entry.crc) return fail({ kind: "damaged", wanted: zip.wanted });
  zip.unpacked.set(entry, entry.size);
  return ok(content.value);
}

function room(zip: ZipArchive, entry: ZipEntry): number {
  let used = 0;
  for (const [other, size] of zip.unpacked) if (other !== entry) used += size;
  return limits.total - used;
}

function unpack(zip: ZipArchive, entry: ZipEntry, limit: number): Result<Uint8Array, FileFaultKind> {
  const packed = packedBytes(zip, entry);
  if (entry.method === 8) return inflateWithin(packed, entry.size, limit);
  if (entry.method !== 0 || entry.size !== entry.compressedSize) return fail("damaged");
  return entry.size > limit ? fail("too-large") : ok(packed.slice());
}

function packedBytes(zip: ZipArchive, entry: ZipEntry): Uint8Array {
  return zip.bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
}

/** What to change in an archive; names are found whatever their case and slashes. */
export interface ZipPatch {
  readonly replace: ReadonlyMap<string, Uint8Array | Pieces>;
  /** New entries, put at the end. */
  readonly add?: readonly NewEntry[];
  readonly remove?: ReadonlySet<string>;
}

export interface NewEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * A new archive in which only the named entries differ.
 *
 * The compressed bytes, order, names, times and attributes of all others are copied as they are; lengths
 * move from data descriptors into the headers. A replaced entry keeps its place and its time, and if the
 * new content equals the old one its compressed bytes too, so a change of nothing changes nothing.
 */
export function patchZip(zip: ZipArchive, patch: ZipPatch): Uint8Array {
  const replace = new Map(
    [...patch.replace].map(([name, content]) => [entryNamed(zip, name), piecesOf(content)]),
  );
  const remove = new Set([...(patch.remove ?? [])].map((name) => entryNamed(zip, name)));
  const kept = zip.entries.filter((entry) => !remove.has(entry));
  const packed = kept.map((entry) => {
    const content = replace.get(entry);
    return content === undefined || holds(zip, entry, content)
      ? asIs(zip, entry)
      : pack(entry.record, content);
  });
  return writeArchive([...packed, ...(patch.add ?? []).map(packNew)], zip.comment);
}

function entryNamed(zip: ZipArchive, name: string): ZipEntry {
  const entry = findEntry(zip, name);
  if (entry === undefined) throw new Error(`no entry ${name} in the archive`);
  return entry;
}

function piecesOf(content: Uint8Array | Pieces): Pieces {
  return content instanceof Uint8Array ? [content] : content;
}

const crcOf = (pieces: Pieces): number => pieces.reduce((crc, piece) => crc32(piece, crc), 0);

function holds(zip: ZipArchive, entry: ZipEntry, content: Pieces): boolean {
  if (entry.size !== lengthOf(content) || entry.crc !== crcOf(content)) return false;
  const old = readEntry(zip, entry);
  if (!old.ok) return false;
  let at = 0;
  return content.every((piece) => piece.every((byte) => byte === old.value[at++]));
}

function asIs(zip: ZipArchive, entry: ZipEntry): PackedEntry {
  const { record, method, crc, size } = entry;
  return { record, method, crc, size, packed: packedBytes(zip, entry) };
}

function pack(record: Uint8Array, content: Pieces): PackedEntry {
  const deflated = deflatePieces(content);
  const size = lengthOf(content);
  const smaller = deflated.length < size;
  return {
    record,
    method: smaller ? 8 : 0,
    crc: crcOf(content),
    size,
    packed: smaller ? deflated : joinPieces(content),
  };
}

function packNew({ name, bytes }: NewEntry): PackedEntry {
  return pack(makeRecord(name), [bytes]);
}

/** A new archive of these entries, in this order. Times are fixed, so the same entries give the same bytes. */
export function createZip(entries: readonly NewEntry[]): Uint8Array {
  return writeArchive(entries.map(packNew), new Uint8Array(0));
}
