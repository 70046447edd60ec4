import { expect } from "vitest";
import type { Result } from "../../src/core/model/result.ts";
import { readEntry, readZip, type ZipArchive } from "../../src/package/zip.ts";

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes written as hex digits; blanks are for the reader. */
export function hex(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/[0-9a-f]{2}/gi) ?? [], (pair) => Number.parseInt(pair, 16));
}

export function utf16(text: string, order: "le" | "be" = "le"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === "le");
  return bytes;
}

export function joined(...pieces: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(pieces.flatMap((piece) => Array.from(piece)));
}

/** The bytes with a few of them written over from an offset on. */
export function written(bytes: Uint8Array, at: number, over: readonly number[]): Uint8Array {
  const copy = bytes.slice();
  copy.set(over, at);
  return copy;
}

/** Offset of a signature such as `PK\u0001\u0002` in the bytes, the last one. */
export function lastIndexOf(bytes: Uint8Array, signature: readonly number[]): number {
  for (let at = bytes.length - signature.length; at >= 0; at -= 1) {
    if (signature.every((byte, index) => bytes[at + index] === byte)) return at;
  }
  return -1;
}

export const CENTRAL = [0x50, 0x4b, 0x01, 0x02];
export const END = [0x50, 0x4b, 0x05, 0x06];

export function unwrap<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) expect.fail(`a fault: ${JSON.stringify(result.fault)}`);
  return result.value;
}

export function archive(bytes: Uint8Array): ZipArchive {
  return unwrap(readZip(bytes, "workbook"));
}

/** Names and contents of an archive, in order. */
export function contentsOf(bytes: Uint8Array): [name: string, bytes: Uint8Array][] {
  const zip = archive(bytes);
  return zip.entries.map((entry) => [entry.name, unwrap(readEntry(zip, entry))]);
}
