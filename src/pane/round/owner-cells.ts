import { fromA1, textAt } from "../../core/model/grid.ts";
import type { CellEdit } from "../../core/model/problem.ts";
import type { CheckReport } from "../../jobs/check.ts";

/** The edits that write this owner into every row that has work and no owner; merged cells once. */
export function owned(
  { schedule, grids }: Pick<CheckReport, "schedule" | "grids">,
  owner: string,
): CellEdit[] {
  const edits = new Map<string, CellEdit>();
  for (const { sheet, owners, items, ownerCells } of schedule.rows) {
    const [cell, ...more] = ownerCells;
    if (owners.length > 0 || items.length === 0 || cell === undefined || more.length > 0) continue;
    const at = fromA1(cell);
    const grid = grids.find((one) => one.sheet === sheet);
    const from = at === undefined || grid === undefined ? "" : textAt(grid, at.row, at.column);
    if (from.trim() === "") edits.set(`${sheet}!${cell}`, { sheet, cell, from, to: owner });
  }
  return [...edits.values()];
}
