import type { TableArea } from "./find-tables.ts";
import type { GridView } from "./grid-view.ts";
import { type LoneCell, loneCell } from "./lone-cell.ts";
import { isBodyName, isSignedMonth } from "./note-words.ts";

/** The next row in which anything is written; undefined at the end of the table. */
export function nextWritten(view: GridView, { to }: TableArea, row: number): number | undefined {
  for (let next = row + 1; next < to; next += 1) if (view.written(next).length > 0) return next;
  return undefined;
}

/** The row above in which anything is written; undefined right below the header. */
function lastWritten(view: GridView, { from }: TableArea, row: number): number | undefined {
  for (let last = row - 1; last >= from; last -= 1) if (view.written(last).length > 0) return last;
  return undefined;
}

/**
 * Whether 「2024年9月」 signs the table: its last line, and not among the times or below the name of a body.
 *
 * Anywhere else year and month alone are a time that waits for its work.
 */
export function isSigningMonth(view: GridView, table: TableArea, lone: LoneCell): boolean {
  if (!isSignedMonth(lone.text) || nextWritten(view, table, lone.row) !== undefined) return false;
  if (lone.column !== table.columns.time) return true;
  const above = lastWritten(view, table, lone.row);
  const name = above === undefined ? undefined : loneCell(view, table.columns, above);
  return name !== undefined && isBodyName(name.text);
}
