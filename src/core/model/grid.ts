/** A rectangle of cells; rows and columns count from 0, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** One non-blank cell. */
export interface Cell {
  /** What the officer sees: text as stored, numbers and dates in the cell's number format. Line ends are LF. */
  readonly text: string;
  /** What is stored: text, number (also the serial of a date, 1900 system) or truth value. */
  readonly value: string | number | boolean;
  /** The number format code when it is not General, e.g. `@` or `m"月"d"日"`. */
  readonly format?: string;
  /** The number is shown as a date or time. */
  readonly date?: true;
  /** An error value such as `#REF!`; `text` holds it too. */
  readonly error?: string;
  /** The cell holds a formula. */
  readonly formula?: true;
  /** A formula whose result was never stored; `text` is empty. */
  readonly uncalculated?: true;
  /** Struck through. */
  readonly struck?: true;
  /** Some of its words are struck through. */
  readonly partlyStruck?: true;
  /** Written in a light grey, as what no longer holds often is. */
  readonly grey?: true;
}

export type Visibility = "visible" | "hidden" | "veryHidden";

/**
 * The cells of one sheet, from Excel, from a file or from a table in a Word document.
 *
 * `cells[row][column]` is undefined where nothing is written; of a merged area only the anchor
 * (top left) holds a cell. Plain data, so that it can cross to a worker.
 */
export interface Grid {
  readonly sheet: string;
  readonly visibility: Visibility;
  readonly cells: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Background colours, `fills[row][column]` as `"FFF2CC"`, of blank cells too; absent where none is known. */
  readonly fills?: readonly (readonly (string | undefined)[] | undefined)[];
  /** Written by us (the workbook name `_us_generated` names it): readers skip it. */
  readonly generated?: true;
}

export function cellAt(grid: Grid, row: number, column: number): Cell | undefined {
  return grid.cells[row]?.[column];
}

/** The text the officer sees at that cell; empty where nothing is written. */
export function textAt(grid: Grid, row: number, column: number): string {
  return grid.cells[row]?.[column]?.text ?? "";
}

const names: string[] = [];

/** Column letters: 0 is A, 25 is Z, 26 is AA. */
export function columnName(column: number): string {
  names[column] ??= spelled(column);
  return names[column];
}

function spelled(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The address of a cell, rows and columns counted from 0: `a1(3, 0)` is `"A4"`. */
export function a1(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

/**
 * The cell that an address such as `"A4"` or `"$C$12"` names, counted from 0; undefined when it names none.
 *
 * By character codes: the rules look up every cell of the table by its address.
 */
export function fromA1(address: string): { readonly row: number; readonly column: number } | undefined {
  let at = afterDollar(address, 0);
  const letters = at;
  let column = 0;
  for (let code = address.charCodeAt(at); code >= 65 && code <= 90; code = address.charCodeAt(at)) {
    column = column * 26 + code - 64;
    at += 1;
  }
  if (at === letters || at > letters + 3) return undefined;
  at = afterDollar(address, at);
  const digits = at;
  let row = 0;
  for (let code = address.charCodeAt(at); code >= 48 && code <= 57; code = address.charCodeAt(at)) {
    row = row * 10 + code - 48;
    at += 1;
  }
  if (at < address.length || at === digits || at > digits + 7 || address[digits] === "0") return undefined;
  return { row: row - 1, column: column - 1 };
}

function afterDollar(address: string, at: number): number {
  return address[at] === "$" ? at + 1 : at;
}
