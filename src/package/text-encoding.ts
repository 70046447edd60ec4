/** How a text file may be written; the last is the encoding of Chinese Windows, with GBK and GB 2312 in it. */
type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** A text and what it was written in. */
export interface TextFound {
  /** Without a byte order mark; line ends as they stand. */
  readonly text: string;
  readonly encoding: TextEncodingName;
  /** `\uFFFD` stands for the few bytes that could not be read. */
  readonly damaged?: true;
}

/** Enough of a file to know its kind by; even, so that no unit of UTF-16 is cut. */
const BEGINNING = 4096;

/** The whole text; undefined where the bytes are none. */
export function wholeText(bytes: Uint8Array): TextFound | undefined {
  return textIn(bytes, textEncodings(bytes), false);
}

/** The first few thousand characters, the last of which may be cut in two. */
export function beginningOfText(bytes: Uint8Array): TextFound | undefined {
  return textIn(bytes.subarray(0, BEGINNING), textEncodings(bytes), true);
}

function textIn(
  bytes: Uint8Array,
  encodings: readonly TextEncodingName[],
  stream: boolean,
): TextFound | undefined {
  for (const encoding of encodings) {
    const text = decoded(bytes, encoding, stream) ?? damagedText(bytes, encoding);
    if (text === undefined || isBinary(text)) continue;
    return { text, encoding, ...(text.includes("\uFFFD") && { damaged: true as const }) };
  }
  return undefined;
}

/**
 * The encodings that the bytes may be in, the likeliest first; none where they are no text.
 *
 * A mark at the beginning decides. Without one a zero byte means UTF-16, where the text makes sense in it, and
 * all else is UTF-8 or GB 18030: few texts in the one are valid in the other.
 */
function textEncodings(bytes: Uint8Array): readonly TextEncodingName[] {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return ["utf-8"];
  if (a === 0xff && b === 0xfe) return ["utf-16le"];
  if (a === 0xfe && b === 0xff) return ["utf-16be"];
  if (!bytes.includes(0)) return ["utf-8", "gb18030"];
  const beginning = bytes.subarray(0, BEGINNING);
  const little = familiarShare(decoded(beginning, "utf-16le", true) ?? "");
  const big = familiarShare(decoded(beginning, "utf-16be", true) ?? "");
  if (Math.max(little, big) < FAMILIAR || bytes.length % 2 === 1) return [];
  return little > big ? ["utf-16le"] : ["utf-16be"];
}

/** In a Chinese text nearly all characters are of these, in bytes that happen to have zeros hardly any. */
const FAMILIAR = 0.9;

function familiarShare(text: string): number {
  if (text === "") return 0;
  const familiar = /[^\t\r\n -~\u00b7\u2010-\u2026\u3000-\u301f\u4e00-\u9fff\uff01-\uff5e]/g;
  return text.replace(familiar, "").length / text.length;
}

/** Whether the text has control characters that no text has; line and page ends and the old end of a file are none. */
function isBinary(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && !(code >= TAB && code <= CARRIAGE_RETURN) && code !== OLD_END) return true;
  }
  return false;
}

const TAB = 9;
const CARRIAGE_RETURN = 13;
const OLD_END = 26;

function decoded(bytes: Uint8Array, encoding: TextEncodingName, stream: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream });
  } catch {
    return undefined;
  }
}

/** One character in a hundred: a download that lost some bytes, and no other encoding. */
const MOST_DAMAGED = 0.01;

/** A text in Unicode of which only a few characters, or the very last, cannot be read; undefined where it is more. */
function damagedText(bytes: Uint8Array, encoding: TextEncodingName): string | undefined {
  if (encoding === "gb18030") return undefined;
  const text = new TextDecoder(encoding).decode(bytes);
  const broken = text.split("\uFFFD").length - 1;
  const foreign = text.replace(/[ -~\s]/g, "").length;
  const cutOff = broken === 1 && foreign > 1 && text.endsWith("\uFFFD");
  return cutOff || broken <= foreign * MOST_DAMAGED ? text : undefined;
}
