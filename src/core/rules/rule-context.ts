import type { PlanFrame } from "../model/frame.ts";
import { a1, fromA1, type Grid } from "../model/grid.ts";
import type { PeriodFault } from "../model/period.ts";
import type { PlanLine } from "../model/plan-text.ts";
import type { ColumnRole, FoundTable, Item, Schedule, ScheduleRow } from "../model/schedule.ts";
import type { Settings } from "../model/settings.ts";
import { groupBy } from "./group-by.ts";
import { ownTimes } from "./own-times.ts";
import { SeenSheets } from "./seen-sheets.ts";

/** A table of the workbook with the rows that were read from it. */
export interface TableRows {
  readonly table: FoundTable;
  readonly rows: readonly ScheduleRow[];
}

/** One cell of the content column and the items read from it. */
export interface ItemCell {
  readonly row: ScheduleRow;
  /** Further rows beside which the cell stands, merged over them: its work is judged once, at `row`. */
  readonly alsoBeside: readonly ScheduleRow[];
  readonly address: string;
  /** The cell's full text. */
  readonly text: string;
  /** It is struck through. */
  readonly struck: boolean;
  /** It is written in a light grey. */
  readonly grey: boolean;
  readonly items: readonly Item[];
}

/** A row whose time was not understood, and why. */
export interface UnreadTime {
  readonly row: ScheduleRow;
  readonly fault: PeriodFault;
}

/** What a rule may look at: the schedule as read, the sheets as they are, and what the officer has set. */
export interface RuleContext {
  readonly schedule: Schedule;
  readonly settings: Settings;
  readonly frame: PlanFrame | undefined;
  /** The frame in which the row's time is read: its table's own one, else the schedule's. */
  frameOf(row: ScheduleRow): PlanFrame | undefined;
  readonly tables: readonly TableRows[];
  /** The rows whose time is to be judged: each written time once. */
  readonly ownTimes: readonly ScheduleRow[];
  /** Those of them that were not understood. */
  readonly unreadTimes: readonly UnreadTime[];
  /** The cells of the content columns, in the order of the rows. */
  readonly itemCells: readonly ItemCell[];
  readonly sheets: SeenSheets;
  /** The lines of the plan's body; none where no plan was given. */
  readonly body: readonly PlanLine[];
}

/** Gathers what the rules look at; each row is assigned to the last table whose header stands above it. */
export function ruleContext(
  schedule: Schedule,
  grids: readonly Grid[],
  settings: Settings,
  body: readonly PlanLine[] = [],
): RuleContext {
  const frame = schedule.frame?.frame;
  const tables = rowsByTable(schedule);
  const sheets = new SeenSheets(grids);
  const own = ownTimes(schedule.rows, sheets);
  return {
    schedule,
    settings,
    frame,
    frameOf: framesOf(tables, frame),
    tables,
    ownTimes: own,
    unreadTimes: unreadAmong(own),
    itemCells: itemCellsOf(schedule.rows, sheets),
    sheets,
    body,
  };
}

function unreadAmong(rows: readonly ScheduleRow[]): UnreadTime[] {
  const unread: UnreadTime[] = [];
  for (const row of rows) {
    if (row.period !== null && !row.period.ok) unread.push({ row, fault: row.period.fault });
  }
  return unread;
}

/** Each cell once: a merged one is the last of the row above and the first of the next. */
function itemCellsOf(rows: readonly ScheduleRow[], sheets: SeenSheets): ItemCell[] {
  const cells: ItemCell[] = [];
  for (const row of rows) {
    const first = row.items[0];
    if (first && row.items.every(({ cell }) => cell === first.cell)) {
      addCell(cells, itemCell(row, first.cell, row.items, sheets));
      continue;
    }
    const byCell = groupBy(row.items, ({ cell }) => cell);
    for (const [address, items] of byCell) addCell(cells, itemCell(row, address, items, sheets));
  }
  return cells;
}

function addCell(cells: ItemCell[], found: ItemCell): void {
  const last = cells[cells.length - 1];
  if (last?.address !== found.address || last.row.sheet !== found.row.sheet) cells.push(found);
  else cells[cells.length - 1] = { ...last, alsoBeside: [...last.alsoBeside, found.row] };
}

/** Of most cells: one list for all of them. */
const NO_OTHERS: readonly ScheduleRow[] = [];

function itemCell(row: ScheduleRow, address: string, items: readonly Item[], sheets: SeenSheets): ItemCell {
  const cell = sheets.cell(row.sheet, address);
  return {
    row,
    alsoBeside: NO_OTHERS,
    address,
    text: cell?.text ?? "",
    struck: cell?.struck === true,
    grey: cell?.grey === true,
    items,
  };
}

function framesOf(tables: readonly TableRows[], whole: PlanFrame | undefined): RuleContext["frameOf"] {
  const own = new Map<ScheduleRow, PlanFrame>();
  for (const { table, rows } of tables) {
    if (table.frame !== undefined) for (const row of rows) own.set(row, table.frame);
  }
  return (row) => own.get(row) ?? whole;
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
    const only = candidates[0];
    if (only && candidates.length === 1) {
      only.rows.push(row);
      continue;
    }
    const above = candidates.filter(({ table }) => table.headerRow < (row.sheetRows[0] ?? 1));
    const beside = above.filter(({ table }) => standsUnder(table, row)).at(-1);
    (beside ?? above.at(-1) ?? only)?.rows.push(row);
  }
  return tables;
}

/** Whether the row's work stands under that table's header, not under one beside it. */
function standsUnder({ columns }: FoundTable, { itemCells, cell }: ScheduleRow): boolean {
  const column = fromA1(itemCells[0] ?? cell)?.column ?? 0;
  return columns.some((one) => one.column === column);
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
