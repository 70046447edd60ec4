import { a1, fromA1, type Grid, textAt } from "../model/grid.ts";
import type { FoundTable, Schedule, ScheduleRow } from "../model/schedule.ts";
import { type GridView, seenText, viewGrid } from "../reading/grid-view.ts";
import { linesFor } from "./cell-lines.ts";
import type { Progress, StatusPlace, WorkProgress } from "./progress.ts";
import { type ProgressColumns, progressColumns } from "./progress-columns.ts";
import { readStatus, type StatusReading } from "./read-status.ts";
import { saysUnplanned } from "./unplanned-mark.ts";

/**
 * How far the work of the schedule has come, from the columns 完成情况, 完成日期 and 佐证 of its tables.
 *
 * `grids` are the sheets from which the schedule was read.
 */
export function readProgress({ rows, tables }: Schedule, grids: readonly Grid[]): Progress {
  const sheets = sheetsOf(tables, grids);
  const works = rows.flatMap((row, index) => worksIn(row, index, sheets));
  return { works, kept: works.some(({ status }) => status !== undefined) };
}

interface TableOnSheet {
  readonly view: GridView;
  readonly table: FoundTable;
  readonly columns: ProgressColumns;
}

/** The tables by sheet and column of work, from the top. */
type Sheets = ReadonlyMap<string, readonly TableOnSheet[]>;

function sheetsOf(tables: readonly FoundTable[], grids: readonly Grid[]): Sheets {
  const views = new Map(grids.map((grid) => [grid.sheet, viewGrid(grid)]));
  const sheets = new Map<string, TableOnSheet[]>();
  for (const table of tables) {
    const view = views.get(table.sheet);
    const items = table.columns.find(({ role }) => role === "items");
    if (view === undefined || items === undefined) continue;
    const key = `${table.sheet}\u0000${items.column}`;
    const there = sheets.get(key) ?? [];
    there.push({ view, table, columns: progressColumns(table) });
    sheets.set(key, there);
  }
  for (const there of sheets.values()) there.sort((a, b) => a.table.headerRow - b.table.headerRow);
  return sheets;
}

function worksIn(row: ScheduleRow, index: number, sheets: Sheets): WorkProgress[] {
  const places = row.items.map(({ cell }) => fromA1(cell));
  const first = places[0];
  const found = first && tableAbove(sheets.get(`${row.sheet}\u0000${first.column}`) ?? [], first.row);
  const told =
    found &&
    toldIn(
      found,
      places.map((place) => place?.row ?? 0),
    );
  return row.items.map(({ text }, item) => {
    const { unplanned = false, ...own } = told?.[item] ?? NOTHING;
    return {
      row: index,
      item,
      ...own,
      unplanned: unplanned || saysUnplanned(text) || saysUnplanned(row.time),
    };
  });
}

const NO_STATUS: StatusReading = { status: undefined, said: "", note: "" };
const NOTHING = { ...NO_STATUS, remark: "", doneOn: "", evidence: "", unplanned: false } as const;

/** The last table whose header stands above the row; by halves, a sheet may hold one table a month. */
function tableAbove(tables: readonly TableOnSheet[], row: number): TableOnSheet | undefined {
  let [low, high] = [0, tables.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tables[middle]?.table.headerRow ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return tables[low - 1];
}

type Told = Omit<WorkProgress, "row" | "item">;

/** What the columns tell of works that stand in these rows of the sheet, one a work. */
function toldIn({ view, table, columns }: TableOnSheet, rows: readonly number[]): Told[] {
  const places = new Map(
    [...columns.status.map(({ column }) => column), columns.doneOn, columns.evidence, columns.remark].flatMap(
      (column) =>
        column === undefined ? [] : [[column, sharedCells(view, table.sheet, rows, column)] as const],
    ),
  );
  const only = columns.status.length === 1 ? columns.status[0] : undefined;
  return rows.map((row, work) => {
    const partOf = (column: number | undefined) =>
      partIn(column === undefined ? undefined : places.get(column)?.[work]);
    const at = only && places.get(only.column)?.[work];
    return {
      ...statusIn(columns, partOf),
      doneOn: partOf(columns.doneOn),
      evidence: partOf(columns.evidence),
      remark: partOf(columns.remark),
      unplanned: columns.remarks.some((column) => seenText(view, row, column).includes("计划外")),
      ...(at !== undefined && { at }),
    };
  });
}

/** For each of the works the cell of that column, and which of the works that share it this one is. */
function sharedCells(view: GridView, sheet: string, rows: readonly number[], column: number): StatusPlace[] {
  const anchors = rows.map((row) => view.anchor(row, column));
  const cells = anchors.map((anchor) => a1(anchor.row, anchor.column));
  const counts = new Map<string, number>();
  const parts = cells.map((cell) => {
    const part = counts.get(cell) ?? 0;
    counts.set(cell, part + 1);
    return part;
  });
  return anchors.map(({ row, column: own }, work) => {
    const cell = cells[work] ?? "";
    return {
      sheet,
      cell,
      text: textAt(view.grid, row, own),
      part: parts[work] ?? 0,
      parts: counts.get(cell) ?? 1,
    };
  });
}

function partIn(place: StatusPlace | undefined): string {
  if (place === undefined) return "";
  return linesFor(place.text.replace(/\r\n?/gu, "\n").trim(), place.parts)[place.part] ?? "";
}

/** A mark and nothing else: the header says what it means. */
const MARK = /^(?:[√✓✔☑✅●○*1]|是|有)$/u;

function statusIn(
  { status }: ProgressColumns,
  partOf: (column: number | undefined) => string,
): StatusReading {
  for (const { column, means } of status) {
    const text = partOf(column);
    if (text === "") continue;
    if (means === undefined) return readStatus(text);
    return { status: means, said: "", note: MARK.test(text) ? "" : text };
  }
  return NO_STATUS;
}
