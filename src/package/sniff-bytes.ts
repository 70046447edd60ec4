import type { FileFaultKind } from "../core/model/fault.ts";
import { compoundNames } from "./cfb.ts";

/** What a file is by its bytes alone: a zip archive that has to be looked into, or something that is none. */
export function sniffBytes(bytes: Uint8Array): "zip" | FileFaultKind {
  if (bytes.length === 0) return "empty-file";
  if (startsWith(bytes, "504b")) return "zip";
  if (startsWith(bytes, "d0cf11e0a1b11ae1")) return compoundKind(bytes);
  return binaryKind(bytes) ?? (isLockFile(bytes) ? "lock-file" : textKind(bytes)) ?? "not-office";
}

function startsWith(bytes: Uint8Array, hex: string): boolean {
  for (let at = 0; at < hex.length / 2; at += 1) {
    if (bytes[at] !== Number.parseInt(hex.slice(at * 2, at * 2 + 2), 16)) return false;
  }
  return true;
}

/** WPS keeps .et and .wps in the same containers as .xls and .doc. */
function compoundKind(bytes: Uint8Array): FileFaultKind {
  const names = compoundNames(bytes);
  if (names.has("EncryptedPackage")) return "password";
  if (names.has("Workbook") || names.has("Book")) return "old-xls";
  return names.has("WordDocument") ? "old-doc" : "old-office";
}

/** The small file `~$name` that Office lays beside an open one: 162 or 165 bytes, first the length of a name. */
function isLockFile(bytes: Uint8Array): boolean {
  return (bytes.length === 162 || bytes.length === 165) && (bytes[0] ?? 255) <= 54 && bytes.includes(0);
}

const signatures: readonly (readonly [hex: string, kind: FileFaultKind])[] = [
  ["0908", "old-xls"],
  ["0904", "old-xls"],
  ["0902", "old-xls"],
  ["0900", "old-xls"],
  ["dba52d00", "old-doc"],
  ["7b5c727466", "rtf"],
  ["25504446", "pdf"],
  ["89504e47", "picture"],
  ["ffd8ff", "picture"],
  ["47494638", "picture"],
  ["49492a00", "picture"],
  ["4d4d002a", "picture"],
  ["526172211a07", "other-zip"],
  ["377abcaf271c", "other-zip"],
  ["1f8b08", "other-zip"],
];

function binaryKind(bytes: Uint8Array): FileFaultKind | undefined {
  for (const [hex, kind] of signatures) if (startsWith(bytes, hex)) return kind;
  if (startsWith(bytes, "52494646") && startsWith(bytes.subarray(8), "57454250")) return "picture";
  if (startsWith(bytes, "424d") && bytes[6] === 0 && bytes[7] === 0) return "picture";
  return bytes.every((byte) => byte === 0) ? "damaged" : undefined;
}

/** Enough of the beginning to know a kind of text by. */
const BEGINNING = 4096;

function textKind(bytes: Uint8Array): FileFaultKind | undefined {
  const text = beginningAsText(bytes);
  if (text === undefined) return undefined;
  if (/^,[^\n]*,file:\/\//.test(text)) return "lock-file";
  return markupKind(text.trimStart().toLowerCase()) ?? "text-file";
}

function markupKind(text: string): FileFaultKind | undefined {
  if (text.includes("urn:schemas-microsoft-com:office:spreadsheet") && text.startsWith("<?xml")) {
    return "excel-2003-xml";
  }
  if (/schemas\.microsoft\.com\/office\/(word\/2003\/wordml|2006\/xmlpackage)/.test(text))
    return "word-2003-xml";
  if (/^mime-version:|\nmime-version:/.test(text)) return "web-page";
  return /^(<\?xml[^>]*>\s*)?(<!--(?:(?!-->)[\s\S])*-->\s*)*<(!doctype html|html|head|body|table|meta|div|style)\b/.test(
    text,
  )
    ? "web-page"
    : undefined;
}

/** The first characters, if the file is a text: UTF-16 with its mark, UTF-8, or the Chinese GB 18030. */
function beginningAsText(bytes: Uint8Array): string | undefined {
  const beginning = bytes.subarray(0, BEGINNING);
  if (startsWith(bytes, "fffe")) return new TextDecoder("utf-16le").decode(beginning);
  if (startsWith(bytes, "feff")) return new TextDecoder("utf-16be").decode(beginning);
  if (bytes.includes(0)) return undefined;
  return decodeWhole(beginning, "utf-8") ?? decodeWhole(beginning, "gb18030");
}

/** `stream` lets the last character be cut in two by the end of the piece. */
function decodeWhole(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
