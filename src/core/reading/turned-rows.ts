import type { PlanFrame } from "../model/frame.ts";
import { a1 } from "../model/grid.ts";
import type { ColumnRole, ScheduleRow } from "../model/schedule.ts";
import { splitOwners } from "../text/owners.ts";
import { roleOf } from "./column-role.ts";
import { blankRow, itemsOf, periodsAcross, type TableReading, type Words, wordsAt } from "./cross-cells.ts";
import type { CrossTable } from "./cross-table.ts";
import { isNoteBelow } from "./note-words.ts";
import { Understanding } from "./understanding.ts";

/** A row of a sheet by what the word beside it says it holds. */
interface NamedRow {
  readonly row: number;
  readonly name: string;
  readonly role: ColumnRole;
}

/** The rows below the months, named by the words beside them; a blank one goes on with the row above. */
function namedRows({ view, labels, from, to }: CrossTable): {
  readonly rows: NamedRow[];
  readonly end: number;
} {
  const rows: NamedRow[] = [];
  const beside = labels[0]?.column ?? 0;
  for (let row = from; row < to; row += 1) {
    if (view.written(row).length === 0) continue;
    const { text } = wordsAt(view, row, beside);
    if (isNoteBelow(text) && view.written(row).length === 1) return { rows, end: row };
    const last = rows.at(-1);
    if (text !== "") rows.push({ row, name: text.replace(/\s+/g, ""), role: roleOf(text).role });
    else if (last !== undefined) rows.push({ ...last, row });
  }
  return { rows, end: to };
}

function extraOf(rows: readonly NamedRow[], words: (row: number) => Words): Record<string, string> {
  const extra: Record<string, string> = {};
  for (const { row, name, role } of rows) {
    const { text } = words(row);
    if (role === "items" || role === "owners" || text === "") continue;
    extra[name] = extra[name] === undefined ? text : `${extra[name]}\n${text}`;
  }
  return extra;
}

/** The month up to which the work under the column is merged; undefined where it is of that month alone. */
function lastMonth(
  { view, across }: CrossTable,
  column: number,
  named: readonly NamedRow[],
): string | undefined {
  const rights = named
    .filter(({ role }) => role === "items")
    .map(({ row }) => view.area(row, column)?.right ?? column);
  const right = Math.max(column, ...rights);
  return across.filter((one) => one.column > column && one.column <= right).at(-1)?.header;
}

/** A table whose months stand across the top and whose rows say what they hold: a row for each month with anything in it. */
export function turnedRows(table: CrossTable, frame: PlanFrame | undefined): TableReading {
  const { view, header, across, to } = table;
  const { rows: named, end } = namedRows(table);
  const periods = periodsAcross(table, frame);
  const understood = new Understanding(frame);
  const rows = across.flatMap(({ column, header: first }, at): ScheduleRow[] => {
    // What is merged over several months or rows stands in the first of them, a month's own name in none.
    const words = (row: number): Words => {
      const found = wordsAt(view, row, column);
      return found.row === row && found.column === column ? found : { row, column, text: "" };
    };
    const written = named.filter(({ row }) => words(row).text !== "");
    if (written.length === 0) return [];
    const last = lastMonth(table, column, named);
    const time = last === undefined ? first : `${first}-${last}`;
    const parts = named.filter(({ role }) => role === "items").map(({ row }) => itemsOf(words(row)));
    // One name merged over all months answers for each of them.
    const owners = named
      .filter(({ role }) => role === "owners")
      .map(({ row }) => wordsAt(view, row, column))
      .filter(({ row }) => row > header.bottom);
    return [
      {
        ...blankRow(view, header.top, { row: header.top, column }),
        sheetRows: named.map(({ row }) => row + 1),
        time,
        timeCarried: true,
        period: last === undefined ? (periods[at] ?? null) : understood.period(time, undefined),
        items: parts.flatMap(({ items }) => items),
        itemCells: parts.flatMap(({ itemCells }) => itemCells),
        owners: owners.flatMap(({ text }) => splitOwners(text)),
        ownerCells: owners.map((one) => a1(one.row, one.column)),
        extra: extraOf(named, words),
      },
    ];
  });
  const notes = Array.from({ length: to - end }, (_, at) => end + at).filter(
    (row) => view.written(row).length > 0,
  );
  const why = "表下的说明或落款，不是工作";
  return { rows, skipped: notes.map((row) => ({ row: `${view.grid.sheet} 第${row + 1}行`, why })), notes };
}
