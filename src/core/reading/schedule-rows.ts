import type { PlanFrame } from "../model/frame.ts";
import { a1, type Cell, cellAt } from "../model/grid.ts";
import type { PeriodReading } from "../model/period.ts";
import type { Item, ScheduleRow } from "../model/schedule.ts";
import { splitItems } from "../text/items.ts";
import { isDitto } from "../text/owners.ts";
import { readPeriod } from "../time/read-period.ts";
import type { TimeGroup } from "./body.ts";
import { termFrame } from "./find-frame.ts";
import type { TableArea } from "./find-tables.ts";
import { type GridView, type Place, tidyText } from "./grid-view.ts";
import { ownersInBracket } from "./heading-bracket.ts";
import type { TimeSource } from "./own-time.ts";
import { summerBefore } from "./summer-before.ts";
import { type Slot, slotAt } from "./table-columns.ts";
import { termByNeighbours } from "./term-by-neighbours.ts";
import { ownerMeant } from "./ticked-owners.ts";
import { Understanding } from "./understanding.ts";

/** A table and the frame in which its times are read. */
interface FramedTable {
  readonly view: GridView;
  readonly table: TableArea;
  readonly frame: PlanFrame | undefined;
}

const place = (at: Place) => a1(at.row, at.column);

function samePlace(one: Place | undefined, other: Place): boolean {
  return one?.row === other.row && one.column === other.column;
}

/** The cells of a column in these rows, each once: a merged one is met in every row it covers. */
function slotsOf(
  { view, table }: FramedTable,
  rows: readonly number[],
  column: number | undefined,
): readonly Slot[] {
  if (column === undefined) return [];
  if (rows.length === 1) return [slotAt(view, table.columns, rows[0] ?? 0, column)];
  const slots = rows.map((row) => slotAt(view, table.columns, row, column));
  return slots.filter((slot, index) => !samePlace(slots[index - 1], slot));
}

/** The cells of the work in these rows, row by row; of several columns only the first counts where it is blank. */
function itemSlots(framed: FramedTable, rows: readonly number[]): readonly Slot[] {
  const { items, itemColumns } = framed.table.columns;
  if (itemColumns.length === 1) return slotsOf(framed, rows, items);
  const slots = rows.flatMap((row) => itemColumns.flatMap((column) => slotsOf(framed, [row], column)));
  const known = new Map(slots.filter(({ written }) => written).map((slot) => [place(slot), slot]));
  return known.size > 0 ? [...known.values()] : slotsOf(framed, rows, items);
}

function cellOf({ view }: FramedTable, at: Place): Cell | undefined {
  return cellAt(view.grid, at.row, at.column);
}

/** The cell's text for a reader of words; an error value is none. */
function wordsOf(framed: FramedTable, at: Place): string {
  const cell = cellOf(framed, at);
  return cell?.error === undefined ? tidyText(cell) : "";
}

/** Whether in these rows that owner column is blank or one merged cell. */
function isShared(framed: FramedTable, rows: readonly number[], column: number): boolean {
  const [first, ...others] = slotsOf(framed, rows, column).filter(({ written }) => written);
  return first === undefined || (others.length === 0 && first.rows > 1);
}

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

/** The items of the cells, whose addresses stand beside them in `cells`. */
function itemsIn(framed: FramedTable, slots: readonly Slot[], cells: readonly string[]): Item[] {
  const only = slots[0];
  if (slots.length === 1 && only) return itemsAt(wordsOf(framed, only), cells[0] ?? place(only));
  return slots.flatMap((slot, index) => itemsAt(wordsOf(framed, slot), cells[index] ?? place(slot)));
}

function itemsAt(words: string, cell: string): Item[] {
  return splitItems(words).map(({ text, number }) =>
    number === undefined ? { text, cell } : { text, cell, number },
  );
}

/** What a column that is carried through says in these rows, a line each; undefined where nothing is written. */
function carriedText(framed: FramedTable, rows: readonly number[], column: number): string | undefined {
  const only = rows[0] ?? 0;
  if (rows.length === 1 && framed.view.area(only, column) === undefined) {
    return tidyText(cellAt(framed.view.grid, only, column)) || undefined;
  }
  let all: string | undefined;
  for (const slot of slotsOf(framed, rows, column)) {
    if (!slot.written) continue;
    const text = tidyText(cellOf(framed, slot));
    all = all && text ? `${all}\n${text}` : all || text;
  }
  return all;
}

