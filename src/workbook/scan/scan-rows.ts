import type { Cell } from "../../core/model/grid.ts";
import { attribute, readTag } from "../../package/xml-scan.ts";
import { runsText } from "./cell-text.ts";
import { type CellSources, readCell, type StoredCell } from "./cell-value.ts";
import { isHidden, type SheetHead } from "./scan-head.ts";

/** The written cells of a sheet part, and the rows that are hidden. */
interface ScannedRows {
  readonly rows: (Cell | undefined)[][];
  readonly hiddenRows: Set<number>;
  /** Offset after the rows. */
  readonly end: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const GT = 62;
const SLASH = 47;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const [C, F, I, R, S, T, V] = [99, 102, 105, 114, 115, 116, 118];

/**
 * The rows of a sheet part, read in one pass over its characters.
 *
 * A row or cell without an address follows the one before it (ECMA-376 18.3.1.4, 18.3.1.73). Each search looks
 * for something that stands nearby, so the time grows with the length of the part and no faster.
 */
export function scanRows(xml: string, { start, prefix }: SheetHead, sources: CellSources): ScannedRows {
  const close = xml.indexOf(`</${prefix}sheetData`, start);
  const end = close === -1 ? xml.length : close;
  const rows: (Cell | undefined)[][] = [];
  const hiddenRows = new Set<number>();
  const cursor: Cursor = { xml, prefix: prefix.length, at: start, column: -1, ...blank };
  let row = -1;
  for (let at = xml.indexOf("<", start); at !== -1 && at < end; at = xml.indexOf("<", cursor.at)) {
    const name = at + 1 + cursor.prefix;
    if (xml.charCodeAt(name) === C && isNameEnd(xml.charCodeAt(name + 1))) {
      cursor.at = name + 1;
      cursor.column += 1;
      scanCell(cursor);
      put(rows, row, cursor.column, readCell(cursor, sources));
    } else if (xml.startsWith("row", name) && isNameEnd(xml.charCodeAt(name + 3))) {
      const tag = readTag(xml, at);
      if (tag === undefined) break;
      const stated = attribute(tag, "r");
      row = stated === undefined ? row + 1 : Number(stated) - 1;
      if (isHidden(tag, "ht")) hiddenRows.add(row);
      cursor.column = -1;
      cursor.at = tag.end;
    } else {
      cursor.at = xml.charCodeAt(at + 1) === BANG ? afterMarkup(xml, at) : at + 1;
    }
  }
  return { rows, hiddenRows, end };
}

function put(rows: (Cell | undefined)[][], row: number, column: number, cell: Cell | undefined): void {
  if (cell === undefined || !(row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN)) return;
  const cells = rows[row];
  if (cells === undefined) {
    const begun: (Cell | undefined)[] = [];
    begun[column] = cell;
    rows[row] = begun;
  } else {
    cells[column] = cell;
  }
}

/** The cell under way, filled anew for each: a sheet may have a million of them. */
interface Cursor extends StoredCell {
  readonly xml: string;
  /** Length of the prefix with its colon. */
  readonly prefix: number;
  at: number;
  column: number;
}

const blank: StoredCell = { type: "", style: -1, value: undefined, inline: undefined, formula: false };

function isNameEnd(code: number): boolean {
  return code === GT || code === SLASH || code <= 32;
}

function scanCell(cell: Cursor): void {
  cell.type = "";
  cell.style = -1;
  cell.value = undefined;
  cell.inline = undefined;
  cell.formula = false;
  if (scanAttributes(cell)) scanChildren(cell);
}

/** Reads `r`, `s` and `t` up to the end of the tag; false where the cell has no content. */
function scanAttributes(cell: Cursor): boolean {
  const { xml } = cell;
  let at = cell.at;
  for (; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === GT || code === SLASH) {
      cell.at = code === GT ? at + 1 : at + 2;
      return code === GT;
    }
    if (code <= 32) continue;
    const name = xml.charCodeAt(at);
    const second = xml.charCodeAt(at + 1);
    while (at < xml.length && xml.charCodeAt(at) !== QUOTE && xml.charCodeAt(at) !== APOSTROPHE) at += 1;
    const from = at + 1;
    at = xml.indexOf(xml.charCodeAt(at) === QUOTE ? '"' : "'", from);
    if (at === -1) break;
    if (second === EQUALS || second <= 32) takeAttribute(cell, name, from, at);
  }
  cell.at = xml.length;
  return false;
}

function takeAttribute(cell: Cursor, name: number, from: number, to: number): void {
  if (name === R) cell.column = columnAt(cell.xml, from, to, cell.column);
  else if (name === S) cell.style = digitsAt(cell.xml, from, to);
  else if (name === T) cell.type = cell.xml.slice(from, to);
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
  for (let at = from; at < to; at += 1) value = value * 10 + xml.charCodeAt(at) - 48;
  return value;
}

/** Reads formula, value and inline text up to the end of the cell. */
function scanChildren(cell: Cursor): void {
  const { xml } = cell;
  for (let at = xml.indexOf("<", cell.at); at !== -1; at = xml.indexOf("<", cell.at)) {
    const name = at + 1 + cell.prefix;
    const code = xml.charCodeAt(name);
    const closing = xml.charCodeAt(at + 1) === SLASH;
    if (closing && xml.charCodeAt(name + 1) === C && isNameEnd(xml.charCodeAt(name + 2))) {
      cell.at = name + 2;
      return;
    }
    if (closing) cell.at = at + 2;
    else if (code === V) takeValue(cell, at);
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

function takeValue(cell: Cursor, at: number): void {
  const { xml } = cell;
  const from = endOf(xml, ">", at);
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

function nextTag(xml: string, from: number): number {
  const at = xml.indexOf("<", from);
  return at === -1 ? xml.length : at;
}

/** Offset after the mark; the end of the part where there is none. */
function endOf(xml: string, mark: string, from: number): number {
  const at = xml.indexOf(mark, from);
  return at === -1 ? xml.length : at + mark.length;
}

/** Offset after a comment or CDATA section. */
function afterMarkup(xml: string, at: number): number {
  if (xml.startsWith("<!--", at)) return endOf(xml, "-->", at + 4);
  return xml.startsWith("<![CDATA[", at) ? endOf(xml, "]]>", at + 9) : at + 1;
}

function takeInline(cell: Cursor, at: number): void {
  const { text, end } = runsText(cell.xml, endOf(cell.xml, ">", at), "is");
  cell.inline = text;
  cell.at = end;
}
