import type { PlanFrame } from "../model/frame.ts";
import { a1 } from "../model/grid.ts";
import type { ImportedRow } from "../model/imported-plan.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import type { TableReading } from "./cross-cells.ts";
import { termFrame } from "./find-frame.ts";
import { type GridView, tidyText } from "./grid-view.ts";
import type { Header } from "./header.ts";
import { findLists } from "./lists/find-lists.ts";
import { readList } from "./lists/list-rows.ts";
import { markLines } from "./lists/mark-lines.ts";
import { planUnits, type TextLine } from "./lists/plan-lines.ts";
import { type ShapedList, shapeList } from "./lists/shape-list.ts";
import { type AboveTable, readAbove } from "./title.ts";

/** A schedule written in one column, its months and their works below each other. */
export interface ListOnSheet {
  readonly view: GridView;
  readonly above: AboveTable;
  /** Of no rows, and of one column: that of the list. */
  readonly header: Header;
  readonly list: ShapedList;
  readonly lines: readonly TextLine[];
}

/** The rows in which something is written; undefined where not all of it stands in one column. */
function rowsOfColumn(view: GridView): { readonly column: number; readonly rows: number[] } | undefined {
  const rows: number[] = [];
  let only: number | undefined;
  for (let row = 0; row < view.height; row += 1) {
    const [column, ...others] = view.written(row);
    if (column === undefined) continue;
    only ??= column;
    if (others.length > 0 || column !== only) return undefined;
    rows.push(row);
  }
  return only === undefined ? undefined : { column: only, rows };
}

const FEWEST_MONTHS = 2;

/** The month list that a sheet holds in one column; undefined for any other sheet. */
export function listOnSheet(view: GridView): ListOnSheet | undefined {
  const found = rowsOfColumn(view);
  if (found === undefined) return undefined;
  const { column, rows } = found;
  const blocks = rows.map((row) => ({
    kind: "line" as const,
    line: row + 1,
    text: tidyText(view.grid.cells[row]?.[column]),
  }));
  const units = planUnits({ blocks, unseen: [] });
  const [list, other] = findLists(markLines(units));
  if (list === undefined || other !== undefined || list.months.length < FEWEST_MONTHS) return undefined;
  const from = (list.months[0]?.at.line ?? 1) - 1;
  return {
    view,
    above: readAbove(view, 0, from),
    header: { top: from, bottom: from - 1, columns: [{ column, role: "items", header: "", strength: 5 }] },
    list: shapeList(list),
    lines: units.flatMap((unit) => (unit.kind === "line" ? [unit] : [])),
  };
}

/** A row of the list as a row of the sheet. */
function onSheet({ view, header }: ListOnSheet, row: ImportedRow): ScheduleRow {
  const column = header.columns[0]?.column ?? 0;
  const lineOf = (at: ImportedRow["source"]) => ("line" in at ? at.line : at.row);
  const cellOf = (at: ImportedRow["source"]) => a1(lineOf(at) - 1, column);
  const cell = cellOf(row.source);
  const items = row.items.map(({ text, number, source }) => ({
    text,
    cell: cellOf(source),
    ...(number !== undefined && { number }),
  }));
  const lines = [row.source, ...row.items.map(({ source }) => source)].map(lineOf);
  return {
    sheet: view.grid.sheet,
    cell,
    sheetRows: [...new Set(lines)],
    time: row.time,
    period: row.period,
    items,
    itemCells: items.length === 0 ? [cell] : [...new Set(items.map((item) => item.cell))],
    owners: row.owners,
    ownerCells: [],
    extra: row.extra,
  };
}

/** The lines of the sheet that belong to no month, but for what heads the list. */
function linesOutside({ list, lines, header }: ListOnSheet): readonly TextLine[] {
  const used = new Set([...list.months.flatMap(({ at, body }) => [at, ...body]), ...list.groups]);
  return lines.filter((line) => line.line > header.top && line !== list.heading && !used.has(line));
}

/** The rows of the list; what in it is no work is told. */
export function listRows(found: ListOnSheet, frame: PlanFrame | undefined): TableReading {
  const year = frame && { frame, source: "title" as const, text: "" };
  const frameOf = (group: string | undefined) =>
    (group === undefined ? undefined : termFrame([group], year)?.frame) ?? frame;
  const { rows, leftOut } = readList(found.list, frameOf);
  const name = (line: number) => `${found.view.grid.sheet} 第${line}行`;
  const told = leftOut.map(({ source, why }) => ({
    row: name("line" in source ? source.line : source.row),
    why,
  }));
  const outside = linesOutside(found).map(({ line }) => ({ row: name(line), why: "表格外的文字，没有读入" }));
  return { rows: rows.map((row) => onSheet(found, row)), skipped: [...told, ...outside], notes: [] };
}
