import type { FileFaultKind } from "../../core/model/fault.ts";
import { type Cell, fromA1, type Grid } from "../../core/model/grid.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import { type Allowance, isSpent, spendCell } from "./allowance.ts";
import { type CellSources, readCell } from "./cell-value.ts";
import { afterMarkup, cursorAt, isNameEnd, scanCell } from "./scan-cell.ts";
import type { SheetHead } from "./scan-head.ts";
import { readRowTag } from "./scan-row-tag.ts";

type Fills = NonNullable<Grid["fills"]>;

/** The written cells of a sheet part, and the rows that are hidden. */
interface ScannedRows {
  readonly rows: (Cell | undefined)[][];
  readonly hiddenRows: readonly number[];
  readonly fills: Fills;
  /** Offset after the rows. */
  readonly end: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const BANG = 33;
const C = 99;

/**
 * The rows of a sheet part, read in one pass over its characters, as far as the allowance goes.
 *
 * A row or cell without an address follows the one before it (ECMA-376 18.3.1.4, 18.3.1.73). Each search looks
 * for something that stands nearby, so the time grows with the length of the part and no faster. Where markup
 * does not end before the rows do, texts would be lost: such a part is refused.
 */
export function scanRows(
  xml: string,
  { start, hasRows, prefix }: SheetHead,
  sources: CellSources,
  left: Allowance,
): Result<ScannedRows, FileFaultKind> {
  const rows: (Cell | undefined)[][] = [];
  const hiddenRows: number[] = [];
  const fills: (string | undefined)[][] = [];
  if (!hasRows) return ok({ rows, hiddenRows, fills, end: start });
  const end = xml.indexOf(`</${prefix}sheetData`, start);
  if (end === -1) return fail("not-well-formed");
  const cursor = cursorAt(xml, start, prefix.length);
  let row = -1;
  for (let at = xml.indexOf("<", start); at < end; at = xml.indexOf("<", cursor.at)) {
    const name = at + 1 + cursor.prefix;
    if (xml.charCodeAt(name) === C && isNameEnd(xml.charCodeAt(name + 1))) {
      cursor.at = name + 1;
      cursor.column += 1;
      scanCell(cursor);
      put(rows, row, cursor.column, readCell(cursor, sources), left);
      const fill = sources.looks[cursor.style]?.fill;
      if (fill !== undefined) paint(fills, row, cursor.column, fill);
    } else if (xml.startsWith("row", name) && isNameEnd(xml.charCodeAt(name + 3))) {
      const tag = readRowTag(xml, at, name + 3);
      if (tag === undefined) return fail("not-well-formed");
      if (isSpent(left)) return fail("too-large");
      row = tag.row ?? rowOfFirstCell(xml, tag.end) ?? row + 1;
      if (tag.hidden) hiddenRows.push(row);
      cursor.column = -1;
      cursor.at = tag.end;
    } else {
      cursor.at = xml.charCodeAt(at + 1) === BANG ? afterMarkup(xml, at) : at + 1;
    }
    if (cursor.at > end) return fail(isSpent(left) ? "too-large" : "not-well-formed");
  }
  return isSpent(left) ? fail("too-large") : ok({ rows, hiddenRows, fills, end });
}

/** Fills are there to be seen beside the pane, where nobody scrolls to the end of a million rows. */
const LAST_PAINTED_ROW = 9999;
const LAST_PAINTED_COLUMN = 99;

function paint(fills: (string | undefined)[][], row: number, column: number, fill: string): void {
  if (!(row >= 0 && row <= LAST_PAINTED_ROW && column >= 0 && column <= LAST_PAINTED_COLUMN)) return;
  fills[row] ??= [];
  fills[row][column] = fill;
}

/** Some writers state the address of each cell, and no number of the row. */
function rowOfFirstCell(xml: string, at: number): number | undefined {
  const [, address = ""] =
    /^\s*<(?:\w+:)?c\s(?:[^<>]*\s)?r=["']([^"']*)["']/.exec(xml.slice(at, at + 80)) ?? [];
  return fromA1(address)?.row;
}

function put(
  rows: (Cell | undefined)[][],
  row: number,
  column: number,
  cell: Cell | undefined,
  left: Allowance,
): void {
  if (cell === undefined || !(row >= 0 && row <= LAST_ROW && column >= 0 && column <= LAST_COLUMN)) return;
  spendCell(left, cell);
  const cells = rows[row];
  if (cells === undefined) {
    left.rows -= 1;
    left.places -= column + 1;
    const begun: (Cell | undefined)[] = [];
    begun[column] = cell;
    rows[row] = begun;
  } else {
    if (column >= cells.length) left.places -= column + 1 - cells.length;
    cells[column] = cell;
  }
}
