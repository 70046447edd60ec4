import { columnName } from "../../../core/model/grid.ts";

/** One end of a reference as a formula writes it; a whole column has no row, a whole row no column. */
export interface ReferencePart {
  readonly column: number | undefined;
  readonly columnFixed: boolean;
  readonly row: number | undefined;
  readonly rowFixed: boolean;
}

/** A cell or a range that a formula names. */
export interface Reference {
  /** The sheet it names; undefined for the formula's own. */
  readonly sheet: string | undefined;
  readonly first: ReferencePart;
  /** Of a range. */
  readonly last: ReferencePart | undefined;
}

/**
 * The formula with other references; undefined makes one `#REF!`. Texts, names, functions, columns of Excel tables
 * and other workbooks are passed over. Each character is looked at a fixed number of times.
 *
 * References over several sheets (`一月:三月!A1`) stay as they are, as in Excel.
 */
export function mapReferences(formula: string, map: (reference: Reference) => Reference | undefined): string {
  const scanner = new FormulaScanner(formula, map);
  return scanner.run();
}

type Owner =
  | { readonly kind: "own" }
  | { readonly kind: "sheet"; readonly name: string }
  | { readonly kind: "other" };

const OWN: Owner = { kind: "own" };
const OTHER: Owner = { kind: "other" };

class FormulaScanner {
  readonly #formula: string;
  readonly #map: (reference: Reference) => Reference | undefined;
  #at = 0;
  #written = 0;
  #result = "";
  /** Whose cells the next reference names. */
  #owner: Owner = OWN;
  /** Where a `]` just ended: a word and `!` right behind it belong to another workbook. */
  #bracketEnd = -1;
  /** Where a word that is no reference just ended: with `:` and a sheet behind it names several sheets. */
  #nameEnd = -1;

  constructor(formula: string, map: (reference: Reference) => Reference | undefined) {
    this.#formula = formula;
    this.#map = map;
  }

  run(): string {
    while (this.#at < this.#formula.length) this.#step();
    return this.#result + this.#formula.slice(this.#written);
  }

  #step(): void {
    const sign = this.#formula[this.#at] ?? "";
    if (sign === '"') this.#at = quoteEnd(this.#formula, this.#at);
    else if (sign === "'") this.#quotedSheet();
    else if (sign === "[") this.#brackets();
    else if (sign === "#") this.#errorOrSpill();
    else if (isWordSign(sign)) this.#word();
    else {
      this.#at += 1;
      this.#owner = OWN;
    }
  }

  #quotedSheet(): void {
    const end = quoteEnd(this.#formula, this.#at);
    if (this.#formula[end] === "!") {
      const name = this.#formula.slice(this.#at + 1, end - 1).replaceAll("''", "'");
      // A colon joins sheets, brackets name a workbook: no sheet may bear them in its name.
      this.#owner = /[:[\]]/.test(name) ? OTHER : { kind: "sheet", name };
      this.#at = end + 1;
    } else this.#at = end;
  }

