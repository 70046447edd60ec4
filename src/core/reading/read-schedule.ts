import type { ColumnChoice, UnfitChoice } from "../model/column-choice.ts";
import type { JobFault } from "../model/fault.ts";
import { type FoundFrame, frameName, withCalendar } from "../model/frame.ts";
import type { Grid } from "../model/grid.ts";
import { fail, ok, type Result } from "../model/result.ts";
import type { FoundTable, Schedule, ScheduleRow, Skipped, YearMention } from "../model/schedule.ts";
import type { SchoolCalendar } from "../model/school-calendar.ts";
import { readBody, type TimeSource } from "./body.ts";
import { chosenColumns } from "./chosen-columns.ts";
import { commonFrame, findFrame, termFrame } from "./find-frame.ts";
import { findTables, type TableArea } from "./find-tables.ts";
import { type GridView, isWritten, viewGrid } from "./grid-view.ts";
import type { Header } from "./header.ts";
import { scheduleRows } from "./schedule-rows.ts";
import { whySkipped } from "./skip-sheet.ts";
import { headingTime } from "./time-words.ts";
import { yearMentions } from "./year-mentions.ts";

/** What the officer chose beforehand: one sheet, the frame, the school's calendar, and what columns are for. */
export interface ReadOptions {
  readonly sheet?: string;
  readonly frame?: FoundFrame;
  readonly calendar?: SchoolCalendar;
  readonly columns?: readonly ColumnChoice[];
}

/** A table on its sheet, with the frame that its own words give. */
interface TableOnSheet {
  readonly view: GridView;
  readonly table: TableArea;
  readonly frame: FoundFrame | undefined;
}

/** A sheet passed over or its tables, and a choice of its columns that was of no use. */
interface SheetReading {
  readonly skipped?: Skipped;
  readonly tables: readonly TableOnSheet[];
  readonly unfit?: UnfitChoice;
}

function tablesOn(view: GridView, chosen: Header | undefined): TableOnSheet[] {
  return findTables(view, chosen).map((table) => {
    const headers = table.header.columns.map(({ header }) => header);
    const sheet = view.grid.sheet;
    return { view, table, frame: findFrame({ titles: table.above.lines, headers, sheet }) };
  });
}

const isEmpty = (grid: Grid) => !grid.cells.some((row) => row?.some(isWritten));

function readCells(grid: Grid, choice: ColumnChoice | undefined): SheetReading {
  const view = viewGrid(grid);
  const chosen = choice && chosenColumns(view, choice);
  const tables = tablesOn(view, chosen?.fits ? chosen.header : undefined);
  const unfit = chosen === undefined || chosen.fits ? {} : { unfit: chosen.unfit };
  if (tables.length > 0) return { tables, ...unfit };
  return { tables, skipped: { sheet: grid.sheet, why: "没有找到“时间”“内容”的表头" }, ...unfit };
}

/** A sheet that the officer named, or whose columns were chosen, is read whatever it is called. */
function readSheet(grid: Grid, { sheet: wanted, columns = [] }: ReadOptions): SheetReading {
  const choice = columns.find(({ sheet }) => sheet === grid.sheet);
  const why = wanted === undefined ? whySkipped(grid, choice !== undefined) : undefined;
  if (why !== undefined) return { tables: [], skipped: { sheet: grid.sheet, why } };
  return isEmpty(grid) ? { tables: [] } : readCells(grid, choice);
}

/** The time of rows that have none beside or above them: the line above the table, or the sheet's name. */
function timeOutside({ view, table }: TableOnSheet): TimeSource | undefined {
  if (table.columns.time !== undefined) return undefined;
  const captions = table.above.lines.map(headingTime).filter((text) => text?.includes("月"));
  const text = captions.at(-1) ?? headingTime(view.grid.sheet);
  return text === undefined ? undefined : { place: undefined, text };
}

/** A table whose own frame is not the schedule's says so. */
function foundTable({ view, table, frame }: TableOnSheet, whole: FoundFrame | undefined): FoundTable {
  const { top, bottom, columns } = table.header;
  return {
    sheet: view.grid.sheet,
    headerRow: top,
    headerEnd: bottom,
    columns: columns.map(({ column, role, header }) => ({ column, role, header })),
    ...(frame && whole && frameName(frame.frame) !== frameName(whole.frame) && { frame: frame.frame }),
  };
}

/** Each table with the frame that holds in it: the chosen one, its own, or the one that the others have. */
function inFrames(tables: readonly TableOnSheet[], chosen: FoundFrame | undefined): TableOnSheet[] {
  if (chosen !== undefined) return tables.map((one) => ({ ...one, frame: chosen }));
  const others = commonFrame(tables.map(({ frame }) => frame));
  return tables.map((one) => {
    const captions = [...one.table.above.lines, one.view.grid.sheet];
    return { ...one, frame: one.frame ?? termFrame(captions, others) ?? others };
  });
}

function withDays(one: TableOnSheet, calendar: SchoolCalendar | undefined): TableOnSheet {
  const { frame } = one;
  return frame && calendar
    ? { ...one, frame: { ...frame, frame: withCalendar(frame.frame, calendar) } }
    : one;
}

function readTables(found: readonly TableOnSheet[], { frame: chosen, calendar }: ReadOptions) {
  const tables = inFrames(found, chosen).map((one) => withDays(one, calendar));
  const frame = commonFrame(tables.map((one) => one.frame));
  const rows: ScheduleRow[] = [];
  const skipped: Skipped[] = [];
  const years: YearMention[] = [];
  for (const one of tables) {
    const body = readBody(one.view, one.table, timeOutside(one));
    skipped.push(...body.skipped);
    years.push(...yearMentions(one.view, one.table, body.notes));
    // Written out: the engine takes copies of an object for unlike ones, and this one is asked at every cell.
    const framed = { view: one.view, table: one.table, frame: one.frame?.frame };
    for (const row of scheduleRows(framed, body.groups)) rows.push(row);
  }
  return { frame, rows, tables: tables.map((one) => foundTable(one, frame)), skipped, years };
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
  const readings = chosen.map((grid) => readSheet(grid, options));
  const tables = readings.flatMap((reading) => reading.tables);
  if (tables.length === 0) {
    const generated = grids.some((grid) => grid.generated === true);
    return fail({ kind: "no-table", sheets, ...(generated && { generated }) });
  }
  const passed = readings.flatMap(({ skipped: sheet }) => (sheet === undefined ? [] : [sheet]));
  const unfit = readings.flatMap((reading) => (reading.unfit === undefined ? [] : [reading.unfit]));
  const { skipped, ...found } = readTables(tables, options);
  const title = tables.find(({ table }) => table.above.title !== undefined)?.table.above.title;
  const schedule = { title, ...found, skipped: [...passed, ...skipped] };
  return ok(unfit.length === 0 ? schedule : { ...schedule, unfit });
}
