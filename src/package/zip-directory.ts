import type { FileFaultKind } from "../core/model/fault.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { limits } from "./limits.ts";

/** One file of a zip archive, as its directory states it. */
export interface ZipEntry {
  /** As stored; where the bytes are not UTF-8 each byte is one character, which is enough to find it by. */
  readonly name: string;
  /** 0 stored, 8 deflated; others we cannot unpack. */
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Where the compressed bytes begin in the archive. */
  readonly dataStart: number;
  /** Its record in the directory, byte for byte: name, times and attributes for a faithful copy. */
  readonly record: Uint8Array;
}

/** Entries in directory order, and the comment that closes the archive. */
interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const LOCAL = 0x0403_4b50;
const CENTRAL = 0x0201_4b50;
const END = 0x0605_4b50;

/** Lengths of the fixed parts of the three records (APPNOTE 4.3.7, 4.3.12, 4.3.16). */
export const RECORD = { local: 30, central: 46, end: 22 } as const;
export const SIGNATURE = { local: LOCAL, central: CENTRAL, end: END } as const;

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** The directory of a zip archive, or why it cannot be trusted. Nothing is unpacked. */
export function readDirectory(bytes: Uint8Array): Result<ZipDirectory, FileFaultKind> {
  if (bytes.length > limits.file) return fail("huge-file");
  const view = viewOf(bytes);
  const end = findEnd(view);
  if (end === undefined) return fail("truncated");
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count === 0xffff || start === 0xffff_ffff) return fail("zip64");
  if (count > limits.entries) return fail("too-large");
  const entries = readEntries(view, start, end, count);
  if (!entries.ok) return entries;
  if (overlap(entries.value, start)) return fail("damaged");
  if (claimsTooMuch(entries.value, bytes.length)) return fail("too-large");
  const comment = bytes.slice(end + RECORD.end, end + RECORD.end + view.getUint16(end + 20, true));
  return ok({ entries: entries.value, comment });
}

/** The last end record whose comment fits; it lies at most 64 KB before the end of the file. */
function findEnd(view: DataView): number | undefined {
  const last = view.byteLength - RECORD.end;
  for (let at = last; at >= 0 && at >= last - 0xffff; at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    if (at + RECORD.end + view.getUint16(at + 20, true) <= view.byteLength) return at;
  }
  return undefined;
}

function readEntries(
  view: DataView,
  start: number,
  end: number,
  count: number,
): Result<ZipEntry[], FileFaultKind> {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + RECORD.central > end || view.getUint32(at, true) !== CENTRAL) return fail("damaged");
    const length = RECORD.central + variableLength(view, at + 28) + view.getUint16(at + 32, true);
    if (at + length > end) return fail("damaged");
    const entry = readEntry(view, at, length, start);
    if (!entry.ok) return entry;
    entries.push(entry.value);
    at += length;
  }
  // Records beyond the stated number would be there for other readers, and not for us.
  return at + 4 <= end && view.getUint32(at, true) === CENTRAL ? fail("damaged") : ok(entries);
}

/** Lengths of name and extra field, which stand one after the other in both records. */
function variableLength(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint16(at + 2, true);
}

function readEntry(
  view: DataView,
  at: number,
  length: number,
  directory: number,
): Result<ZipEntry, FileFaultKind> {
  const compressedSize = view.getUint32(at + 20, true);
  const size = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  if (compressedSize === 0xffff_ffff || size === 0xffff_ffff || local === 0xffff_ffff) return fail("zip64");
  if (local + RECORD.local > directory || view.getUint32(local, true) !== LOCAL) return fail("damaged");
  if ((view.getUint16(at + 8, true) | view.getUint16(local + 6, true)) & 1) return fail("zip-password");
  const dataStart = local + RECORD.local + variableLength(view, local + 26);
  if (dataStart + compressedSize > directory) return fail("damaged");
  const record = new Uint8Array(view.buffer, view.byteOffset + at, length);
  return ok({
    name: nameOf(record, view.getUint16(at + 28, true)),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    dataStart,
    record,
  });
}

const utf8 = new TextDecoder("utf-8", { fatal: true });

function nameOf(record: Uint8Array, length: number): string {
  const name = record.subarray(RECORD.central, RECORD.central + length);
  try {
    return utf8.decode(name);
  } catch {
    return String.fromCharCode(...name);
  }
}

/** Whether two entries share bytes, headers included: a small file that pretends to be a large one is built so. */
function overlap(entries: readonly ZipEntry[], directory: number): boolean {
  const spans = entries.map(({ record, dataStart, compressedSize }) => {
    return [viewOf(record).getUint32(42, true), dataStart + compressedSize] as const;
  });
  spans.sort(([a], [b]) => a - b);
  return spans.some(([, end], index) => end > (spans[index + 1]?.[0] ?? directory));
}

/** Whether the directory itself says that this is a bomb; one that lies about it is met while unpacking. */
function claimsTooMuch(entries: readonly ZipEntry[], length: number): boolean {
  let claimed = 0;
  for (const { size } of entries) claimed += size;
  return claimed > limits.claimed && claimed > length * limits.ratio;
}
