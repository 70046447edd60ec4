import { columnName, fromA1 } from "../../../core/model/grid.ts";
import { attribute, attributeSpan, scanTags, type Tag } from "../../../package/xml-scan.ts";

/** A cell by its column, as text without its address. */
export interface CellText {
  readonly column: number;
  /** `<x:c`, up to where the address goes. */
  readonly name: string;
  /** What follows the address. */
  readonly rest: string;
  /** Number of its style, as written. */
  readonly style: string | undefined;
}

/** A row of a sheet part, as text without its number. */
export interface RowText {
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

/** The row as text again, with its number. */
export function rowText({ row, name, attributes, cells, tail }: RowText): string {
  const number = String(row + 1);
  const head = `<${name} r="${number}"${attributes}`;
  const inside = cells.map((cell) => `<${cell.name} r="${columnName(cell.column)}${number}"${cell.rest}`);
  return inside.length === 0 && tail === "" ? `${head}/>` : `${head}>${inside.join("")}${tail}</${name}>`;
}

/** Reads the rows; one without a number, and a cell without an address, follow the one before. */
export function readSheetData(xml: string): SheetData | undefined {
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
  const data = readSheetData(xml);
  if (data === undefined || data.tag.kind === "empty") return xml;
  return xml.slice(0, data.tag.end) + data.rows.map(rowText).join("") + xml.slice(data.contentEnd);
}
