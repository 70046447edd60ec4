import { type Area, columnName, fromA1 } from "../../../core/model/grid.ts";
import { LAST_ROW, type RowChange, rowAfter } from "../../../core/model/row-change.ts";
import { attribute, attributeSpan, scanTags, type Tag } from "../../../package/xml-scan.ts";

/** A cell by its column, as text without its address. */
interface CellText {
  readonly column: number;
  /** `<x:c`, up to where the address goes. */
  readonly name: string;
  /** What follows the address. */
  readonly rest: string;
  /** Number of its style, as written. */
  readonly style: string | undefined;
}

/** A row of a sheet part, as text without its number. */
interface RowText {
  readonly row: number;
  readonly name: string;
  /** The attributes after the number, up to the `>`. */
  readonly attributes: string;
  readonly cells: readonly CellText[];
  /** What follows the cells inside the row. */
  readonly tail: string;
  readonly tag: Tag;
}

/** Where the rows of a sheet part stand, and what they are. */
interface SheetData {
  readonly tag: Tag;
  readonly contentEnd: number;
  readonly rows: readonly RowText[];
}

/**
 * The sheet part with its rows at their new places; merged areas keep the text of their first cell when the row that
 * held it goes or moves away. Undefined where rows would come to stand below the last one.
 */
export function sheetRowsAfter(xml: string, change: RowChange, merges: readonly Area[]): string | undefined {
  const data = readData(xml);
  if (data === undefined) return xml;
  const rows = withAnchors(data.rows, change, merges);
  if (change.kind === "insert" && rows.some(({ row }) => row + change.count > LAST_ROW && row >= change.at)) {
    return undefined;
  }
  const placed = rows.flatMap((row) => {
    const after = rowAfter(change, row.row);
    return after === undefined ? [] : [{ ...row, row: after }];
  });
  const all = [...placed, ...blankRows(rows, change)].sort((one, other) => one.row - other.row);
  const { tag, contentEnd } = data;
  if (tag.kind === "empty") return xml;
  return xml.slice(0, tag.end) + all.map(written).join("") + xml.slice(contentEnd);
}

/** The blank rows that come in: with the height and the cells' looks of the row they are to look like. */
function blankRows(rows: readonly RowText[], change: RowChange): RowText[] {
  if (change.kind !== "insert" || change.like === undefined) return [];
  const like = rows.find(({ row }) => row === change.like);
  if (like === undefined) return [];
  const kept = ["s", "customFormat", "spans", "ht", "customHeight"].flatMap((name) => {
    const value = attribute(like.tag, name);
    // A height that only fitted the text of that row is left to be found anew.
    const fitted = name === "ht" && attribute(like.tag, "customHeight") !== "1";
    return value === undefined || fitted ? [] : [` ${name}="${value}"`];
  });
  const cells = like.cells.flatMap(({ style, ...cell }) =>
    style === undefined ? [] : [{ ...cell, style, rest: ` s="${style}"/>` }],
  );
  const blank = { ...like, attributes: kept.join(""), cells, tail: "" };
  return Array.from({ length: change.count }, (_, index) => ({ ...blank, row: change.at + index }));
}

/** The rows with the first cells of merged areas moved to the row that will be the area's first one. */
function withAnchors(
  rows: readonly RowText[],
  change: RowChange,
  merges: readonly Area[],
): readonly RowText[] {
  const moves = merges.flatMap((area) => {
    const heir = heirOf(change, area);
    return heir === undefined ? [] : [{ column: area.left, from: area.top, to: heir }];
  });
  if (moves.length === 0) return rows;
  const byRow = new Map(rows.map((row) => [row.row, row]));
  for (const { column, from, to } of moves) {
    const [giver, taker] = [byRow.get(from), byRow.get(to)];
    const given = giver?.cells.find((cell) => cell.column === column);
    const own = taker?.cells.find((cell) => cell.column === column);
    if (giver === undefined || given === undefined) continue;
    byRow.set(to, withCell(taker ?? blankLike(giver, to), column, given));
    byRow.set(from, withCell(giver, column, own));
  }
  return [...byRow.values()];
}

/** The row that will be the first of the area, where that is not the one that is so now. */
function heirOf(change: RowChange, { top, bottom }: Area): number | undefined {
  if (change.kind === "insert" || top === bottom) return undefined;
  if (change.kind === "delete") {
    return change.first <= top && top <= change.last && change.last < bottom ? change.last + 1 : undefined;
  }
  // Only where the rows change places inside the area; else it moves as a whole.
  const inside =
    Math.min(change.first, change.before) >= top && Math.max(change.last, change.before - 1) <= bottom;
  if (!inside || rowAfter(change, top) === top) return undefined;
  return change.first > change.before ? change.first : change.last + 1;
}

function blankLike({ name, tag }: RowText, row: number): RowText {
  return { row, name, tag, attributes: "", cells: [], tail: "" };
}

