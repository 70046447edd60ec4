import type { HeaderRows } from "../model/column-choice.ts";
import { textAt } from "../model/grid.ts";
import { withBlankItems } from "./blank-items.ts";
import { headerKey, type RoleReading, roleOf } from "./column-role.ts";
import { type GridView, seenText } from "./grid-view.ts";
import { type Header, type HeaderColumn, LONGEST_HEADER } from "./header.ts";
import { settleRoles, unnamedItems } from "./header-roles.ts";
import { isNote } from "./note-words.ts";
import { looksLikeTime } from "./time-words.ts";

const DEEPEST_HEADER = 3;

/** Columns whose header can be seen in the row, also when its merged cell begins further up or to the left. */
export function headed(view: GridView, row: number): HeaderColumn[] {
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < view.width; column += 1) {
    const header = seenText(view, row, column);
    if (header !== "") columns.push({ column, header, ...roleOf(header) });
  }
  return columns;
}

/** Months in the header itself: a table on its side, which has no column of times. */
function liesOnItsSide(columns: readonly HeaderColumn[]): boolean {
  return (
    columns.filter(({ header }) => looksLikeTime(header) && /\d|[一二三四五六七八九十]/.test(header))
      .length >= 3
  );
}

/**
 * 「日期：」 beside a title waits to be filled in; a header has a colon in all its cells or in none, but for a 「说明：」 to
 * its right.
 */
function hasBlankParticulars(columns: readonly HeaderColumn[]): boolean {
  const last = columns.at(-1);
  const table = last !== undefined && isNote(last.header) ? columns.slice(0, -1) : columns;
  return new Set(table.map(({ header }) => /[：:]$/.test(header))).size > 1;
}

function isHeader(columns: readonly HeaderColumn[]): boolean {
  const anchors = new Set(columns.map(({ header }) => headerKey(header)));
  if (anchors.size < 2 || liesOnItsSide(columns) || hasBlankParticulars(columns)) return false;
  if (unnamedItems(columns) !== undefined) return true;
  const items = columns.find(({ role, strength }) => role === "items" && strength >= 3);
  return columns.some(({ role, strength }) => items !== undefined && role !== "items" && strength >= 1);
}

const HINT =
  /[内內]\s*容|时\s*间|時\s*間|月\s*份|日\s*期|[时期]\s*限|周\s*次|週\s*次|责\s*任|[负負]\s*[责責]|部\s*门|序\s*号|备\s*注|備\s*註|完\s*成|单\s*位|^\s*[月周]\s*$/;

/** Whether a row can be a header at all, by words that every header has. */
export function mayBeHeader(view: GridView, row: number): boolean {
  const cells = view.grid.cells[row];
  if (cells === undefined) return false;
  let hinted = false;
  for (let column = 0; column < cells.length; column += 1) {
    const text = cells[column]?.text ?? "";
    if (text.length > LONGEST_HEADER && text.trim() !== "" && !isNote(text)) return false;
    hinted ||= HINT.test(text);
  }
  return hinted;
}

/** The last row that merged header cells reach down to. */
function mergedBottom(view: GridView, row: number, columns: readonly HeaderColumn[]): number {
  return columns.reduce((bottom, { column }) => {
    const area = view.area(row, column);
    return area === undefined || area.bottom >= row + DEEPEST_HEADER ? bottom : Math.max(bottom, area.bottom);
  }, row);
}

/** Whether the next row only divides a header above it: 已完成, 未完成 below 完成情况. */
function dividesHeader(view: GridView, row: number, columns: readonly HeaderColumn[]): boolean {
  const below = view.written(row + 1);
  if (below.length < 2) return false;
  return below.every((column) => {
    const above = columns.find((one) => one.column === column);
    const area = view.area(row, column);
    const wide = area !== undefined && area.right > area.left;
    const short = textAt(view.grid, row + 1, column).length <= 12;
    return short && (above === undefined || wide || above.role === "status");
  });
}

/** The role of a column in two levels: 完成情况 keeps its parts; 责任 over 部门 and 人 is refined by them. */
function refine(upper: RoleReading, lower: RoleReading): RoleReading {
  if (upper.role === "status" || (upper.role === "extra" && upper.strength > 0)) return upper;
  return lower.strength > 0 ? lower : upper;
}

function columnOf(view: GridView, top: number, bottom: number, column: number) {
  const levels: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    const text = seenText(view, row, column);
    if (text !== "" && view.anchor(row, column).row >= top && text !== levels.at(-1)) levels.push(text);
  }
  // 「责任人」 over 「（签字）」: a remark in brackets is no name of the column.
  const header = levels.filter((text) => !/^[（(].*[）)]$/.test(text)).at(-1) ?? levels.at(-1) ?? "";
  return { column, header, ...levels.map(roleOf).reduce(refine, { role: "extra", strength: 0 }) };
}

/** The rows of the header that this row belongs to, where `seen` can be seen in it. */
function rowsOf(view: GridView, row: number, seen: readonly HeaderColumn[]): HeaderRows {
  const top = Math.min(row, ...seen.map(({ column }) => view.anchor(row, column).row));
  const reach = mergedBottom(view, row, seen);
  return { top, bottom: reach === row && dividesHeader(view, row, seen) ? row + 1 : reach };
}

/** The rows of a header that is said to stand in that row. */
export function headerRowsAt(view: GridView, row: number): HeaderRows {
  const seen = headed(view, row);
  return seen.length < 2 ? { top: row, bottom: row } : rowsOf(view, row, seen);
}

/** What the columns are for by the words in these rows, whether or not they look like a header. */
export function headerIn(view: GridView, { top, bottom }: HeaderRows): Header {
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < view.width; column += 1) {
    const one = columnOf(view, top, bottom, column);
    if (one.header !== "") columns.push(one);
  }
  return { top, bottom, columns: settleRoles(withBlankItems(view, bottom, columns)) };
}

/** The header that this row belongs to; undefined when the row heads no schedule. */
function headerAt(view: GridView, row: number): Header | undefined {
  if (!mayBeHeader(view, row)) return undefined;
  const seen = headed(view, row);
  const rows = rowsOf(view, row, seen);
  return isHeader(withBlankItems(view, rows.bottom, seen)) ? headerIn(view, rows) : undefined;
}

/** The first header at or below the row. */
export function findHeader(view: GridView, from: number): Header | undefined {
  for (let row = from; row < view.height; row += 1) {
    const header = headerAt(view, row);
    if (header !== undefined) return header;
  }
  return undefined;
}
