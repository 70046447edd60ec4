import type { PlanFrame } from "../model/frame.ts";
import { a1, type Cell, cellAt } from "../model/grid.ts";
import type { PeriodReading } from "../model/period.ts";
import type { ScheduleRow, Skipped } from "../model/schedule.ts";
import { splitItems } from "../text/items.ts";
import type { CrossTable } from "./cross-table.ts";
import { type GridView, type Place, tidyText } from "./grid-view.ts";
import { summerBefore } from "./summer-before.ts";
import { termByNeighbours } from "./term-by-neighbours.ts";
import { Understanding } from "./understanding.ts";

/** What was read in a table. */
export interface TableReading {
  readonly rows: readonly ScheduleRow[];
  readonly skipped: readonly Skipped[];
  /** The rows that sign the table or speak of it, from 0. */
  readonly notes: readonly number[];
}

/** A cell and its words. */
export interface Words extends Place {
  readonly text: string;
}

const NOTHING = /^[-—–/／\\]+$/;

/** The cell at that place. */
export function cellOf(view: GridView, { row, column }: Place): Cell | undefined {
  return cellAt(view.grid, row, column);
}

/** The words of that place or of the merged area over it; an error value is none. */
export function wordsAt(view: GridView, row: number, column: number): Words {
  const anchor = view.anchor(row, column);
  const cell = cellOf(view, anchor);
  const text = cell?.error === undefined ? tidyText(cell) : "";
  return { ...anchor, text: NOTHING.test(text) ? "" : text };
}

/** The row itself, with nothing of its own yet. */
export function blankRow(view: GridView, row: number, at: Place): ScheduleRow {
  return {
    sheet: view.grid.sheet,
    cell: a1(at.row, at.column),
    sheetRows: [row + 1],
    time: "",
    period: null,
    items: [],
    itemCells: [],
    owners: [],
    ownerCells: [],
    extra: {},
  };
}

/** What the months across the top mean, each in the order in which it stands among the others. */
export function periodsAcross(
  { view, header, across }: CrossTable,
  frame: PlanFrame | undefined,
): PeriodReading[] {
  const understood = new Understanding(frame);
  const rows = across.map((one): ScheduleRow => {
    const period = understood.period(one.header, cellAt(view.grid, header.top, one.column));
    return {
      ...blankRow(view, header.top, { row: header.top, column: one.column }),
      time: one.header,
      period,
    };
  });
  const read = termByNeighbours(summerBefore(rows, frame), frame);
  return read.flatMap(({ period }) => (period === null ? [] : [period]));
}

/** The pieces of work in a cell. */
export function itemsOf(words: Words | undefined): Pick<ScheduleRow, "items" | "itemCells"> {
  if (words === undefined) return { items: [], itemCells: [] };
  const cell = a1(words.row, words.column);
  return { items: splitItems(words.text).map((item) => ({ ...item, cell })), itemCells: [cell] };
}
