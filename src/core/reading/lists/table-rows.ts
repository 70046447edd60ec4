import type { FoundFrame } from "../../model/frame.ts";
import { fromA1, type Grid } from "../../model/grid.ts";
import type { ImportedRow } from "../../model/imported-plan.ts";
import type { LeftOut } from "../../model/plan-text.ts";
import type { Schedule, ScheduleRow } from "../../model/schedule.ts";
import type { SchoolCalendar } from "../../model/school-calendar.ts";
import { saysNoWork } from "../../text/no-work.ts";
import { readSchedule } from "../read-schedule.ts";
import { withHeader, withTitle } from "./headless-table.ts";
import { byOwners, ownItems } from "./owned-items.ts";
import { ownersBehind } from "./owners-behind.ts";
import { splitSentences } from "./split-sentences.ts";
import { placeIn, type WholeTable } from "./whole-table.ts";
import { NO_WORK } from "./work-lines.ts";

/** What a table of the plan gives. */
export interface TableReading {
  readonly rows: readonly ImportedRow[];
  readonly leftOut: readonly LeftOut[];
  /** The title inside the table. */
  readonly title: string | undefined;
  readonly frame: FoundFrame | undefined;
}

interface Options {
  readonly frame?: FoundFrame;
  readonly calendar?: SchoolCalendar;
  /** The line right above the table. */
  readonly caption?: string | undefined;
}

/** A schedule and how many rows of our own stand above the table's. */
interface Read {
  readonly schedule: Schedule;
  readonly added: number;
}

const TIME_UNIT = /[月周旬日号季期年假]/;

const isNoTime = ({ time, period }: ScheduleRow) =>
  period === null || (!period.ok && period.fault.kind === "not-a-time" && !TIME_UNIT.test(time));

/**
 * A table of work without any time is a budget or a list of names; one whose times are hours says when a room is
 * open.
 */
function hasTimes({ rows }: Schedule): boolean {
  return rows.length > 0 && rows.filter(isNoTime).length * 2 <= rows.length;
}

function scheduleIn(grid: Grid, options: Options): Schedule | undefined {
  const { caption: _caption, ...others } = options;
  const reading = readSchedule([grid], others);
  return reading.ok && hasTimes(reading.value) ? reading.value : undefined;
}

function read({ grid }: WholeTable, options: Options): Read | undefined {
  const { caption } = options;
  // Of a table with the title that it has, more can be told than of the table alone.
  for (const [one, added] of [
    [withTitle(grid, caption), 1],
    [grid, 0],
    [withHeader(grid, caption), 1],
  ] as const) {
    const schedule = one && scheduleIn(one, options);
    if (schedule !== undefined) return { schedule, added };
  }
  return undefined;
}

/** 「9月：慰问；新教师入会」 in one cell is a line of a month list: its parts are works. */
function itemsOf({ items, itemCells, cell }: ScheduleRow): ScheduleRow["items"] {
  const [only] = items;
  if (only === undefined || items.length > 1 || only.number !== undefined || !itemCells.includes(cell))
    return items;
  return splitSentences(only.text, false).map((text) => ({ ...only, text }));
}

function importedRow(row: ScheduleRow, table: WholeTable, added: number): ImportedRow {
  const place = (cell: string) => placeIn(table, (fromA1(cell)?.row ?? 0) + 1 - added);
  const [first] = row.sheetRows;
  return {
    time: row.time,
    period: row.period,
    items: itemsOf(row).map(({ text, number, cell }) => ({
      text,
      ...(number !== undefined && { number }),
      source: place(cell),
    })),
    owners: row.owners,
    extra: row.extra,
    source: first === undefined ? place(row.cell) : placeIn(table, first - added),
  };
}

/** The rows of a table that nowhere names who answers, as far as the work itself says it: 「表彰（女工委）」. */
function withOwnersOfItems(rows: readonly ImportedRow[]): readonly ImportedRow[] {
  if (rows.some(({ owners }) => owners.length > 0)) return rows;
  const behind = ownersBehind(rows.flatMap(({ items }) => items.map(({ text }) => text)));
  return rows.flatMap((row) => {
    const placed = row.items.map((item, at) => ({ item, at }));
    return byOwners(ownItems(placed, [], [], behind)).map((own) => ({
      ...row,
      items: own.map(({ item }) => item),
      owners: own[0]?.owners ?? [],
    }));
  });
}

function rowText({ grid }: WholeTable, row: number): string {
  const texts = (grid.cells[row - 1] ?? []).flatMap((cell) => (cell === undefined ? [] : [cell.text.trim()]));
  return texts.filter((text) => text !== "").join("\t");
}

/** The table's rows that are written on, with their words, as passed over for that reason. */
function rowsLeftOut(table: WholeTable, why: string, used: ReadonlySet<number>): LeftOut[] {
  return table.grid.cells.flatMap((_cells, at) => {
    const text = rowText(table, at + 1);
    if (text === "" || used.has(at + 1)) return [];
    return [{ source: placeIn(table, at + 1), text, why }];
  });
}

/** A table that is no schedule, row by row. */
export function tableLeftOut(table: WholeTable, past: boolean): readonly LeftOut[] {
  const why = past ? "总结里做过的工作，不是安排" : "这张表里没有时间和工作内容，不是安排表";
  return rowsLeftOut(table, why, new Set());
}

/** The rows of work that stand under a time further up: its row is used, too. */
function usedRows({ rows }: Schedule, added: number): ReadonlySet<number> {
  const times = rows.flatMap(({ cell }) => fromA1(cell)?.row ?? []).map((row) => row + 1);
  return new Set([...times, ...rows.flatMap(({ sheetRows }) => sheetRows)].map((row) => row - added));
}

/** The rows of a table that is a schedule, also one without a header; undefined where it is none. */
export function readTable(table: WholeTable, options: Options): TableReading | undefined {
  const found = read(table, options);
  if (found === undefined) return undefined;
  const { schedule, added } = found;
  const rows = withOwnersOfItems(schedule.rows.map((row) => importedRow(row, table, added)));
  const nothing = rows.filter(
    ({ items }) => items.length === 1 && items.every(({ text }) => saysNoWork(text)),
  );
  return {
    rows: rows.filter((row) => !nothing.includes(row)),
    leftOut: [
      ...rowsLeftOut(table, "表头或表里的说明，不是工作", usedRows(schedule, added)),
      ...nothing.map(({ time, items, source }) => ({
        source,
        text: [time, ...items.map(({ text }) => text)].join("\t"),
        why: NO_WORK,
      })),
    ],
    title: schedule.title,
    frame: schedule.frame,
  };
}
