import type { PlanFrame } from "../model/frame.ts";
import type { PeriodReading } from "../model/period.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import { readPeriod } from "../time/read-period.ts";
import { timeInWords } from "../time/serial-day.ts";
import { termFrame } from "./find-frame.ts";
import { cellOf, type FramedTable, place, slotsOf } from "./framed-table.ts";
import type { TimeGroup } from "./gather-rows.ts";
import { extraOf } from "./row-extra.ts";
import { itemsOf } from "./row-items.ts";
import { isShared, ownersOf } from "./row-owners.ts";
import { summerBefore } from "./summer-before.ts";
import { slotAt } from "./table-columns.ts";
import { withDays } from "./table-frames.ts";
import { termByNeighbours } from "./term-by-neighbours.ts";
import type { TimeSource } from "./time-source.ts";
import { byOwnTimes } from "./timed-items.ts";
import { Understanding } from "./understanding.ts";

/**
 * The rows of the sheet that make one row of the schedule each: all of them while their owner cell is one
 * merged cell or blank; once any has an owner of its own, each with work or owner for itself.
 */
function clusters(framed: FramedTable, rows: readonly number[]): (readonly number[])[] {
  const { itemColumns, ownerColumns } = framed.table.columns;
  if (rows.length === 1 || ownerColumns.every((column) => isShared(framed, rows, column))) return [rows];
  const parts: number[][] = [];
  let begun = false;
  for (const row of rows) {
    const substance = [...itemColumns, ...ownerColumns]
      .flatMap((column) => slotsOf(framed, [row], column))
      .some(({ written }) => written);
    if (parts.length === 0 || (substance && begun)) parts.push([row]);
    else parts.at(-1)?.push(row);
    begun ||= substance;
  }
  return parts;
}

/** The time cell's anchor; of a row without any time its blank cell, or its work. */
function timeCell(framed: FramedTable, time: TimeSource | undefined, row: number): string {
  if (time?.place !== undefined) return place(time.place);
  const { columns } = framed.table;
  return place(slotAt(framed.view, columns, row, columns.time ?? columns.items));
}

/** Whether the time's own cell, or the area it is merged over, lies beside one of the rows. */
function standsBeside({ view }: FramedTable, time: TimeSource, rows: readonly number[]): boolean {
  if (time.heading || time.place === undefined) return false;
  const { row, column } = time.place;
  const bottom = view.area(row, column)?.bottom ?? row;
  return rows.some((one) => one >= row && one <= bottom);
}

function periodOf(framed: FramedTable, { time, term }: TimeGroup, understood: Understanding) {
  if (time === undefined) return null;
  const period = understood.period(
    time.text,
    time.joined ? undefined : time.place && cellOf(framed, time.place),
  );
  const asked = !period.ok && period.fault.kind === "ambiguous-term" && term !== undefined;
  return asked ? readInTerm(time.text, term, framed.frame) : period;
}

/** 学期末 below 「第二学期」 is that of the second term. */
function readInTerm(text: string, term: string, frame: PlanFrame | undefined): PeriodReading {
  const found = frame && termFrame([term], { frame, source: "title", text: "" });
  return readPeriod(text, found === undefined ? frame : withDays(found, frame?.calendar).frame);
}

function rowOf(
  framed: FramedTable,
  group: TimeGroup,
  understood: Understanding,
  rows: readonly number[],
): ScheduleRow {
  const { time } = group;
  const period = periodOf(framed, group, understood);
  const row: ScheduleRow = {
    sheet: framed.view.grid.sheet,
    cell: timeCell(framed, time, rows[0] ?? 0),
    sheetRows: rows.map((row) => row + 1),
    time: period === null ? (time?.text ?? "") : timeInWords(time?.text ?? "", period, framed.frame),
    period,
    ...itemsOf(framed, rows),
    ...ownersOf(framed, time, rows, understood),
    extra: extraOf(framed, rows),
  };
  const beside = time === undefined || standsBeside(framed, time, rows);
  return beside ? row : { ...row, timeCarried: true };
}

/** The schedule rows of a table, from its rows of the sheet under their times. */
export function scheduleRows(framed: FramedTable, groups: readonly TimeGroup[]): readonly ScheduleRow[] {
  const understood = new Understanding(framed.frame);
  const rows: ScheduleRow[] = [];
  for (const group of groups) {
    for (const part of clusters(framed, group.rows)) rows.push(rowOf(framed, group, understood, part));
  }
  const timed = byOwnTimes(rows, understood);
  return termByNeighbours(summerBefore(timed, framed.frame), framed.frame);
}
