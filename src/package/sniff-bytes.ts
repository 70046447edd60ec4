import type { FileFaultKind } from "../core/model/fault.ts";
import { compoundNames } from "./cfb.ts";
import { beginningOfText } from "./text-encoding.ts";

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
  if (isPhonePicture(bytes)) return "picture";
  return isBlank(bytes) ? "damaged" : undefined;
}

/** HEIC and AVIF, the pictures of telephones: a box `ftyp` that names its brand. */
function isPhonePicture(bytes: Uint8Array): boolean {
  const brand = String.fromCharCode(...bytes.subarray(4, 12));
  return /^ftyp(hei[cmsx]|hev[cmsx]|mif1|msf1|avi[fs])/.test(brand);
}

/** Nothing but zeros: a download that was given its room, and no contents. */
function isBlank(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0) return false;
  return true;
}

function textKind(bytes: Uint8Array): FileFaultKind | undefined {
  const text = beginningOfText(bytes)?.text;
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
  return /^(<\?xml[^>]*>\s*)?(<!--(?:(?!-->)[\s\S])*-->\s*)*<(!doctype html|html|head|body|title|table|tr|meta|div|style|script|p|font|center|span)\b/.test(
    text,
  )
    ? "web-page"
    : undefined;
}