function extraOf(framed: FramedTable, rows: readonly number[]): Record<string, string> {
  const extra: Record<string, string> = {};
  for (const { column, key } of framed.table.columns.extras) {
    const text = carriedText(framed, rows, column);
    if (text) extra[key] = text;
  }
  return extra;
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

/** Rows with the same one owner cell share what was read in it. */
function ownersIn(framed: FramedTable, slots: readonly Slot[], understood: Understanding): readonly string[] {
  const only = slots[0];
  if (slots.length === 1 && only) return understood.owners(ownerWords(framed, only));
  return slots.flatMap((slot) => understood.owners(ownerWords(framed, slot)));
}

function ownerWords(framed: FramedTable, slot: Slot): string {
  const { table } = framed;
  const words = wordsOf(framed, slot);
  if (table.columns.ownerColumns.length < 2) return words;
  return ownerMeant(words, table.header.columns.find(({ column }) => column === slot.column)?.header);
}

/** Owners before time and work group the rows: typed once, they answer for all rows down to the next. */
function groupsRows({ table }: FramedTable, index: number): boolean {
  const { ownerColumns, time, items } = table.columns;
  const column = ownerColumns[index];
  return column !== undefined && time !== undefined && column < time && column < items;
}

/** Who answers for these rows, by owner column from the left; 同上 is who stood in that column above. */
function ownersOf(framed: FramedTable, rows: readonly number[], understood: Understanding) {
  const { above, aboveCells } = understood;
  const { ownerColumns } = framed.table.columns;
  for (let index = 0; index < ownerColumns.length; index += 1) {
    const slots = slotsOf(framed, rows, ownerColumns[index]);
    const before = above[index] ?? [];
    const carried = groupsRows(framed, index) && !slots.some(({ written }) => written);
    const names = carried ? before : ownersIn(framed, slots, understood);
    if (!carried || aboveCells[index] === undefined) aboveCells[index] = slots.map(place);
    above[index] = names.some(isDitto) ? names.flatMap((name) => (isDitto(name) ? before : [name])) : names;
  }
  if (above.length > 1) return { owners: above.flat(), ownerCells: aboveCells.flat() };
  return { owners: above[0] ?? [], ownerCells: aboveCells[0] ?? [] };
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
  const year = frame && termFrame([term], { frame, source: "title", text: "" });
  return readPeriod(text, year?.frame ?? frame);
}

/** Whether who answers is left open in these rows: 「无」 leaves nothing open. */
function namesNobody(framed: FramedTable, rows: readonly number[]): boolean {
  const columns = framed.table.columns.ownerColumns;
  return !columns.some((column) => slotsOf(framed, rows, column).some(({ written }) => written));
}

function ownersByTime(framed: FramedTable, time: TimeSource | undefined, rows: readonly number[]) {
  const asked = time?.place !== undefined && namesNobody(framed, rows);
  return asked ? ownersInBracket(framed.view, time.place) : [];
}

function rowOf(
  framed: FramedTable,
  group: TimeGroup,
  understood: Understanding,
  rows: readonly number[],
): ScheduleRow {
  const { time } = group;
  const items = itemSlots(framed, rows);
  const itemCells = items.map(place);
  const { owners: named, ownerCells } = ownersOf(framed, rows, understood);
  const owners = named.length === 0 ? ownersByTime(framed, time, rows) : named;
  const row: ScheduleRow = {
    sheet: framed.view.grid.sheet,
    cell: timeCell(framed, time, rows[0] ?? 0),
    sheetRows: rows.map((row) => row + 1),
    time: time?.text ?? "",
    period: periodOf(framed, group, understood),
    items: itemsIn(framed, items, itemCells),
    itemCells,
    owners,
    ownerCells,
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
  return termByNeighbours(summerBefore(rows, framed.frame), framed.frame);
}
