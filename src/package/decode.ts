/** The text of an XML part, and what is needed to write it back as the same bytes. */
export interface XmlText {
  readonly text: string;
  /** A byte order mark stood before it; `text` does not hold it. */
  readonly bom: boolean;
  readonly encoding: "utf-8" | "utf-16le" | "utf-16be";
}

/**
 * The text of an XML part in UTF-8 or UTF-16.
 *
 * Bytes that are no text in that encoding become U+FFFF, which no XML may hold, so the gate refuses the part.
 */
export function decodeXml(bytes: Uint8Array): XmlText {
  const { encoding, bom } = encodingOf(bytes);
  const start = bom ? (encoding === "utf-8" ? 3 : 2) : 0;
  return { text: decode(bytes.subarray(start), encoding), bom, encoding };
}

function encodingOf([a, b, c, d]: Uint8Array): Pick<XmlText, "encoding" | "bom"> {
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: "utf-8", bom: true };
  if (a === 0xff && b === 0xfe) return { encoding: "utf-16le", bom: true };
  if (a === 0xfe && b === 0xff) return { encoding: "utf-16be", bom: true };
  if (a === 0x3c && b === 0 && c !== 0 && d === 0) return { encoding: "utf-16le", bom: false };
  if (a === 0 && b === 0x3c && c === 0 && d !== 0) return { encoding: "utf-16be", bom: false };
  return { encoding: "utf-8", bom: false };
}

function decode(bytes: Uint8Array, encoding: XmlText["encoding"]): string {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes).replaceAll("\uFFFD", "\uFFFF");
  }
}

/** The bytes of the part; of an unchanged text exactly those it was read from. */
export function encodeXml({ text, bom, encoding }: XmlText): Uint8Array {
  const marked = bom ? `\uFEFF${text}` : text;
  return encoding === "utf-8"
    ? new TextEncoder().encode(marked)
    : encodeUtf16(marked, encoding === "utf-16le");
}

function encodeUtf16(text: string, little: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), little);
  return bytes;
}
