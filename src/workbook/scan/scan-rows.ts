import type { Cell } from "../../core/model/grid.ts";
import { type CellSources, readCell } from "./cell-value.ts";
import { afterMarkup, cursorAt, isNameEnd, scanCell } from "./scan-cell.ts";
import type { SheetHead } from "./scan-head.ts";
import { readRowTag } from "./scan-row-tag.ts";

/** The written cells of a sheet part, and the rows that are hidden. */
interface ScannedRows {
  readonly rows: (Cell | undefined)[][];
  readonly hiddenRows: Set<number>;
  /** Offset after the rows. */
  readonly end: number;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;

const BANG = 33;
const C = 99;

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
  const cursor = cursorAt(xml, start, prefix.length);
  let row = -1;
  for (let at = xml.indexOf("<", start); at !== -1 && at < end; at = xml.indexOf("<", cursor.at)) {
    const name = at + 1 + cursor.prefix;
    if (xml.charCodeAt(name) === C && isNameEnd(xml.charCodeAt(name + 1))) {
      cursor.at = name + 1;
      cursor.column += 1;
      scanCell(cursor);
      put(rows, row, cursor.column, readCell(cursor, sources));
    } else if (xml.startsWith("row", name) && isNameEnd(xml.charCodeAt(name + 3))) {
      const tag = readRowTag(xml, at, name + 3);
      if (tag === undefined) break;
      row = tag.row ?? row + 1;
      if (tag.hidden) hiddenRows.add(row);
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
