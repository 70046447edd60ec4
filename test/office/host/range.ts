import type { Area } from "../../../src/core/model/grid.ts";
import { showNumber } from "../../../src/workbook/scan/show-number.ts";
import { LAST_COLUMN, LAST_ROW, readArea, withSheet, writtenArea } from "./address.ts";
import { around, type HostBook, type HostCell, type HostSheet, intersection } from "./cells.ts";
import { entered } from "./coerce.ts";
import { HostFormat } from "./format.ts";
import { HostError, invalidArgument } from "./host-error.ts";
import { mayDress, mayTouch, placesOf, type Target } from "./look.ts";
import { HostRules } from "./rules.ts";
import { HostValidation } from "./validation.ts";

/** What all objects of the host share: the book, and where a change is told. */
export interface Host {
  readonly book: HostBook;
  changed(sheet: HostSheet, address: string, type?: string): void;
}

/** Excel gives no merged areas where there are more than this. */
const MOST_MERGES = 512;

/** Excel gives null instead of the values of whole rows and columns. */
const MOST_CELLS = 5_000_000;

/** `Excel.Range`. */
export class HostRange implements Target {
  readonly sheet: HostSheet;
  readonly area: Area;
  readonly #host: Host;

  constructor(host: Host, sheet: HostSheet, area: Area) {
    if (area.top < 0 || area.left < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN) {
      throw invalidArgument("a range beyond the sheet");
    }
    this.#host = host;
    this.sheet = sheet;
    this.area = area;
  }

  get areas(): readonly Area[] {
    return [this.area];
  }

  get Address() {
    return withSheet(this.sheet.name, writtenArea(this.area));
  }
  get RowIndex() {
    return this.area.top;
  }
  get ColumnIndex() {
    return this.area.left;
  }
  get RowCount() {
    return this.area.bottom - this.area.top + 1;
  }
  get ColumnCount() {
    return this.area.right - this.area.left + 1;
  }
  get Format() {
    return new HostFormat(this);
  }
  get ConditionalFormats() {
    return new HostRules(this);
  }
  get DataValidation() {
    return new HostValidation(this);
  }

  get Values() {
    return this.#block((cell) => cell?.value ?? "");
  }
  set Values(values: unknown) {
    this.#enter(values);
  }
  get Formulas() {
    return this.#block((cell) => cell?.formula ?? cell?.value ?? "");
  }
  set Formulas(formulas: unknown) {
    this.#enter(formulas);
  }
  get Text() {
    return this.#block(shown);
  }
  get ValueTypes() {
    return this.#block(typeOf);
  }
  get NumberFormat() {
    return this.#block((cell) => cell?.format ?? "General");
  }
  set NumberFormat(formats: unknown) {
    mayDress(this);
    for (const [cell, format] of this.#pairs(formats)) {
      if (typeof format !== "string") throw invalidArgument("a number format that is no text");
      cell.format = format;
    }
  }

  /** Null where some rows are hidden and some are not. */
  get RowHidden(): boolean | null {
    const hidden = range(this.area.top, this.area.bottom).filter((row) => this.sheet.hiddenRows.has(row));
    return hidden.length > 0 && hidden.length < this.RowCount ? null : hidden.length > 0;
  }
  set RowHidden(hidden: boolean | null) {
    hide(this.sheet.hiddenRows, this.area.top, this.area.bottom, hidden === true);
  }
  get ColumnHidden() {
    return this.sheet.hiddenColumns.has(this.area.left);
  }
  set ColumnHidden(hidden: boolean) {
    hide(this.sheet.hiddenColumns, this.area.left, this.area.right, hidden);
  }

