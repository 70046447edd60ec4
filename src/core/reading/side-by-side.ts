import { type Area, type Grid, textAt } from "../model/grid.ts";
import { headerKey, roleOf } from "./column-role.ts";
import { findHeader } from "./find-header.ts";
import { type GridView, viewGrid } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { headingTime } from "./time-words.ts";

/** Columns of one of several tables that stand beside each other, both ends included. */
interface Band {
  readonly left: number;
  readonly right: number;
}

/** 上学期时间 heads the same column as 下学期时间. */
const TERM = /^(?:第?[一二上下]学期|[上下]半年)(?=.)/;

const keyOf = ({ header }: HeaderColumn) => headerKey(header).replace(TERM, "");

/** Whether the columns say when and what; instead of when a month may stand over them. */
function holdsSchedule(view: GridView, top: number, columns: readonly HeaderColumn[]): boolean {
  const roles = columns.map(({ header }) => roleOf(header));
  const has = (wanted: string) => roles.some(({ role, strength }) => role === wanted && strength >= 3);
  const month = columns.some(({ column }) => headingTime(textAt(view.grid, top - 1, column)) !== undefined);
  return has("items") && (has("time") || month);
}

/** The tables that begin beside each other in a header: its first word stands there again, each time with time and work. */
function bandsOf(view: GridView, { top, bottom, columns }: Header): Band[] {
  const own = columns.filter(({ column }) => {
    const area = view.area(bottom, column) ?? view.area(top, column);
    return area === undefined || area.left === column;
  });
  const [first] = own;
  if (first === undefined) return [];
  const starts = own.flatMap((one, at) => (keyOf(one) === keyOf(first) ? [at] : []));
  if (starts.length < 2) return [];
  const parts = starts.map((at, index) => own.slice(at, starts[index + 1]));
  if (!parts.every((part) => holdsSchedule(view, top, part))) return [];
  const lefts = parts.map(([one]) => one?.column ?? 0);
  return lefts.map((left, index) => ({
    left: index === 0 ? 0 : left,
    right: (lefts[index + 1] ?? view.width) - 1,
  }));
}

/** The sheet from that row on with only these columns; lines alone above the header, or merged over several tables, stay for each. */
function onlyBand({ grid, written, bands, from, header }: SideBySide, { left, right }: Band): Grid {
  const wide = new Set(grid.merges.filter((area) => reachesOver(area, bands)).map(({ top }) => top));
  const shared = (row: number) => (row < header || wide.has(row)) && written(row) === 1;
  const cells = grid.cells.map((cells, row) => {
    if (row < from) return undefined;
    return shared(row)
      ? cells
      : cells?.map((cell, column) => (column >= left && column <= right ? cell : undefined));
  });
  const merges = grid.merges.flatMap((area): Area[] => {
    if (shared(area.top)) return [area];
    const inside = area.left >= left && area.left <= right;
    return inside ? [{ ...area, right: Math.min(area.right, right) }] : [];
  });
  return { ...grid, cells, merges };
}

/** Tables beside each other: the sheet, how many cells of a row are written, and where they begin. */
interface SideBySide {
  readonly grid: Grid;
  readonly written: (row: number) => number;
  readonly bands: readonly Band[];
  readonly from: number;
  readonly header: number;
}

function reachesOver({ left, right }: Area, bands: readonly Band[]): boolean {
  return bands.filter((band) => band.left <= right && band.right >= left).length > 1;
}

/**
 * A view of each of the tables that stand beside each other under this header; none where there is only one, or where
 * one of them would have no header of its own.
 */
export function sideBySide(view: GridView, header: Header, from: number): GridView[] {
  const bands = bandsOf(view, header);
  const written = (row: number) => view.written(row).length;
  const tables: SideBySide = { grid: view.grid, written, bands, from, header: header.top };
  const views = bands.map((band) => viewGrid(onlyBand(tables, band)));
  return views.every((one) => findHeader(one, from) !== undefined) ? views : [];
}
