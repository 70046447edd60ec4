import { a1, fromA1 } from "../../core/model/grid.ts";
import { attribute, attributeSpan, type Tag } from "../../package/xml-scan.ts";
import { type CellPlace, findPlaces, type RowPlace, type SheetPlaces } from "./cell-places.ts";
import { inlineCell } from "./inline-cell.ts";
import { type Splice, spliced } from "./splice.ts";

/** A text for a cell; rows and columns count from 0. */
export interface NewText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A sheet part with new texts in it. */
export interface WrittenSheet {
  readonly xml: string;
  /** A cell lost its formula. */
  readonly lostFormula: boolean;
}

/**
 * The sheet part with these texts in their cells; all else in it stays as it stands.
 *
 * Texts go in as inline strings with the style of the cell, else of the row, else of the column. Undefined
 * where one of the cells holds a formula that other cells live on.
 */
export function writeCells(xml: string, texts: readonly NewText[]): WrittenSheet | undefined {
  const rows = rowsOf(texts);
  const places = findPlaces(xml, new Set(rows.keys()));
  if (places === undefined) return undefined;
  const targets = texts.flatMap((text) => cellOf(places, text) ?? []);
  if (texts.some(({ row, column }) => liesInArray(places, row, column))) return undefined;
  if (targets.some(({ formula }) => leadsOthers(formula))) return undefined;
  const splices = [...rowSplices(places, rows), ...widerDimension(places, texts)];
  return { xml: spliced(xml, splices), lostFormula: targets.some(({ formula }) => formula !== undefined) };
}

/** Texts by row and column, in order; of two for one cell the last counts. */
function rowsOf(texts: readonly NewText[]): Map<number, NewText[]> {
  const rows = new Map<number, NewText[]>();
  for (const text of [...texts].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const before = (rows.get(text.row) ?? []).filter(({ column }) => column !== text.column);
    rows.set(text.row, [...before, text]);
  }
  return rows;
}

function cellOf({ rows }: SheetPlaces, { row, column }: NewText): CellPlace | undefined {
  return rows.find((one) => one.row === row)?.cells.find((cell) => cell.column === column);
}

/** A shared formula stands in its first cell only; array formulas and data tables are caught by their range. */
function leadsOthers(formula: Tag | undefined): boolean {
  if (formula === undefined || attribute(formula, "t") !== "shared") return false;
  return attribute(formula, "ref")?.includes(":") === true;
}

function liesInArray({ arrays }: SheetPlaces, row: number, column: number): boolean {
  return arrays.some((range) => {
    const [first, last] = range.split(":").map(fromA1);
    if (first === undefined || last === undefined) return false;
    return first.row <= row && row <= last.row && first.column <= column && column <= last.column;
  });
}

function rowSplices(places: SheetPlaces, rows: ReadonlyMap<number, readonly NewText[]>): Splice[] {
  const { data, dataEnd } = places;
  const added: Splice[] = [];
  const changed: Splice[] = [];
  for (const [row, texts] of rows) {
    const place = places.rows.find((one) => one.row === row);
    if (place !== undefined) {
      changed.push(...cellSplices(places, place, texts));
      continue;
    }
    const next = places.rows.find((one) => one.row > row)?.tag.start ?? dataEnd;
    added.push({ start: next, end: next, text: newRow(places, row, texts) });
  }
  if (data.kind !== "empty") return [...added, ...changed];
  const text = opened(data) + added.map((splice) => splice.text).join("") + closing(data);
  return [{ start: data.start, end: data.end, text }];
}

function newRow(places: SheetPlaces, row: number, texts: readonly NewText[]): string {
  const prefix = prefixOf(places.data);
  const cells = texts.map(({ column, text }) =>
    inlineCell(prefix, a1(row, column), styleOf(places, column), text),
  );
  return `<${prefix}row r="${row + 1}">${cells.join("")}</${prefix}row>`;
}

function cellSplices(places: SheetPlaces, place: RowPlace, texts: readonly NewText[]): Splice[] {
  const { tag, row, cells, contentEnd } = place;
  const prefix = prefixOf(places.data);
  const rowStyle = attribute(tag, "customFormat") === "1" ? attribute(tag, "s") : undefined;
  const splices = texts.map(({ column, text }): Splice => {
    const cell = cells.find((one) => one.column === column);
    const style = cell === undefined ? (rowStyle ?? styleOf(places, column)) : cell.style;
    const next = cells.find((one) => one.column > column)?.start ?? contentEnd;
    const [start, end] = cell === undefined ? [next, next] : [cell.start, cell.end];
    return { start, end, text: inlineCell(prefix, a1(row, column), style, text) };
  });
  if (tag.kind === "empty") {
    const text = opened(tag) + splices.map((splice) => splice.text).join("") + closing(tag);
    return [{ start: tag.start, end: tag.end, text }];
  }
  return [...splices, ...widerSpans(tag, texts)];
}

function styleOf({ columns }: SheetPlaces, column: number): string | undefined {
  return columns.find(({ first, last }) => first <= column && column <= last)?.style;
}

function prefixOf({ prefix }: Tag): string {
  return prefix === "" ? "" : `${prefix}:`;
}

/** The tag of an empty element as one that opens. */
function opened({ xml, start, end }: Tag): string {
  return xml.slice(start, end).replace(/\s*\/>$/, ">");
}

function closing(tag: Tag): string {
  return `</${prefixOf(tag)}${tag.name}>`;
}

/** `spans` is a hint to readers, columns counted from 1; one that is too narrow misleads them. */
function widerSpans(tag: Tag, texts: readonly NewText[]): Splice[] {
  const span = attributeSpan(tag, "spans");
  const [, first, last] = /^(\d+):(\d+)$/.exec(attribute(tag, "spans") ?? "") ?? [];
  if (span === undefined || first === undefined || last === undefined) return [];
  const columns = texts.map(({ column }) => column + 1);
  const wider = `${Math.min(Number(first), ...columns)}:${Math.max(Number(last), ...columns)}`;
  return wider === `${first}:${last}` ? [] : [{ ...span, text: wider }];
}

function widerDimension({ dimension }: SheetPlaces, texts: readonly NewText[]): Splice[] {
  const span = dimension && attributeSpan(dimension, "ref");
  const stated = (dimension && attribute(dimension, "ref")) ?? "";
  const [first, last = first] = stated.split(":").map(fromA1);
  if (span === undefined || first === undefined || last === undefined) return [];
  const rows = [first.row, last.row, ...texts.map(({ row }) => row)];
  const columns = [first.column, last.column, ...texts.map(({ column }) => column)];
  const top = a1(Math.min(...rows), Math.min(...columns));
  const bottom = a1(Math.max(...rows), Math.max(...columns));
  const wider = top === bottom ? top : `${top}:${bottom}`;
  const grown = Math.max(...rows) > last.row || Math.max(...columns) > last.column;
  const begun = Math.min(...rows) < first.row || Math.min(...columns) < first.column;
  return grown || begun ? [{ ...span, text: wider }] : [];
}
