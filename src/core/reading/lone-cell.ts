import { cellAt } from "../model/grid.ts";
import { readPeriod } from "../time/read-period.ts";
import { type GridView, type Place, tidyText } from "./grid-view.ts";
import type { TableColumns } from "./table-columns.ts";
import { headingTime } from "./time-words.ts";

/** The row's only written cell, and whether it reaches over the table. */
export interface LoneCell extends Place {
  readonly text: string;
  /** Merged from before the content column over it, or over the whole table. */
  readonly across: boolean;
  /** Merged over more than its own column. */
  readonly wide: boolean;
}

/** The only written cell of a row; undefined where there are more or none. */
export function loneCell(view: GridView, columns: TableColumns, row: number): LoneCell | undefined {
  const [column, ...others] = view.written(row);
  if (column === undefined || others.length > 0) return undefined;
  const area = view.area(row, column);
  const [left, right] = [area?.left ?? column, area?.right ?? column];
  const overItems = left < columns.items && right >= columns.items;
  const overAll = left <= columns.first && right >= Math.min(columns.last, view.width - 1) && right > left;
  const text = tidyText(cellAt(view.grid, row, column));
  return { row, column, text, across: overItems || overAll, wide: right > left };
}

/** 「第一阶段（9月）」: a stage and in brackets its time. */
const STAGE = /^[^（()）]{0,10}阶段[^（()）]{0,16}[（(][^（()）]*[月周季期][^（()）]*[）)]$/;
const ANY_YEAR = { kind: "school-year", from: 2024 } as const;

function stageWithTime(text: string): string | undefined {
  return STAGE.test(text) && readPeriod(text, ANY_YEAR).ok ? text : undefined;
}

/** A time that stands over its rows: merged across the table, or alone before the content. */
export function blockHeading(lone: LoneCell, columns: TableColumns): string | undefined {
  const apart = lone.column !== columns.time && (lone.column !== columns.items || columns.time === undefined);
  if (!(lone.across || apart)) return undefined;
  return headingTime(lone.text) ?? (lone.across ? stageWithTime(lone.text) : undefined);
}
