import { runsText } from "./cell-text.ts";
import type { StoredCell } from "./cell-value.ts";

/** The cell under way, filled anew for each: a sheet may have a million of them. */
export interface Cursor extends StoredCell {
  readonly xml: string;
  /** Length of the prefix with its colon. */
  readonly prefix: number;
  at: number;
  column: number;
}

const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const LT = 60;
const ZERO = 48;
const [C, F, I, R, S, T, V] = [99, 102, 105, 114, 115, 116, 118];

/** A cursor that stands before the first row. */
export function cursorAt(xml: string, at: number, prefix: number): Cursor {
  return {
    type: "",
    style: -1,
    whole: -1,
    value: undefined,
    inline: undefined,
    struck: "none",
    formula: false,
    xml,
    prefix,
    at,
    column: -1,
  };
}

export function isNameEnd(code: number): boolean {
  return code === GT || code === SLASH || code <= 32;
}

/** Reads the cell whose name ends at the cursor, up to its own end. */
export function scanCell(cell: Cursor): void {
  cell.type = "";
  cell.style = -1;
  cell.whole = -1;
  cell.value = undefined;
  cell.inline = undefined;
  cell.struck = "none";
  cell.formula = false;
  if (scanAttributes(cell)) scanChildren(cell);
}

/** Reads `r`, `s` and `t` up to the end of the tag; false where the cell has no content. */
function scanAttributes(cell: Cursor): boolean {
  const { xml } = cell;
  let at = cell.at;
  for (; at < xml.length; at += 1) {
    const name = xml.charCodeAt(at);
    if (name === GT || name === SLASH) {
      cell.at = name === GT ? at + 1 : at + 2;
      return name === GT;
    }
    if (name <= 32) continue;
    const second = xml.charCodeAt(at + 1);
    while (at < xml.length && xml.charCodeAt(at) !== QUOTE && xml.charCodeAt(at) !== APOSTROPHE) at += 1;
    const from = at + 1;
    at = closingQuote(xml, at);
    if (at === -1) break;
    if (second === EQUALS || second <= 32) takeAttribute(cell, name, from, at);
  }
  cell.at = xml.length;
  return false;
}

/** Values in cells are this short; a search costs more than looking at so few characters. */
const SHORT_VALUE = 12;

/** Where the value ends whose opening quotation mark stands there; -1 where it never does. */
function closingQuote(xml: string, at: number): number {
  const quote = xml.charCodeAt(at);
  for (let end = at + 1; end <= at + SHORT_VALUE; end += 1) if (xml.charCodeAt(end) === quote) return end;
  return xml.indexOf(quote === QUOTE ? '"' : "'", at + 1);
}

function takeAttribute(cell: Cursor, name: number, from: number, to: number): void {
  if (name === R) cell.column = columnAt(cell.xml, from, to, cell.column);
  else if (name === S) cell.style = digitsAt(cell.xml, from, to);
  else if (name === T) cell.type = typeAt(cell.xml, from, to);
}

/** The column of an address such as `AB12`, counted from 0; the following one where there are no letters. */
function columnAt(xml: string, from: number, to: number, next: number): number {
  let column = 0;
  for (let at = from; at < to; at += 1) {
    const letter = xml.charCodeAt(at) & 0xdf;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  return column === 0 ? next : column - 1;
}

function digitsAt(xml: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at += 1) value = value * 10 + xml.charCodeAt(at) - ZERO;
  return value;
}

/** Nearly every type is `s`, a shared text. */
function typeAt(xml: string, from: number, to: number): string {
  return to === from + 1 && xml.charCodeAt(from) === S ? "s" : xml.slice(from, to);
}

/** Reads formula, value and inline text up to the end of the cell. */
function scanChildren(cell: Cursor): void {
  const { xml } = cell;
  for (let at = nextTag(xml, cell.at); at < xml.length; at = nextTag(xml, cell.at)) {
    const name = at + 1 + cell.prefix;
    const code = xml.charCodeAt(name);
    const closing = xml.charCodeAt(at + 1) === SLASH;
    if (closing && xml.charCodeAt(name + 1) === C && isNameEnd(xml.charCodeAt(name + 2))) {
      cell.at = name + 2;
      return;
    }
    if (closing) cell.at = at + 2;
    else if (code === V) takeValue(cell, at, name);
    else if (code === F) takeFormula(cell, at);
    else if (code === I && xml.charCodeAt(name + 1) === S) takeInline(cell, at);
    else cell.at = xml.charCodeAt(at + 1) === BANG ? afterMarkup(xml, at) : at + 1;
  }
  cell.at = xml.length;
}

function takeFormula(cell: Cursor, at: number): void {
  cell.formula = true;
  cell.at = at + 2;
}

function takeValue(cell: Cursor, at: number, name: number): void {
  if (takeWhole(cell, name + 1)) return;
  const { xml } = cell;
  const from = endOf(xml, ">", at);
  cell.whole = -1;
  if (xml.charCodeAt(from - 2) === SLASH) {
    cell.value = "";
    cell.at = from;
    return;
  }
  let to = nextTag(xml, from);
  while (xml.charCodeAt(to + 1) === BANG) to = nextTag(xml, afterMarkup(xml, to));
  cell.value = xml.slice(from, to);
  cell.at = to;
}

/** Longer numbers are seldom met, and no index of a text that a file within our limits can hold. */
const LONGEST_WHOLE = 9;

/** Takes a whole number where it stands plain, `>123<`; false for all else. No text is cut out for it. */
function takeWhole(cell: Cursor, after: number): boolean {
  const { xml } = cell;
  if ((cell.type !== "s" && cell.type !== "") || xml.charCodeAt(after) !== GT) return false;
  let whole = 0;
  let at = after + 1;
  for (let code = xml.charCodeAt(at); code >= ZERO && code <= 57; code = xml.charCodeAt(at)) {
    whole = whole * 10 + code - ZERO;
    at += 1;
  }
  const length = at - after - 1;
  if (length === 0 || length > LONGEST_WHOLE || xml.charCodeAt(at) !== LT) return false;
  if (xml.charCodeAt(at + 1) === BANG) return false;
  cell.whole = whole;
  cell.value = undefined;
  cell.at = at;
  return true;
}

/** Offset of the next tag, nearly always right there; the end of the part where there is none. */
function nextTag(xml: string, from: number): number {
  if (xml.charCodeAt(from) === LT) return from;
  const at = xml.indexOf("<", from);
  return at === -1 ? xml.length : at;
}

/** Offset after the mark; the end of the part where there is none. */
function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at === -1 ? xml.length : at + mark.length;
}

/** Offset after a comment or CDATA section. */
export function afterMarkup(xml: string, at: number): number {
  if (xml.startsWith("<!--", at)) return endOf(xml, "-->", at + 4);
  return xml.startsWith("<![CDATA[", at) ? endOf(xml, "]]>", at + 9) : at + 1;
}

function takeInline(cell: Cursor, at: number): void {
  const from = endOf(cell.xml, ">", at);
  if (cell.xml.charCodeAt(from - 2) === SLASH) {
    cell.at = from;
    return;
  }
  const { text, struck, end } = runsText(cell.xml, from, "is");
  cell.inline = text;
  cell.struck = struck;
  cell.at = end;
}
