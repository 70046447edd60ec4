import type { PlanFrame } from "../model/frame.ts";
import { a1, type Cell, cellAt } from "../model/grid.ts";
import type { PeriodReading } from "../model/period.ts";
import type { Item, ScheduleRow } from "../model/schedule.ts";
import { splitItems } from "../text/items.ts";
import { isDitto, splitOwners } from "../text/owners.ts";
import { readPeriod } from "../time/read-period.ts";
import { readPeriodCell } from "../time/read-period-cell.ts";
import type { TimeGroup, TimeSource } from "./body.ts";
import type { TableArea } from "./find-tables.ts";
import { type GridView, type Place, tidyText } from "./grid-view.ts";
import { type Slot, slotAt } from "./table-columns.ts";

/** A table and the frame in which its times are read. */
interface FramedTable {
  readonly view: GridView;
  readonly table: TableArea;
  readonly frame: PlanFrame | undefined;
}

const place = (at: Place) => a1(at.row, at.column);

/** Each cell once, in order: a merged one is met in every row it covers. */
function distinct(slots: readonly Slot[]): readonly Slot[] {
  if (slots.length < 2) return slots;
  return [...new Map(slots.map((slot) => [place(slot), slot])).values()];
}

function slotsOf(
  { view, table }: FramedTable,
  rows: readonly number[],
  column: number | undefined,
): readonly Slot[] {
  if (column === undefined) return [];
  return distinct(rows.map((row) => slotAt(view, table.columns, row, column)));
}

function cellOf({ view }: FramedTable, at: Place): Cell | undefined {
  return cellAt(view.grid, at.row, at.column);
}

/** The cell's text for a reader of words; an error value is none. */
function wordsOf(framed: FramedTable, at: Place): string {
  const cell = cellOf(framed, at);
  return cell?.error === undefined ? tidyText(cell) : "";
}

/**
 * The rows of the sheet that make one row of the schedule each: all of them while their owner cell is one
 * merged cell or blank; once any has an owner of its own, each with work or owner for itself.
 */
function clusters(framed: FramedTable, rows: readonly number[]): number[][] {
  const { items, owners } = framed.table.columns;
  if (rows.length === 1) return [[...rows]];
  const named = slotsOf(framed, rows, owners).filter(({ written }) => written);
  if (named.length === 0 || (named.length === 1 && (named[0]?.rows ?? 1) > 1)) return [[...rows]];
  const parts: number[][] = [];
  let begun = false;
  for (const row of rows) {
    const substance = slotsOf(framed, [row], items)
      .concat(slotsOf(framed, [row], owners))
      .some(({ written }) => written);
    if (parts.length === 0 || (substance && begun)) parts.push([row]);
    else parts.at(-1)?.push(row);
    begun ||= substance;
  }
  return parts;
}

function itemsIn(framed: FramedTable, slots: readonly Slot[]): Item[] {
  const items: Item[] = [];
  for (const slot of slots) {
    const cell = place(slot);
    for (const { text, number } of splitItems(wordsOf(framed, slot))) {
      items.push(number === undefined ? { text, cell } : { text, cell, number });
    }
  }
  return items;
}

function extraOf(framed: FramedTable, rows: readonly number[]): Record<string, string> {
  const entries: [string, string][] = [];
  for (const { column, key } of framed.table.columns.extras) {
    const written = slotsOf(framed, rows, column).filter((slot) => slot.written);
    const text = written.map((slot) => tidyText(cellOf(framed, slot))).join("\n");
    if (text !== "") entries.push([key, text]);
  }
  return Object.fromEntries(entries);
}

/** What the same words mean is found out once for a table. */
interface Understanding {
  readonly period: (time: TimeSource) => PeriodReading;
  readonly owners: (text: string) => readonly string[];
}

function remember<Value>(read: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text) ?? read(text);
    known.set(text, value);
    return value;
  };
}

/** Words are read as words; a date or a number is read cell by cell: its text may hide what was typed. */
function understanding(framed: FramedTable): Understanding {
  const words = remember((text) => readPeriod(text, framed.frame));
  const period = (time: TimeSource) => {
    const cell = time.place && cellOf(framed, time.place);
    const typed = cell === undefined || typeof cell.value === "string";
    return typed ? words(time.text) : readPeriodCell(cell, framed.frame);
  };
  return { period, owners: remember(splitOwners) };
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

function rowOf(
  framed: FramedTable,
  { time }: TimeGroup,
  understood: Understanding,
  rows: readonly number[],
): ScheduleRow {
  const { columns } = framed.table;
  const items = slotsOf(framed, rows, columns.items);
  const owners = slotsOf(framed, rows, columns.owners);
  const row: ScheduleRow = {
    sheet: framed.view.grid.sheet,
    cell: timeCell(framed, time, rows[0] ?? 0),
    sheetRows: rows.map((row) => row + 1),
    time: time?.text ?? "",
    period: time === undefined ? null : understood.period(time),
    items: itemsIn(framed, items),
    itemCells: items.map(place),
    owners: owners.flatMap((slot) => understood.owners(wordsOf(framed, slot))),
    ownerCells: owners.map(place),
    extra: extraOf(framed, rows),
  };
  const beside = time === undefined || standsBeside(framed, time, rows);
  return beside ? row : { ...row, timeCarried: true };
}

/** 同上 becomes the owners of the row above. */
function resolveDittos(rows: readonly ScheduleRow[]): ScheduleRow[] {
  let above: readonly string[] = [];
  return rows.map((row) => {
    const same = row.owners.some(isDitto);
    const owners = same ? row.owners.flatMap((owner) => (isDitto(owner) ? above : [owner])) : row.owners;
    above = owners;
    return same ? { ...row, owners } : row;
  });
}

/** The schedule rows of a table, from its rows of the sheet under their times. */
export function scheduleRows(framed: FramedTable, groups: readonly TimeGroup[]): ScheduleRow[] {
  const understood = understanding(framed);
  const rows = groups.flatMap((group) =>
    clusters(framed, group.rows).map((part) => rowOf(framed, group, understood, part)),
  );
  return resolveDittos(rows);
}