  GetRow(row: number) {
    const top = this.area.top + row;
    return new HostRange(this.#host, this.sheet, { ...this.area, top, bottom: top });
  }

  GetBoundingRect(other: HostRange | string) {
    const area = other instanceof HostRange ? other.area : readArea(other);
    return new HostRange(this.#host, this.sheet, around(this.area, area));
  }

  GetIntersectionOrNullObject(other: HostRange | string) {
    const area = intersection(this.area, other instanceof HostRange ? other.area : readArea(other));
    return area === undefined ? null : new HostRange(this.#host, this.sheet, area);
  }

  GetMergedAreasOrNullObject() {
    const areas = this.sheet.merges.filter((merge) => intersection(merge, this.area) !== undefined);
    if (areas.length > MOST_MERGES) throw new HostError("GeneralException", "too many merged areas");
    return areas.length === 0 ? null : new HostRangeAreas(this.#host, this.sheet, areas);
  }

  GetRowProperties({ rowHidden }: { readonly rowHidden?: boolean }) {
    const { top, bottom } = this.area;
    return range(top, bottom).map((row) => ({
      ...(rowHidden && { rowHidden: this.sheet.hiddenRows.has(row) }),
    }));
  }

  GetColumnProperties({ columnHidden }: { readonly columnHidden?: boolean }) {
    const { left, right } = this.area;
    return range(left, right).map((column) => ({
      ...(columnHidden && { columnHidden: this.sheet.hiddenColumns.has(column) }),
    }));
  }

  GetCellProperties({ format }: { readonly format?: { readonly font?: Record<string, boolean> } }) {
    const asked = Object.keys(format?.font ?? {});
    const usual: Record<string, unknown> = { color: "#000000", strikethrough: false };
    return this.#block((cell) => ({
      format: {
        font: Object.fromEntries(
          asked.map((name) => [name, cell?.look[`Font.${capital(name)}`] ?? usual[name]]),
        ),
      },
    }));
  }

  Merge(across: boolean) {
    mayDress(this);
    const { area, sheet } = this;
    if (across) throw new HostError("NotImplemented", "merge across");
    if (sheet.tables.some((table) => intersection(table.area, area) !== undefined)) {
      throw new HostError("InvalidOperation", "a merged area cannot overlap a table");
    }
    sheet.merges = sheet.merges.filter((merge) => intersection(merge, area) === undefined);
    sheet.merges.push(area);
    for (const [row, column] of placesOf(area)) {
      if (row !== area.top || column !== area.left) empty(sheet.made(row, column));
    }
  }

  Unmerge() {
    mayDress(this);
    this.sheet.merges = this.sheet.merges.filter((merge) => intersection(merge, this.area) === undefined);
  }

  Clear(applyTo: string | null) {
    mayTouch(this);
    if (applyTo !== null && applyTo !== "All") throw new HostError("NotImplemented", `clear ${applyTo}`);
    for (const [row, line] of this.sheet.rows) {
      if (row < this.area.top || row > this.area.bottom) continue;
      for (const column of line.keys()) {
        if (column >= this.area.left && column <= this.area.right) line.delete(column);
      }
    }
    this.sheet.rules = [];
    this.#host.changed(this.sheet, writtenArea(this.area));
  }

  Select() {
    if (this.sheet.visibility !== "visible") throw new HostError("InvalidOperation", "hidden");
    this.#host.book.active = this.sheet;
    this.#host.book.selected = { sheet: this.sheet, area: this.area };
  }

  /** The client asks before it sends a big block in pieces. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.RowCount || columns !== this.ColumnCount) throw sizeMismatch();
  }

  #block<T>(of: (cell: HostCell | undefined) => T): T[][] | null {
    const { top, left, bottom, right } = this.area;
    if ((bottom - top + 1) * (right - left + 1) > MOST_CELLS) return null;
    return range(top, bottom).map((row) =>
      range(left, right).map((column) => of(this.sheet.cell(row, column))),
    );
  }

  #enter(values: unknown) {
    mayTouch(this);
    const { sheet, area } = this;
    const pairs = this.#pairs(values);
    for (const [cell, value, row, column] of pairs) {
      if (value === null || liesInside(sheet.merges, row, column)) continue;
      Object.assign(cell, entered(value, cell.format, this.#host.book.apostropheGoes));
    }
    this.#host.changed(sheet, writtenArea(area));
  }

  /**
   * The cells with what is set for each; one value for all is allowed, a block of another size is not.
   *
   * Over rows that a filter hides Excel loses the places: each visible row gets what was meant for the first one, and
   * nothing goes into the others (seen by users of xlwings 747, office-js 224 and NetOffice 2; a single row is safe).
   */
  #pairs(given: unknown): [HostCell, unknown, number, number][] {
    const block = Array.isArray(given) ? (given as unknown[][]) : undefined;
    if (block !== undefined && !fits(block, this.RowCount, this.ColumnCount)) throw sizeMismatch();
    const { top, left } = this.area;
    const { hiddenRows } = this.sheet;
    const isLost = this.RowCount > 1 && [...hiddenRows].some((row) => row >= top && row <= this.area.bottom);
    const places = [...placesOf(this.area)].filter(([row]) => !isLost || !hiddenRows.has(row));
    return places.map(([row, column]) => [
      this.sheet.made(row, column),
      block === undefined ? given : block[isLost ? 0 : row - top]?.[column - left],
      row,
      column,
    ]);
  }
}

function fits(block: readonly unknown[][], rows: number, columns: number): boolean {
  return block.length === rows && block.every((line) => Array.isArray(line) && line.length === columns);
}

function sizeMismatch(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

function liesInside(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some(
    ({ top, left, bottom, right }) =>
      row >= top && row <= bottom && column >= left && column <= right && (row !== top || column !== left),
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function hide(set: Set<number>, first: number, last: number, hidden: boolean) {
  if (!hidden && (last === LAST_ROW || last === LAST_COLUMN)) set.clear();
  else
    for (const index of range(first, last))
      if (hidden) set.add(index);
      else set.delete(index);
}

function empty(cell: HostCell) {
  cell.value = "";
  cell.formula = undefined;
  cell.isError = false;
}

function shown(cell: HostCell | undefined): string {
  if (cell === undefined) return "";
  if (typeof cell.value === "boolean") return cell.value ? "TRUE" : "FALSE";
  return typeof cell.value === "number" ? showNumber(cell.format)(cell.value) : cell.value;
}

function typeOf(cell: HostCell | undefined): string {
  if (cell === undefined || (cell.value === "" && cell.formula === undefined)) return "Empty";
  if (cell.isError) return "Error";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

/** `Excel.RangeAreas`. */
export class HostRangeAreas implements Target {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
  readonly #host: Host;

  constructor(host: Host, sheet: HostSheet, areas: readonly Area[]) {
    this.#host = host;
    this.sheet = sheet;
    this.areas = areas;
  }

  get Address() {
    return this.areas.map((area) => withSheet(this.sheet.name, writtenArea(area))).join(",");
  }
  get AreaCount() {
    return this.areas.length;
  }
  get Areas() {
    return { Items: this.areas.map((area) => new HostRange(this.#host, this.sheet, area)) };
  }
  get Format() {
    return new HostFormat(this);
  }
  get ConditionalFormats() {
    return new HostRules(this);
  }
  get DataValidation() {
    return new HostValidation(this);
  }
}
