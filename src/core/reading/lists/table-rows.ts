import type { FoundFrame } from "../../model/frame.ts";
import { fromA1 } from "../../model/grid.ts";
import type { ImportedRow } from "../../model/imported-plan.ts";
import type { LeftOut, PlanTable } from "../../model/plan-text.ts";
import type { Schedule, ScheduleRow } from "../../model/schedule.ts";
import type { SchoolCalendar } from "../../model/school-calendar.ts";
import { readSchedule } from "../read-schedule.ts";

/** What a table of the plan gives. */
export interface TableReading {
  readonly rows: readonly ImportedRow[];
  readonly leftOut: readonly LeftOut[];
  readonly frame: FoundFrame | undefined;
}

function importedRow(row: ScheduleRow, table: number): ImportedRow {
  const place = (cell: string) => ({ table, row: (fromA1(cell)?.row ?? 0) + 1 });
  return {
    time: row.time,
    period: row.period,
    items: row.items.map(({ text, number, cell }) => ({
      text,
      ...(number !== undefined && { number }),
      source: place(cell),
    })),
    owners: row.owners,
    extra: row.extra,
    source: { table, row: row.sheetRows[0] ?? place(row.cell).row },
  };
}

function hasTimes({ rows, tables }: Schedule): boolean {
  return (
    tables.some(({ columns }) => columns.some(({ role }) => role === "time")) ||
    rows.some(({ time }) => time !== "")
  );
}

function rowText(table: PlanTable, row: number): string {
  return (table.grid.cells[row - 1] ?? [])
    .flatMap((cell) => (cell === undefined ? [] : [cell.text]))
    .join("\t");
}

/** The rows that a reading of the table used. */
function usedRows(rows: readonly ScheduleRow[]): ReadonlySet<number> {
  return new Set(rows.flatMap(({ sheetRows }) => sheetRows));
}

/** Reads a table as a schedule; undefined where it is none. */
export function readTable(
  table: PlanTable,
  options: { readonly frame?: FoundFrame; readonly calendar?: SchoolCalendar },
): TableReading | undefined {
  const reading = readSchedule([table.grid], options);
  if (!reading.ok || !hasTimes(reading.value) || reading.value.rows.length === 0) return undefined;
  const used = usedRows(reading.value.rows);
  const leftOut: LeftOut[] = [];
  for (let row = 1; row <= table.grid.cells.length; row += 1) {
    const text = rowText(table, row);
    if (text.trim() === "" || used.has(row)) continue;
    leftOut.push({ source: { table: table.table, row }, text, why: "表头或表里的说明，不是工作" });
  }
  return {
    rows: reading.value.rows.map((row) => importedRow(row, table.table)),
    leftOut,
    frame: reading.value.frame,
  };
}
