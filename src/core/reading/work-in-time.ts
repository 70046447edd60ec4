import type { GridView, Place } from "./grid-view.ts";
import { tidyText } from "./grid-view.ts";
import { readTimeHead } from "./lists/time-head.ts";
import { slotAt, type TableColumns } from "./table-columns.ts";
import { looksLikeTime } from "./time-words.ts";

/** A time and the work that stands behind it in one cell. */
export interface TimeWithWork extends Place {
  readonly time: string;
  readonly work: string;
}

/** 「全年工作：会费收缴」 cut at its colon or line break; undefined where only a time or no time stands there. */
export function cutTime(text: string): Pick<TimeWithWork, "time" | "work"> | undefined {
  if (!/[：:\n]/.test(text) || looksLikeTime(text)) return undefined;
  const head = readTimeHead(text);
  if (head === undefined || head.rest === "" || !/[：:\n]/.test(head.gap)) return undefined;
  return { time: head.time, work: head.rest };
}

/**
 * The time and the work of a row that stand together where its time should, mostly in a cell merged over both columns;
 * undefined where work stands beside it, or several rows are under it.
 */
export function workInTime(view: GridView, columns: TableColumns, row: number): TimeWithWork | undefined {
  if (columns.time === undefined || columns.until !== undefined || columns.day !== undefined)
    return undefined;
  const slot = slotAt(view, columns, row, columns.time);
  if (!slot.written || slot.rows > 1) return undefined;
  if (columns.itemColumns.some((column) => slotAt(view, columns, row, column).written)) return undefined;
  const cut = cutTime(tidyText(view.grid.cells[slot.row]?.[slot.column]));
  return cut && { row: slot.row, column: slot.column, ...cut };
}