  #brackets(): void {
    let depth = 0;
    do {
      if (this.#formula[this.#at] === "[") depth += 1;
      if (this.#formula[this.#at] === "]") depth -= 1;
      // An apostrophe lets a sign of a column's name stand for itself.
      this.#at += this.#formula[this.#at] === "'" ? 2 : 1;
    } while (depth > 0 && this.#at < this.#formula.length);
    this.#bracketEnd = this.#at;
  }

  /** `#REF!`, `#N/A`; the `#` behind a cell, for what spills from it, stands alone. */
  #errorOrSpill(): void {
    this.#at += 1;
    while (/[A-Z0-9/_]/i.test(this.#formula[this.#at] ?? "")) this.#at += 1;
    if (/[!?]/.test(this.#formula[this.#at] ?? "")) this.#at += 1;
    // `#REF!A1`: the sheet is gone, its cell is nobody's.
    this.#owner = OTHER;
  }

  #word(): void {
    const start = this.#at;
    const end = this.#wordEnd(start);
    this.#at = end;
    const next = this.#formula[end];
    if (next === "!") {
      this.#owner = this.#sheetOwner(start, end);
      this.#at = end + 1;
    } else if (next !== "(") {
      const taken = this.#reference(start, end);
      if (!taken) this.#nameEnd = end;
      this.#owner = OWN;
    } else this.#owner = OWN;
  }

  #sheetOwner(start: number, end: number): Owner {
    const several = this.#formula[start - 1] === ":" && this.#nameEnd === start - 1;
    if (several || this.#bracketEnd === start) return OTHER;
    return { kind: "sheet", name: this.#formula.slice(start, end) };
  }

  /** Whether a reference begins with this word; if so, it is written anew. */
  #reference(start: number, end: number): boolean {
    const first = partOf(this.#formula.slice(start, end));
    if (first === undefined) return false;
    const secondEnd = this.#formula[end] === ":" ? this.#wordEnd(end + 1) : end;
    const second =
      secondEnd > end + 1 && this.#formula[secondEnd] !== "!" && this.#formula[secondEnd] !== "("
        ? partOf(this.#formula.slice(end + 1, secondEnd))
        : undefined;
    const last = second !== undefined && isLike(first, second) ? second : undefined;
    if (last === undefined && !isCell(first)) return false;
    this.#at = last === undefined ? end : secondEnd;
    this.#rewrite(start, first, last);
    return true;
  }

  #rewrite(start: number, first: ReferencePart, last: ReferencePart | undefined): void {
    if (this.#owner.kind === "other") return;
    const sheet = this.#owner.kind === "sheet" ? this.#owner.name : undefined;
    const before = { sheet, first, last };
    const now = this.#map(before);
    if (now === before) return;
    this.#result += this.#formula.slice(this.#written, start) + (now === undefined ? "#REF!" : written(now));
    this.#written = this.#at;
  }

  #wordEnd(start: number): number {
    let end = start;
    while (isWordSign(this.#formula[end] ?? "")) end += 1;
    return end;
  }
}

/** After the quotation mark that ends what begins here; a doubled one stands for itself. */
function quoteEnd(formula: string, start: number): number {
  const mark = formula[start] ?? '"';
  let end = formula.indexOf(mark, start + 1);
  while (end !== -1 && formula[end + 1] === mark) end = formula.indexOf(mark, end + 2);
  return end === -1 ? formula.length : end + 1;
}

function isWordSign(sign: string): boolean {
  return /[\p{L}\p{N}_.$\\?]/u.test(sign) || sign > "\u007f";
}

/** `$B$3`, `B`, `$3`. Columns beyond XFD and rows beyond the last are names. */
function partOf(word: string): ReferencePart | undefined {
  if (word.length > 12) return undefined;
  const [, columnFixed = "", letters, rowFixed = "", digits] =
    /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)([1-9]\d{0,6}))?$/.exec(word) ?? [];
  if (letters === undefined && digits === undefined) return undefined;
  const column = letters === undefined ? undefined : columnOf(letters.toUpperCase());
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if ((column ?? 0) > 16_383 || (row ?? 0) > 1_048_575) return undefined;
  return { column, columnFixed: columnFixed !== "", row, rowFixed: rowFixed !== "" };
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function isCell({ column, row }: ReferencePart): boolean {
  return column !== undefined && row !== undefined;
}

/** Two cells, two columns or two rows. */
function isLike(first: ReferencePart, last: ReferencePart): boolean {
  return (
    (first.column === undefined) === (last.column === undefined) &&
    (first.row === undefined) === (last.row === undefined)
  );
}

function written({ first, last }: Reference): string {
  return last === undefined ? partText(first) : `${partText(first)}:${partText(last)}`;
}

function partText({ column, columnFixed, row, rowFixed }: ReferencePart): string {
  const letters = column === undefined ? "" : (columnFixed ? "$" : "") + columnName(column);
  return row === undefined ? letters : `${letters}${rowFixed ? "$" : ""}${row + 1}`;
}
