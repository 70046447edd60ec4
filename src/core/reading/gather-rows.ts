import { isCalendar } from "./calendar-table.ts";
import type { TableArea } from "./find-tables.ts";
import type { GridView } from "./grid-view.ts";
import { ownTime } from "./own-time.ts";
import { monthOver } from "./part-of-month.ts";
import {
  type BlockHeading,
  isPlainRow,
  kindOf,
  lastPlainRow,
  type NoWork,
  type RowKind,
} from "./row-kind.ts";
import { slotAt } from "./table-columns.ts";
import { termBeside } from "./term-column.ts";
import type { TimeSource } from "./time-source.ts";
import { termName } from "./time-words.ts";
import { workInTime } from "./work-in-time.ts";

/** Rows of the sheet under one time; without a time each row is alone. Rows count from 0. */
export interface TimeGroup {
  readonly time: TimeSource | undefined;
  /** The term that stands over the rows: 第一学期. */
  readonly term?: string;
  readonly rows: readonly number[];
}

/** What stands in the row besides the columns that are carried through. */
export function hasSubstance(view: GridView, { columns }: TableArea, row: number): boolean {
  const slots = [...columns.itemColumns, ...columns.ownerColumns];
  return (
    slots.some((column) => slotAt(view, columns, row, column).written) ||
    workInTime(view, columns, row) !== undefined
  );
}

function samePlace(one: TimeSource | undefined, other: TimeSource): boolean {
  if (one === undefined || one.place === undefined || other.place === undefined) return one === other;
  if (one.joined && one.text !== other.text) return false;
  return one.place.row === other.place.row && one.place.column === other.place.column;
}

/** Why a row is no work; a form only names its times. */
export type WhyNot = NoWork | "form";

/** The rows as they are put together, from the top. */
export interface Gathering {
  /** The time of the rows that have nothing above to carry. */
  readonly first: TimeSource | undefined;
  /** The month that stands over the rows: of days that do not name theirs. */
  month: string | undefined;
  /** The term that stands over the rows. */
  term?: string;
  readonly groups: (TimeGroup & { readonly rows: number[] })[];
  readonly headings: TimeSource[];
  readonly skipped: { readonly row: number; readonly why: WhyNot }[];
  time: TimeSource | undefined;
  /** The last group still takes rows. */
  open: boolean;
}

/** Puts a row of work under its own time or the one that is carried down to it. */
function gatherRow(view: GridView, table: TableArea, gathering: Gathering, row: number): void {
  const own = ownTime(view, table, row, gathering.time, gathering.month);
  const last = gathering.groups.at(-1);
  const same = gathering.open && (own === undefined || samePlace(last?.time, own));
  const empty = !hasSubstance(view, table, row);
  const bare = own === undefined && empty;
  const isFree = empty && !bare && !same && isCalendar(table);
  if (isFree) {
    gathering.skipped.push({ row, why: "form" });
    carry(gathering, own);
  } else if (last !== undefined && same && (bare || last.time !== undefined)) last.rows.push(row);
  else if (bare) gathering.skipped.push({ row, why: "outside" });
  else {
    gathering.time = own ?? gathering.time;
    const beside = termBeside(view, table, row);
    if (beside !== undefined) gathering.term = beside;
    const { time, term } = gathering;
    gathering.groups.push({ time, rows: [row], ...(term !== undefined && { term }) });
    gathering.open = true;
  }
}

/** From the next row on, that time is carried down. */
function carry(gathering: Gathering, time: TimeSource | undefined): void {
  gathering.time = time;
  gathering.open = false;
}

function gatherHeading(gathering: Gathering, heading: BlockHeading): void {
  const time: TimeSource = { ...heading, heading: true };
  gathering.headings.push(time);
  gathering.month = monthOver(heading.text);
  const term = termName(heading.text);
  if (term !== undefined) gathering.term = term;
  carry(gathering, time);
}

/** Below the notes the table goes on only where a row or a heading names its time again. */
function goesOn(view: GridView, table: TableArea, row: number, kind: RowKind): boolean {
  if (typeof kind === "object") return true;
  return (
    kind === "work" && isPlainRow(view, table.columns, row) && ownTime(view, table, row)?.place?.row === row
  );
}

/** Puts a row that is not blank where it belongs. */
function gather(
  view: GridView,
  table: TableArea,
  gathering: Gathering,
  row: number,
  kind: Exclude<RowKind, "blank">,
): void {
  if (kind === "work") gatherRow(view, table, gathering, row);
  else if (typeof kind === "object") gatherHeading(gathering, kind);
  else gathering.skipped.push({ row, why: kind });
  if (kind === "caption") carry(gathering, gathering.first);
  if (kind === "nothing") carry(gathering, ownTime(view, table, row) ?? gathering.time);
}

/** Gathers the rows of the table's body, blank ones left out; below a note all is note until the work goes on. */
export function gatherRows(view: GridView, table: TableArea, gathering: Gathering): void {
  const lastPlain = lastPlainRow(view, table);
  let noted = false;
  let afterGap = false;
  for (let row = table.from; row < table.to; row += 1) {
    const kind = kindOf(view, table, row, { afterGap, workBelow: row < lastPlain });
    afterGap = kind === "blank";
    if (kind === "blank") continue;
    noted = kind === "note" || (noted && !goesOn(view, table, row, kind));
    gather(view, table, gathering, row, noted ? "note" : kind);
  }
}
