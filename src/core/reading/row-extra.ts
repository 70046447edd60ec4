import { cellAt } from "../model/grid.ts";
import { cellOf, type FramedTable, slotsOf } from "./framed-table.ts";
import { tidyText } from "./grid-view.ts";

/** What a column that is carried through says in these rows, a line each; undefined where nothing is written. */
function carriedText(framed: FramedTable, rows: readonly number[], column: number): string | undefined {
  const only = rows[0] ?? 0;
  if (rows.length === 1 && framed.view.area(only, column) === undefined) {
    return tidyText(cellAt(framed.view.grid, only, column)) || undefined;
  }
  let all: string | undefined;
  for (const slot of slotsOf(framed, rows, column)) {
    if (!slot.written) continue;
    const text = tidyText(cellOf(framed, slot));
    all = all && text ? `${all}\n${text}` : all || text;
  }
  return all;
}

/** The columns that are carried through, by their names. */
export function extraOf(framed: FramedTable, rows: readonly number[]): Record<string, string> {
  const extra: Record<string, string> = {};
  for (const { column, key } of framed.table.columns.extras) {
    const text = carriedText(framed, rows, column);
    if (text) extra[key] = text;
  }
  return extra;
}