function withCell(row: RowText, column: number, cell: CellText | undefined): RowText {
  const others = row.cells.filter((one) => one.column !== column);
  const cells = cell === undefined ? others : [...others, cell];
  return { ...row, cells: [...cells].sort((one, other) => one.column - other.column) };
}

function written({ row, name, attributes, cells, tail }: RowText): string {
  const number = String(row + 1);
  const head = `<${name} r="${number}"${attributes}`;
  const inside = cells.map((cell) => `<${cell.name} r="${columnName(cell.column)}${number}"${cell.rest}`);
  return inside.length === 0 && tail === "" ? `${head}/>` : `${head}>${inside.join("")}${tail}</${name}>`;
}

/** Reads the rows; one without a number, and a cell without an address, follow the one before. */
function readData(xml: string): SheetData | undefined {
  const reader = new DataReader(xml);
  scanTags(xml, (tag) => reader.see(tag));
  return reader.data();
}

interface OpenRow {
  readonly tag: Tag;
  readonly row: number;
  readonly cells: CellText[];
  tailStart: number;
}

class DataReader {
  readonly #xml: string;
  readonly #rows: RowText[] = [];
  #data: Tag | undefined;
  #dataEnd: number | undefined;
  #row: OpenRow | undefined;
  #cell: { readonly tag: Tag; readonly column: number } | undefined;
  #lastRow = -1;

  constructor(xml: string) {
    this.#xml = xml;
  }

  see(tag: Tag): boolean {
    if (tag.name === "sheetData") {
      if (tag.kind === "close") this.#dataEnd = tag.start;
      else this.#data = tag;
      if (tag.kind === "empty") this.#dataEnd = tag.end;
    } else if (this.#data === undefined) return true;
    else if (tag.name === "row") this.#seeRow(tag);
    else if (tag.name === "c" && this.#row !== undefined) this.#seeCell(this.#row, tag);
    return this.#dataEnd === undefined;
  }

  data(): SheetData | undefined {
    if (this.#data === undefined || this.#dataEnd === undefined) return undefined;
    return { tag: this.#data, contentEnd: this.#dataEnd, rows: this.#rows };
  }

  #seeRow(tag: Tag): void {
    if (tag.kind !== "close") {
      const number = attribute(tag, "r");
      const row = number === undefined ? this.#lastRow + 1 : Number(number) - 1;
      this.#lastRow = row;
      this.#row = { tag, row, cells: [], tailStart: tag.end };
    }
    if (tag.kind === "open" || this.#row === undefined) return;
    const { tag: opened, row, cells, tailStart } = this.#row;
    const tail = tag.kind === "empty" ? "" : this.#xml.slice(tailStart, tag.start).trim();
    const { name, before, after } = withoutAttribute(opened, "r");
    this.#rows.push({
      row,
      name,
      attributes: before + after.replace(/\s*\/?>$/, ""),
      cells,
      tail,
      tag: opened,
    });
    this.#row = undefined;
  }

  #seeCell(row: OpenRow, tag: Tag): void {
    if (tag.kind !== "close") {
      const stated = fromA1(attribute(tag, "r") ?? "")?.column;
      this.#cell = { tag, column: stated ?? (row.cells.at(-1)?.column ?? -1) + 1 };
    }
    if (tag.kind === "open" || this.#cell === undefined) return;
    const { tag: opened, column } = this.#cell;
    const { name, before, after } = withoutAttribute(opened, "r");
    const content = tag.kind === "empty" ? "" : this.#xml.slice(opened.end, tag.end);
    row.cells.push({ column, name, rest: before + after + content, style: attribute(opened, "s") });
    row.tailStart = tag.end;
    this.#cell = undefined;
  }
}

/** The name of a tag and its text before and after an attribute, that one left out. */
function withoutAttribute(tag: Tag, name: string) {
  const { xml, start, end, prefix } = tag;
  const full = prefix === "" ? tag.name : `${prefix}:${tag.name}`;
  const from = start + 1 + full.length;
  const span = attributeSpan(tag, name);
  if (span === undefined) return { name: full, before: "", after: xml.slice(from, end) };
  return {
    name: full,
    before: withoutLastName(xml.slice(from, span.start - 1)),
    after: xml.slice(span.end + 1, end),
  };
}

/** Attributes as text, without the name and the `=` at their end. */
function withoutLastName(text: string): string {
  let end = text.slice(0, text.lastIndexOf("=")).trimEnd().length;
  while (end > 0 && text[end - 1]?.trim() !== "") end -= 1;
  return text.slice(0, end).trimEnd();
}

/** The sheet part with every row and cell numbered, so that each can be told by its tag alone. */
export function numberedRows(xml: string): string {
  const data = readData(xml);
  if (data === undefined || data.tag.kind === "empty") return xml;
  return xml.slice(0, data.tag.end) + data.rows.map(written).join("") + xml.slice(data.contentEnd);
}
