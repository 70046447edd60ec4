import type { Pieces } from "./deflate.ts";

/** The text of an XML part, and what is needed to write it back as the same bytes. */
export interface XmlText {
  readonly text: string;
  /** A byte order mark stood before it; `text` does not hold it. */
  readonly bom: boolean;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be" | "us-ascii";
}

/**
 * The text of an XML part in UTF-8 or UTF-16, or in ASCII where it says so.
 *
 * Bytes that are no text in that encoding become U+FFFF, which no XML may hold, so the gate refuses the part. So
 * it does a part that names another encoding (GB2312): what we write into it would not be what its reader sees.
 */
export function decodeXml(bytes: Uint8Array): XmlText {
  const { encoding, bom } = encodingOf(bytes);
  const start = bom ? (encoding === "utf-8" ? 3 : 2) : 0;
  const text = decode(bytes.subarray(start), encoding);
  const declared = bom || encoding !== "utf-8" ? "" : declaredEncoding(text);
  if (ASCII.test(declared)) return { text: text.replace(BEYOND_ASCII, "\uFFFF"), bom, encoding: "us-ascii" };
  return { text: UNICODE.test(declared) ? text : `\uFFFF${text}`, bom, encoding };
}

const ASCII = /^(us-)?ascii$/i;
const UNICODE = /^$|^utf-?(8|16(le|be)?)$/i;
const BEYOND_ASCII = /[^\0-\x7f]/gu;

/** The encoding that the XML declaration names; empty where it names none. */
function declaredEncoding(text: string): string {
  const [, name = ""] = /^<\?xml\s[^?<>]*?\bencoding\s*=\s*["']([^"']*)["']/.exec(text) ?? [];
  return name;
}

type ByteEncoding = Exclude<XmlText["encoding"], "us-ascii">;

/** What the first bytes tell. */
function encodingOf([a, b, c, d]: Uint8Array): {
  readonly encoding: ByteEncoding;
  readonly bom: boolean;
} {
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", bom: true };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", bom: true };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", bom: true };
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return { encoding: "utf-16le", bom: false };
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return { encoding: "utf-16be", bom: false };
  return { encoding: "utf-8", bom: false };
}

function decode(bytes: Uint8Array, encoding: ByteEncoding): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes).replaceAll("\uFFFD", "\uFFFF");
  }
}

/** Other text between two places of a part. */
export interface TextChange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The bytes of the part with these changes, which follow each other in its text. What stands between them is the bytes it
 * was read from: a long part is neither put together nor written out once more.
 */
export function spliceXml(part: XmlText, bytes: Uint8Array, changes: readonly TextChange[]): Pieces {
  const pieces: Uint8Array[] = [];
  let kept = 0;
  let byte = markLength(part);
  let at = 0;
  for (const { start, end, text } of changes) {
    byte += lengthOf(part, at, start);
    pieces.push(bytes.subarray(kept, byte), encodeXml({ ...part, text, bom: false }));
    byte += lengthOf(part, start, end);
    kept = byte;
    at = end;
  }
  return [...pieces, bytes.subarray(kept)];
}

function markLength({ bom, encoding }: XmlText): number {
  if (!bom) return 0;
  return encoding === "utf-8" ? 3 : 2;
}

/** How many bytes a stretch of the text takes. */
function lengthOf({ text, encoding }: XmlText, from: number, to: number): number {
  if (encoding === "us-ascii") return to - from;
  if (encoding !== "utf-8") return (to - from) * 2;
  let length = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    // Two halves of one character take four bytes together.
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code >= 0xd800 && code <= 0xdfff ? 2 : 3;
  }
  return length;
}

/** The bytes of the part; of an unchanged text exactly those it was read from. */
export function encodeXml({ text, bom, encoding }: XmlText): Uint8Array {
  const marked = bom ? `\uFEFF${text}` : text;
  if (encoding === "us-ascii") return new TextEncoder().encode(marked.replace(BEYOND_ASCII, reference));
  return encoding === "utf-8"
    ? new TextEncoder().encode(marked)
    : encodeUtf16(marked, encoding === "utf-16le");
}

/** 「安」 as `&#x5B89;`: in ASCII every other letter is written by its number. */
function reference(letter: string): string {
  return `&#x${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}

function encodeUtf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}
