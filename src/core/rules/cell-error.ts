import { a1, type Cell, cellAt, type Grid } from "../model/grid.ts";
import type { ColumnRole, ScheduleRow } from "../model/schedule.ts";
import { isBroken } from "./own-times.ts";
import type { Finding, Rule } from "./rule.ts";

/** An error value, or a formula never calculated, where a time, work or an owner should stand. */
export const cellError: Rule = {
  code: "cell-error",
  level: "must",
  why: "公式出错的单元格里没有文字，写进计划就是空的。",
  wrong: { rows: [["9月", { text: "#REF!", error: true }, "工会委员会"]] },
  right: { rows: [["9月", "召开工会委员例会", "工会委员会"]] },

  *check({ tables, sheets }) {
    for (const { table, rows } of tables) {
      const sheet = sheets.grid(table.sheet);
      if (sheet === undefined) continue;
      const columns = table.columns.filter(isRead).map(({ column }) => column);
      for (const row of brokenRows(sheet, rows, columns)) yield* brokenCells(sheet, row, columns);
    }
  },
};

function brokenRows(grid: Grid, rows: readonly ScheduleRow[], columns: readonly number[]): ScheduleRow[] {
  const broken: ScheduleRow[] = [];
  for (const row of rows) if (hasBroken(grid, row, columns)) broken.push(row);
  return broken;
}

function hasBroken(grid: Grid, { sheetRows }: ScheduleRow, columns: readonly number[]): boolean {
  return sheetRows.some((number) => columns.some((column) => isBroken(cellAt(grid, number - 1, column))));
}

function* brokenCells(grid: Grid, row: ScheduleRow, columns: readonly number[]): Iterable<Finding> {
  for (const number of row.sheetRows) {
    for (const column of columns) {
      const cell = cellAt(grid, number - 1, column);
      const message = cell && messageFor(cell);
      if (message === undefined) continue;
      yield { at: { sheet: grid.sheet, cell: a1(number - 1, column) }, row, judged: message, message };
    }
  }
}

/** The columns that are read into the plan. */
function isRead({ role }: { readonly role: ColumnRole }): boolean {
  return role === "time" || role === "items" || role === "owners";
}

function messageFor(cell: Cell): string | undefined {
  if (cell.error !== undefined) return `公式出错（${cell.error}），请改成文字`;
  if (cell.uncalculated) return "公式还没有算出结果，请在 Excel 中打开保存一次";
  return undefined;
}
