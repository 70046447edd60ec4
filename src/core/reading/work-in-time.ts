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

const THEME = /^(?:活动|教育|工作)?主题[：:]/;

/**
 * 「全年工作：会费收缴」 cut at its colon or line break, 「三月 主题：尊师」 before the theme; undefined where only a time or
 * no time stands there.
 */
export function cutTime(text: string): Pick<TimeWithWork, "time" | "work"> | undefined {
  if (!/[：:\n]/.test(text) || looksLikeTime(text)) return undefined;
  const head = readTimeHead(text);
  if (head === undefined || head.rest === "") return undefined;
  if (!/[：:\n]/.test(head.gap) && !THEME.test(head.rest)) return undefined;
  return { time: head.time, work: head.rest };
}

/** Whether a line of the work begins with another time: 「1月：总结」 below 「12月：评优」; a day of that month is none. */
function holdsOtherTime({ time, work }: Pick<TimeWithWork, "time" | "work">): boolean {
  return work.split("\n").some((line) => {
    const head = readTimeHead(line.trim());
    return head?.strength === "plain" && head.rest !== "" && !head.time.startsWith(time);
  });
}

/**
 * The time and the work of a row that stand together where its time should, mostly in a cell merged over both columns;
 * undefined where work stands beside it, several rows are under it, or several times stand in the cell.
 */
export function workInTime(view: GridView, columns: TableColumns, row: number): TimeWithWork | undefined {
  if (columns.time === undefined || columns.until !== undefined || columns.day !== undefined)
    return undefined;
  const slot = slotAt(view, columns, row, columns.time);
  if (!slot.written || slot.rows > 1) return undefined;
  if (columns.itemColumns.some((column) => slotAt(view, columns, row, column).written)) return undefined;
  const cut = cutTime(tidyText(view.grid.cells[slot.row]?.[slot.column]));
  return cut && !holdsOtherTime(cut) ? { row: slot.row, column: slot.column, ...cut } : undefined;
}
