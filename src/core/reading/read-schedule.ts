import type { ColumnChoice, UnfitChoice } from "../model/column-choice.ts";
import type { JobFault } from "../model/fault.ts";
import type { FoundFrame } from "../model/frame.ts";
import type { Grid } from "../model/grid.ts";
import { fail, ok, type Result } from "../model/result.ts";
import type { Schedule, ScheduleRow, Skipped, YearMention } from "../model/schedule.ts";
import type { SchoolCalendar } from "../model/school-calendar.ts";
import { readBody } from "./body.ts";
import { chosenColumns } from "./chosen-columns.ts";
import type { TableReading } from "./cross-cells.ts";
import { crossRows } from "./cross-rows.ts";
import { commonFrame } from "./find-frame.ts";
import { isWritten, viewGrid } from "./grid-view.ts";
import { headlessTable } from "./headless.ts";
import { listRows } from "./list-on-sheet.ts";
import { scheduleRows } from "./schedule-rows.ts";
import { foundTable, type SheetTables, sheetList, sheetTables, type TableOnSheet } from "./sheet-tables.ts";
import { whySkipped } from "./skip-sheet.ts";
import { inFrames, withDays } from "./table-frames.ts";
import { monthOutside, timeOutside } from "./time-outside.ts";
import { yearMentions } from "./year-mentions.ts";

/** What the officer chose beforehand: one sheet, the frame, the school's calendar, and what columns are for. */
export interface ReadOptions {
  readonly sheet?: string;
  readonly frame?: FoundFrame;
  readonly calendar?: SchoolCalendar;
  readonly columns?: readonly ColumnChoice[];
  /** Where no sheet has a header, columns are told by what stands in them. */
  readonly headless?: true;
}

/** A sheet passed over or its tables, and a choice of its columns that was of no use. */
interface SheetReading extends SheetTables {
  readonly unfit?: UnfitChoice;
}

const isEmpty = (grid: Grid) => !grid.cells.some((row) => row?.some(isWritten));

function readCells(grid: Grid, choice: ColumnChoice | undefined): SheetReading {
  const view = viewGrid(grid);
  const chosen = choice && chosenColumns(view, choice);
  const found = sheetTables(view, chosen?.fits ? chosen.header : undefined);
  const unfit = chosen === undefined || chosen.fits ? {} : { unfit: chosen.unfit };
  if (found.tables.length > 0) return { ...found, ...unfit };
  const why = found.skipped.length > 0 ? "看起来不是工作安排表，没有读" : "没有找到“时间”“内容”的表头";
  return { tables: [], skipped: [{ sheet: grid.sheet, why }], ...unfit };
}

/** A sheet that the officer named, or whose columns were chosen, is read whatever it is called. */
function readSheet(grid: Grid, { sheet: wanted, columns = [] }: ReadOptions): SheetReading {
  const choice = columns.find(({ sheet }) => sheet === grid.sheet);
  const why = wanted === undefined ? whySkipped(grid, choice !== undefined) : undefined;
  if (why !== undefined) return { tables: [], skipped: [{ sheet: grid.sheet, why }] };
  return isEmpty(grid) ? { tables: [], skipped: [] } : readCells(grid, choice);
}

/** The sheets as they are; where none has a table, those of which the columns show what they are for. */
function readSheets(grids: readonly Grid[], options: ReadOptions): readonly SheetReading[] {
  const readings = grids.map((grid) => readSheet(grid, options));
  if (options.headless === undefined || readings.some(({ tables }) => tables.length > 0)) return readings;
  return readings.map((reading, at) => ({ ...reading, ...headlessReading(grids[at], options) }));
}

function headlessReading(grid: Grid | undefined, { sheet: wanted }: ReadOptions): SheetTables | undefined {
  if (grid === undefined || (wanted === undefined && whySkipped(grid, false) !== undefined)) return undefined;
  const view = viewGrid(grid);
  const header = headlessTable(view);
  if (header === undefined) return sheetList(view);
  const { tables, skipped } = sheetTables(view, header);
  return { tables: tables.map((one) => ({ ...one, guessed: true as const })), skipped };
}

/** The rows of one table, what of it was passed over, and the rows that sign it. */
function readTable(one: TableOnSheet): TableReading {
  const frame = one.frame?.frame;
  if (one.kind === "cross") return crossRows(one.table, frame);
  if (one.kind === "list") return listRows(one.table, frame);
  const { view } = one.table;
  const { groups, skipped, notes } = readBody(
    view,
    one.table,
    timeOutside(one.table),
    monthOutside(one.table),
  );
  // Written out: the engine takes copies of an object for unlike ones, and this one is asked at every cell.
  return { rows: scheduleRows({ view, table: one.table, frame }, groups), skipped, notes };
}

/** A line over several tables beside each other is met in each. */
function eachOnce(skipped: readonly Skipped[]): Skipped[] {
  const told = new Map(skipped.map((one) => ["row" in one ? one.row : one.sheet, one]));
  return [...told.values()];
}

function readTables(found: readonly TableOnSheet[], { frame: chosen, calendar }: ReadOptions) {
  const tables = inFrames(found, chosen).map((one) => ({
    ...one,
    frame: one.frame && withDays(one.frame, calendar),
  }));
  const frame = chosen ? withDays(chosen, calendar) : commonFrame(tables.map((one) => one.frame));
  const rows: ScheduleRow[] = [];
  const skipped: Skipped[] = [];
  const years: YearMention[] = [];
  for (const one of tables) {
    const reading = readTable(one);
    skipped.push(...reading.skipped);
    years.push(...yearMentions(one.table.view, one.table, reading.notes));
    for (const row of reading.rows) rows.push(row);
  }
  const title = tables.map(({ table }) => table.above.title).find((text) => text !== undefined);
  return {
    title,
    frame,
    rows,
    tables: tables.map((one) => foundTable(one, { title, frame })),
    skipped: eachOnce(skipped),
    years,
  };
}

/**
 * The whole schedule of a workbook: the tables of all visible sheets, or of the one that is named.
 *
 * Nothing is guessed silently: what was not read is told in `skipped`; without any table there is a fault.
 */
export function readSchedule(grids: readonly Grid[], options: ReadOptions = {}): Result<Schedule, JobFault> {
  const sheets = grids.map(({ sheet }) => sheet);
  const { sheet: wanted } = options;
  if (wanted !== undefined && !sheets.includes(wanted))
    return fail({ kind: "unknown-sheet", wanted, sheets });
  const chosen = wanted === undefined ? grids : grids.filter(({ sheet }) => sheet === wanted);
  const readings = readSheets(chosen, options);
  const tables = readings.flatMap((reading) => reading.tables);
  if (tables.length === 0) {
    const generated = grids.some((grid) => grid.generated === true);
    return fail({ kind: "no-table", sheets, ...(generated && { generated }) });
  }
  const passed = readings.flatMap((reading) => reading.skipped);
  const unfit = readings.flatMap((reading) => (reading.unfit === undefined ? [] : [reading.unfit]));
  const { skipped, ...found } = readTables(tables, options);
  const schedule = { ...found, skipped: [...passed, ...skipped] };
  return ok(unfit.length === 0 ? schedule : { ...schedule, unfit });
}
