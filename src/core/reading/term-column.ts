import { cellAt } from "../model/grid.ts";
import { headerKey } from "./column-role.ts";
import type { TableArea } from "./find-tables.ts";
import { type GridView, tidyText } from "./grid-view.ts";
import { termName } from "./time-words.ts";

/** The term that a column 「学期」 beside the times gives the row, also by a cell merged over it. */
export function termBeside(view: GridView, { header, columns }: TableArea, row: number): string | undefined {
  const term = header.columns.find((one) => headerKey(one.header) === "学期");
  if (term === undefined || term.column === columns.time) return undefined;
  const anchor = view.anchor(row, term.column);
  return termName(tidyText(cellAt(view.grid, anchor.row, anchor.column)));
}
