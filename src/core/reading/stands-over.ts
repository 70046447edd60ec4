import type { TableArea } from "./find-tables.ts";
import type { GridView } from "./grid-view.ts";
import { type LoneCell, loneCell } from "./lone-cell.ts";
import { nextWritten } from "./signing-month.ts";
import { slotAt } from "./table-columns.ts";
import { cutTime } from "./work-in-time.ts";

/** Whether the next row has work and no time of its own: 「三月：师德建设月」 above it names its month. */
export function standsOver(view: GridView, table: TableArea, row: number): boolean {
  const next = nextWritten(view, table, row);
  if (next === undefined) return false;
  const { time, items } = table.columns;
  const isTimed = time !== undefined && slotAt(view, table.columns, next, time).written;
  return !isTimed && slotAt(view, table.columns, next, items).written;
}

/** The month of 「三月：师德建设月」 over the rows of a table that has no column of times. */
export function themedMonth(
  view: GridView,
  table: TableArea,
  { row, across, text }: LoneCell,
): string | undefined {
  if (table.columns.time !== undefined || !across || !standsOver(view, table, row)) return undefined;
  const next = loneCell(view, table.columns, nextWritten(view, table, row) ?? row);
  return next?.across ? undefined : cutTime(text)?.time;
}
