/** A tag of an XML text, by its place in the text. */
export interface Tag {
  readonly xml: string;
  readonly kind: "open" | "close" | "empty";
  /** Offset of its `<`. */
  readonly start: number;
  /** Offset after its `>`. */
  readonly end: number;
  /** Name without prefix. */
  readonly name: string;
  /** Prefix without colon, empty where there is none. */
  readonly prefix: string;
}

const LT = 60;
const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const COLON = 58;
const EQUALS = 61;
const CDATA = "<![CDATA[";

/**
 * Shows every tag between the two offsets in order, passing over comments, CDATA and processing instructions.
 *
 * `onTag` may return false to stop. The text should have passed the gate (`gateXml`) or be one whose faults do
 * not matter: the scan tells only of a DOCTYPE and of markup that never ends.
 */
export function scanTags(
  xml: string,
  onTag: (tag: Tag) => unknown,
  from = 0,
  to = xml.length,
): "doctype" | "not-well-formed" | undefined {
  let at = xml.indexOf("<", from);
  while (at !== -1 && at < to) {
    const next = xml.charCodeAt(at + 1);
    let end: number;
    if (next === BANG || next === QUESTION) {
      end = skipMarkup(xml, at);
      if (end === -1) return xml.startsWith("<!DOCTYPE", at) ? "doctype" : "not-well-formed";
    } else {
      end = tagEnd(xml, at);
      if (end === -1) return "not-well-formed";
      if (onTag(tagAt(xml, at, end)) === false) return undefined;
    }
    at = xml.indexOf("<", end);
  }
  return undefined;
}

/** The tag that begins at this offset; undefined where it never ends. */
export function readTag(xml: string, at: number): Tag | undefined {
  const end = tagEnd(xml, at);
  return end === -1 ? undefined : tagAt(xml, at, end);
}

/** Offset after a comment, CDATA section or processing instruction; -1 where it never ends or is something else. */
function skipMarkup(xml: string, at: number): number {
  if (xml.charCodeAt(at + 1) === QUESTION) return after(xml, "?>", at + 2);
  if (xml.startsWith("<!--", at)) return after(xml, "-->", at + 4);
  return xml.startsWith(CDATA, at) ? after(xml, "]]>", at + CDATA.length) : -1;
}

function after(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at === -1 ? -1 : at + mark.length;
}

/** Offset after the `>` that ends the tag; a `>` inside a quoted value does not. */
function tagEnd(xml: string, at: number): number {
  for (let end = at + 1; end < xml.length; end += 1) {
    const code = xml.charCodeAt(end);
    if (code === GT) return end + 1;
    if (code === QUOTE || code === APOSTROPHE) {
      end = xml.indexOf(code === QUOTE ? '"' : "'", end + 1);
      if (end === -1) return -1;
    }
  }
  return -1;
}

function tagAt(xml: string, start: number, end: number): Tag {
  const closing = xml.charCodeAt(start + 1) === SLASH;
  const from = closing ? start + 2 : start + 1;
  let to = from;
  let colon = -1;
  for (; isNameCode(xml.charCodeAt(to)); to += 1) if (xml.charCodeAt(to) === COLON) colon = to;
  return {
    xml,
    kind: closing ? "close" : xml.charCodeAt(end - 2) === SLASH ? "empty" : "open",
    start,
    end,
    name: xml.slice(colon === -1 ? from : colon + 1, to),
    prefix: colon === -1 ? "" : xml.slice(from, colon),
  };
}

function isNameCode(code: number): boolean {
  return code > 32 && code !== GT && code !== SLASH && code !== EQUALS && code !== LT;
}

/**
 * The value of an attribute, unescaped; undefined where the tag has none of that name.
 *
 * `"w:val"` is looked for as written; `"val"` stands for any prefix, the bare name first.
 */
export function attribute(tag: Tag, name: string): string | undefined {
  const span = attributeSpan(tag, name);
  return span && unescapeXml(tag.xml.slice(span.start, span.end));
}

/** Where the value of an attribute stands between its quotes. */
export function attributeSpan(
  { xml, start, end }: Tag,
  name: string,
): { readonly start: number; readonly end: number } | undefined {
  let other: { readonly start: number; readonly end: number } | undefined;
  let at = start + 1;
  while (isNameCode(xml.charCodeAt(at))) at += 1;
  while (at < end) {
    while (at < end && !isNameCode(xml.charCodeAt(at))) at += 1;
    const nameStart = at;
    while (at < end && isNameCode(xml.charCodeAt(at))) at += 1;
    const nameEnd = at;
    while (at < end && xml.charCodeAt(at) !== QUOTE && xml.charCodeAt(at) !== APOSTROPHE) at += 1;
    if (at >= end) return other;
    const valueEnd = xml.indexOf(xml.charCodeAt(at) === QUOTE ? '"' : "'", at + 1);
    // A quotation mark inside a name leaves one without its partner: the tag holds nothing more to be read.
    if (valueEnd === -1 || valueEnd >= end) return other;
    if (nameEnd - nameStart === name.length && xml.startsWith(name, nameStart)) {
      return { start: at + 1, end: valueEnd };
    }
    if (xml.charCodeAt(nameEnd - name.length - 1) === COLON && xml.startsWith(name, nameEnd - name.length)) {
      other ??= { start: at + 1, end: valueEnd };
    }
    at = valueEnd + 1;
  }
  return other;
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };

/** The characters that XML writes as references: `&lt;`, `&#x601D;`. An unknown name stays as it stands. */
export function unescapeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10_ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Characters that no XML 1.0 may hold, not even as references; lone surrogates with them. */
const forbidden = /[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text for a place between tags or in quotes. Line ends in it stay as they are; what XML cannot hold is left out. */
export function escapeXml(text: string): string {
  return text
    .replace(forbidden, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/**
 * The characters between two tags: references resolved, CDATA taken literally, comments and tags left out.
 *
 * Of markup that never ends nothing is taken. Each character is looked at once, whatever stands there.
 */
export function textContent(markup: string): string {
  if (!markup.includes("<")) return unescapeXml(markup);
  let text = "";
  let at = 0;
  while (at < markup.length) {
    const open = markup.indexOf("<", at);
    text += unescapeXml(markup.slice(at, open === -1 ? markup.length : open));
    if (open === -1) break;
    const literal = markup.startsWith(CDATA, open);
    const end =
      literal || markup.startsWith("<!--", open) ? skipMarkup(markup, open) : after(markup, ">", open);
    if (end === -1) break;
    if (literal) text += markup.slice(open + CDATA.length, end - "]]>".length);
    at = end;
  }
  return text;
}
