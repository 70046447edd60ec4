import type { ScheduleRow } from "../model/schedule.ts";
import { isDitto } from "../text/owners.ts";
import { type FramedTable, place, slotsOf, wordsOf } from "./framed-table.ts";
import { ownersInBracket } from "./heading-bracket.ts";
import type { Slot } from "./table-columns.ts";
import { ownerMeant } from "./ticked-owners.ts";
import type { TimeSource } from "./time-source.ts";
import type { Understanding } from "./understanding.ts";

/** Whether in these rows that owner column is blank or one merged cell. */
export function isShared(framed: FramedTable, rows: readonly number[], column: number): boolean {
  const [first, ...others] = slotsOf(framed, rows, column).filter(({ written }) => written);
  return first === undefined || (others.length === 0 && first.rows > 1);
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
function namedOwners(framed: FramedTable, rows: readonly number[], understood: Understanding) {
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

/** Whether who answers is left open in these rows: 「无」 leaves nothing open. */
function namesNobody(framed: FramedTable, rows: readonly number[]): boolean {
  const columns = framed.table.columns.ownerColumns;
  return !columns.some((column) => slotsOf(framed, rows, column).some(({ written }) => written));
}

function ownersByTime(framed: FramedTable, time: TimeSource | undefined, rows: readonly number[]) {
  return time !== undefined && namesNobody(framed, rows) ? ownersInBracket(framed.view, time) : [];
}

/** Who answers for these rows and where that is written; where nobody is named beside them, by the bracket behind their time. */
export function ownersOf(
  framed: FramedTable,
  time: TimeSource | undefined,
  rows: readonly number[],
  understood: Understanding,
): Pick<ScheduleRow, "owners" | "ownerCells"> {
  const { owners, ownerCells } = namedOwners(framed, rows, understood);
  return { owners: owners.length === 0 ? ownersByTime(framed, time, rows) : owners, ownerCells };
}
