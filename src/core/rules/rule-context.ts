import type { PlanFrame } from "../model/frame.ts";
import { a1, type Cell, cellAt, fromA1, type Grid } from "../model/grid.ts";
import type { ColumnRole, FoundTable, Item, Schedule, ScheduleRow } from "../model/schedule.ts";
import type { Settings } from "../model/settings.ts";
import { groupBy } from "./group-by.ts";
import { ownTimes } from "./own-times.ts";

/** A table of the workbook with the rows that were read from it. */
export interface TableRows {
  readonly table: FoundTable;
  readonly rows: readonly ScheduleRow[];
}

/** One cell of the content column and the items read from it. */
export interface ItemCell {
  readonly row: ScheduleRow;
  readonly address: string;
  /** The cell's full text. */
  readonly text: string;
  readonly items: readonly Item[];
}

/** What a rule may look at: the schedule as read, the sheets as they are, and what the officer has set. */
export interface RuleContext {
  readonly schedule: Schedule;
  readonly settings: Settings;
  readonly frame: PlanFrame | undefined;
  readonly tables: readonly TableRows[];
  /** The rows whose time is to be judged: each written time once. */
  readonly ownTimes: readonly ScheduleRow[];
  /** The cells of the content columns, in the order of the rows. */
  readonly itemCells: readonly ItemCell[];
  /** The cell at an address of a sheet; undefined where nothing is written. */
  cell(sheet: string, address: string): Cell | undefined;
  /** The full text of a cell as the officer sees it, which an edit must name in `from`. */
  text(sheet: string, address: string): string;
  grid(sheet: string): Grid | undefined;
}

/** Gathers what the rules look at; each row is assigned to the last table that begins above it. */
export function ruleContext(schedule: Schedule, grids: readonly Grid[], settings: Settings): RuleContext {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const cell = (sheet: string, address: string): Cell | undefined => {
    const grid = bySheet.get(sheet);
    const place = fromA1(address);
    return grid && place ? cellAt(grid, place.row, place.column) : undefined;
  };
  const text = (sheet: string, address: string): string => cell(sheet, address)?.text ?? "";
  return {
    schedule,
    settings,
    frame: schedule.frame?.frame,
    tables: rowsByTable(schedule),
    ownTimes: ownTimes(schedule.rows, cell),
    itemCells: schedule.rows.flatMap((row) => cellsOf(row, text)),
    cell,
    text,
    grid: (sheet) => bySheet.get(sheet),
  };
}

function cellsOf(row: ScheduleRow, text: RuleContext["text"]): ItemCell[] {
  const byCell = groupBy(row.items, ({ cell }) => cell);
  return Array.from(byCell, ([address, items]) => ({ row, address, text: text(row.sheet, address), items }));
}

function rowsByTable(schedule: Schedule): TableRows[] {
  const tables = schedule.tables.map((table) => ({ table, rows: [] as ScheduleRow[] }));
  const bySheet = new Map<string, typeof tables>();
  for (const entry of tables) {
    const same = bySheet.get(entry.table.sheet) ?? [];
    bySheet.set(entry.table.sheet, [...same, entry]);
  }
  for (const row of schedule.rows) {
    const candidates = bySheet.get(row.sheet) ?? [];
    const above = candidates.filter(({ table }) => table.headerRow < (row.sheetRows[0] ?? 1));
    (above.at(-1) ?? candidates[0])?.rows.push(row);
  }
  return tables;
}

/** The header cell of the column with that role, else of the table's first column: where a column's problem sits. */
export function headerCell(table: FoundTable, ...roles: readonly ColumnRole[]): string {
  const found = roles.flatMap((role) => table.columns.filter((column) => column.role === role));
  return a1(table.headerRow, (found[0] ?? table.columns[0])?.column ?? 0);
}

/** The row of the sheet as the officer counts, from 1. */
export function sheetRow(row: ScheduleRow): number {
  return row.sheetRows[0] ?? 1;
}
