import { RECORD, SIGNATURE, viewOf } from "./zip-directory.ts";

/** An entry ready to be written: its directory record and its compressed bytes. */
export interface PackedEntry {
  /** Directory record to take name, times, attributes and extra field from. */
  readonly record: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

const DATA_DESCRIPTOR = 0x0008;
const UTF8_NAME = 0x0800;
/** 1 January 1980, the first day that a zip archive can name. */
const FIRST_DAY = 0x0021;
/** Version 2.0 of the format: deflated entries. */
const VERSION = 20;

/** A directory record for a new entry, with the fixed time 1980-01-01 00:00. */
export function makeRecord(name: string): Uint8Array {
  const nameBytes = new TextEncoder().encode(name);
  const record = new Uint8Array(RECORD.central + nameBytes.length);
  const view = viewOf(record);
  view.setUint32(0, SIGNATURE.central, true);
  view.setUint16(4, VERSION, true);
  view.setUint16(6, VERSION, true);
  view.setUint16(8, nameBytes.length === name.length ? 0 : UTF8_NAME, true);
  view.setUint16(14, FIRST_DAY, true);
  view.setUint16(28, nameBytes.length, true);
  record.set(nameBytes, RECORD.central);
  return record;
}

/** The archive of these entries: headers with their contents, the directory, the end record. */
export function writeArchive(entries: readonly PackedEntry[], comment: Uint8Array): Uint8Array {
  const out = new Uint8Array(archiveLength(entries) + comment.length);
  let at = 0;
  const records = entries.map((entry) => {
    const record = finishedRecord(entry, at);
    at = putLocal(out, at, record, entry.packed);
    return record;
  });
  const directory = at;
  for (const record of records) {
    out.set(record, at);
    at += record.length;
  }
  putEnd(viewOf(out), at, records.length, directory, comment.length);
  out.set(comment, at + RECORD.end);
  return out;
}

function archiveLength(entries: readonly PackedEntry[]): number {
  let length: number = RECORD.end;
  for (const { record, packed } of entries) {
    length += RECORD.local + nameLength(record) + packed.length + record.length;
  }
  return length;
}

function nameLength(record: Uint8Array): number {
  return viewOf(record).getUint16(28, true);
}

function finishedRecord({ record, method, crc, size, packed }: PackedEntry, offset: number): Uint8Array {
  const finished = record.slice();
  const view = viewOf(finished);
  view.setUint16(6, Math.max(view.getUint16(6, true), method === 8 ? VERSION : 0), true);
  view.setUint16(8, view.getUint16(8, true) & ~DATA_DESCRIPTOR, true);
  view.setUint16(10, method, true);
  view.setUint32(16, crc, true);
  view.setUint32(20, packed.length, true);
  view.setUint32(24, size, true);
  view.setUint32(42, offset, true);
  return finished;
}

/** Bytes 6 to 31 of a directory record (version needed … extra length) are bytes 4 to 29 of the header. */
function putLocal(out: Uint8Array, at: number, record: Uint8Array, packed: Uint8Array): number {
  const name = record.subarray(RECORD.central, RECORD.central + nameLength(record));
  const view = viewOf(out);
  view.setUint32(at, SIGNATURE.local, true);
  out.set(record.subarray(6, 32), at + 4);
  view.setUint16(at + 28, 0, true);
  out.set(name, at + RECORD.local);
  out.set(packed, at + RECORD.local + name.length);
  return at + RECORD.local + name.length + packed.length;
}

function putEnd(view: DataView, at: number, count: number, directory: number, comment: number): void {
  view.setUint32(at, SIGNATURE.end, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  view.setUint16(at + 20, comment, true);
}
