import { attribute, readTag } from "../../package/xml-scan.ts";
import { isHidden } from "./scan-head.ts";

/** What the tag of a row says. */
interface RowTag {
  /** Its row, counted from 0; undefined where it follows the row before it. */
  readonly row: number | undefined;
  readonly hidden: boolean;
  /** Offset after the tag. */
  readonly end: number;
}

/** The tag that begins there and whose name ends at `at`; undefined where it never ends. */
export function readRowTag(xml: string, start: number, at: number): RowTag | undefined {
  return plainRowTag(xml, at) ?? anyRowTag(xml, start);
}

function anyRowTag(xml: string, start: number): RowTag | undefined {
  const tag = readTag(xml, start);
  if (tag === undefined) return undefined;
  const stated = attribute(tag, "r");
  const row = stated === undefined ? undefined : Number(stated) - 1;
  return { row, hidden: isHidden(tag, "ht"), end: tag.end };
}

const [GT, SLASH, QUOTE, COLON, EQUALS, DOT] = [62, 47, 34, 58, 61, 46];
const [BLANK, ZERO, ONE, NINE, H, R] = [32, 48, 49, 57, 104, 114];

/**
 * The same in one pass for a tag as Excel writes it: a sheet may hold a million of them. Undefined for a tag
 * that is written in any other way, or may be drawn together to nothing.
 */
function plainRowTag(xml: string, from: number): RowTag | undefined {
  let row: number | undefined;
  let hidden = false;
  let at = from;
  while (xml.charCodeAt(at) === BLANK) {
    const name = at + 1;
    const equals = endOfName(xml, name);
    const quote = equals !== -1 && xml.charCodeAt(equals + 1) === QUOTE ? xml.indexOf('"', equals + 2) : -1;
    if (quote === -1) return undefined;
    const first = xml.charCodeAt(name);
    if (first === R && equals === name + 1) {
      const number = digitsBetween(xml, equals + 2, quote);
      if (row !== undefined || number === undefined) return undefined;
      row = number - 1;
    } else if (first === H && xml.startsWith('hidden="1"', name)) hidden = true;
    else if (first === H && !isPlainHeight(xml, name, equals, quote)) return undefined;
    at = quote + 1;
  }
  const end = xml.charCodeAt(at) === SLASH ? at + 1 : at;
  return xml.charCodeAt(end) === GT ? { row, hidden, end: end + 1 } : undefined;
}

/** Where the equals sign stands behind a name of Latin letters; -1 behind any other. */
function endOfName(xml: string, from: number): number {
  let local = from;
  for (let at = from; ; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === COLON) local = at + 1;
    // `x:r` would stand for `r`: rare enough to be left to the reader of any tag.
    else if (code === EQUALS) return local > from && at - local <= "hidden".length ? -1 : at;
    else if (!(code >= 65 && code <= 122) && !(code >= ZERO && code <= NINE)) return -1;
  }
}

/** A whole number of at most seven digits; undefined for anything else. */
function digitsBetween(xml: string, from: number, to: number): number | undefined {
  if (from === to || to > from + 7) return undefined;
  let value = 0;
  for (let at = from; at < to; at += 1) {
    const digit = xml.charCodeAt(at) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** `ht="24.75"`: a height above nothing. */
function isPlainHeight(xml: string, name: number, equals: number, quote: number): boolean {
  if (equals !== name + 2 || !xml.startsWith("ht", name)) return false;
  let at = equals + 2;
  const first = xml.charCodeAt(at);
  if (first < ONE || first > NINE) return false;
  while (at < quote && isDigitOrDot(xml.charCodeAt(at))) at += 1;
  return at === quote;
}

function isDigitOrDot(code: number): boolean {
  return code === DOT || (code >= ZERO && code <= NINE);
}
