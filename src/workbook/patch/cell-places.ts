import { fromA1 } from "../../core/model/grid.ts";
import { attribute, scanTags, type Tag } from "../../package/xml-scan.ts";

/** A cell of a sheet part, by its place in the text. */
export interface CellPlace {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  /** Number of its style, as written. */
  readonly style: string | undefined;
  /** The tag of its formula. */
  readonly formula: Tag | undefined;
}

/** A row of a sheet part, by its place in the text. */
export interface RowPlace {
  readonly row: number;
  readonly tag: Tag;
  /** Where its cells end; of an empty element the end of its tag. */
  readonly contentEnd: number;
  readonly cells: readonly CellPlace[];
}

/** Where the rows of a sheet part stand. Rows and columns count from 0. */
export interface SheetPlaces {
  readonly data: Tag;
  /** Where the rows end; of an empty element the end of its tag. */
  readonly dataEnd: number;
  readonly rows: readonly RowPlace[];
  readonly dimension: Tag | undefined;
  /** Styles of whole columns. */
  readonly columns: readonly { readonly first: number; readonly last: number; readonly style: string }[];
  /** Ranges whose cells share one array formula or data table. */
  readonly arrays: readonly string[];
}

/** The places of a sheet part's rows, and of the cells of the rows that are asked for. */
export function findPlaces(xml: string, wanted: ReadonlySet<number>): SheetPlaces | undefined {
  const finder = new PlaceFinder(wanted);
  scanTags(xml, (tag) => finder.see(tag));
  return finder.places();
}

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

/** Remembers where in the part the scan stands; a row or cell without a number follows the one before it. */
class PlaceFinder {
  readonly #wanted: ReadonlySet<number>;
  readonly #rows: Writable<RowPlace>[] = [];
  readonly #columns: { first: number; last: number; style: string }[] = [];
  readonly #arrays: string[] = [];
  #data: Tag | undefined;
  #dataEnd = -1;
  #dimension: Tag | undefined;
  #row: Writable<RowPlace> | undefined;
  #cells: CellPlace[] = [];
  #cell: { tag: Tag; column: number; formula: Tag | undefined } | undefined;
  #lastRow = -1;
  #lastColumn = -1;

  constructor(wanted: ReadonlySet<number>) {
    this.#wanted = wanted;
  }

  see(tag: Tag): boolean {
    if (this.#data === undefined) this.#beforeData(tag);
    else if (tag.name === "sheetData" && tag.kind === "close") {
      this.#dataEnd = tag.start;
      return false;
    } else if (tag.name === "row") this.#seeRow(tag);
    else if (tag.name === "f" && tag.kind !== "close") this.#seeFormula(tag);
    else if (tag.name === "c" && this.#row !== undefined) this.#seeCell(tag);
    return this.#dataEnd === -1;
  }

  places(): SheetPlaces | undefined {
    if (this.#data === undefined) return undefined;
    return {
      data: this.#data,
      dataEnd: this.#dataEnd,
      rows: this.#rows,
      dimension: this.#dimension,
      columns: this.#columns,
      arrays: this.#arrays,
    };
  }

  #beforeData(tag: Tag): void {
    if (tag.name === "dimension" && tag.kind !== "close") this.#dimension = tag;
    if (tag.name === "col" && tag.kind !== "close") {
      const style = attribute(tag, "style");
      const first = Number(attribute(tag, "min")) - 1;
      if (style !== undefined) this.#columns.push({ first, last: Number(attribute(tag, "max")) - 1, style });
    }
    if (tag.name !== "sheetData") return;
    this.#data = tag;
    if (tag.kind === "empty") this.#dataEnd = tag.end;
  }

  #seeRow(tag: Tag): void {
    if (tag.kind === "close") {
      if (this.#row !== undefined) this.#row.contentEnd = tag.start;
      this.#row = undefined;
      return;
    }
    const number = attribute(tag, "r");
    const row = number === undefined ? this.#lastRow + 1 : Number(number) - 1;
    this.#lastRow = row;
    this.#lastColumn = -1;
    this.#cells = [];
    const place = { row, tag, contentEnd: tag.end, cells: this.#cells };
    this.#rows.push(place);
    if (tag.kind === "open" && this.#wanted.has(row)) this.#row = place;
  }

  #seeFormula(tag: Tag): void {
    if (this.#cell !== undefined) this.#cell.formula = tag;
    const kind = attribute(tag, "t");
    if (kind !== "array" && kind !== "dataTable") return;
    const range = attribute(tag, "ref");
    if (range !== undefined) this.#arrays.push(range);
  }

  #seeCell(tag: Tag): void {
    if (tag.kind !== "close") {
      const address = attribute(tag, "r");
      const column = (address === undefined ? undefined : fromA1(address)?.column) ?? this.#lastColumn + 1;
      this.#lastColumn = column;
      this.#cell = { tag, column, formula: undefined };
    }
    if (tag.kind === "open" || this.#cell === undefined) return;
    const { tag: open, column, formula } = this.#cell;
    this.#cells.push({ column, start: open.start, end: tag.end, style: attribute(open, "s"), formula });
    this.#cell = undefined;
  }
}
