import type { ColumnRole } from "../model/schedule.ts";
import { roleOf } from "./column-role.ts";
import { type GridView, isWritten, seenText, tidyText } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { namesOwner } from "./lists/owner-name.ts";
import { isBodyName } from "./note-words.ts";
import { looksLikeTime } from "./time-words.ts";
import { isPlanTitle, readAbove } from "./title.ts";

const MOST_LINES_ABOVE = 10;
const ROWS_LOOKED_AT = 200;
const FEWEST_TIMES = 2;
/** Shorter texts on average are names or numbers, not work. */
const SHORTEST_WORK = 4;
const LIST_TITLE = /登记|明细|签到|统计|名单|发放|作息|值班|值日|课程|考勤|通讯录/;

/** What stands in a column below the lines over the table. */
interface Column {
  readonly column: number;
  readonly texts: readonly string[];
}

/** A line over the table: a title, particulars, nothing. A time alone already heads work. */
function standsAbove(view: GridView, row: number): boolean {
  const written = view.written(row);
  const text = tidyText(view.grid.cells[row]?.[written[0] ?? 0]);
  if (written.length <= 1) return !looksLikeTime(text) || isPlanTitle(text);
  const { lines, meta } = readAbove(view, row, row + 1);
  return lines.length === 0 && meta.length > 0;
}

/** The first row below the title of a sheet that has no header; 0 where nothing stands above its work. */
export function firstWorkRow(view: GridView): number {
  const end = Math.min(view.height, MOST_LINES_ABOVE);
  for (let row = 0; row < end; row += 1) if (!standsAbove(view, row)) return row;
  return 0;
}

function columnsBelow(view: GridView, from: number): Column[] {
  const end = Math.min(view.height, from + ROWS_LOOKED_AT);
  return Array.from({ length: view.width }, (_, column) => {
    const texts: string[] = [];
    for (let row = from; row < end; row += 1) {
      const cell = view.grid.cells[row]?.[column];
      if (isWritten(cell)) texts.push(tidyText(cell));
    }
    return { column, texts };
  }).filter(({ texts }) => texts.length > 0);
}

/** 1, 2, 3 …: the rows are counted, also anew under each month. */
export function counts({ texts }: { readonly texts: readonly string[] }): boolean {
  const numbers = texts.filter((text) => /^[0-9]{1,3}$/.test(text)).map(Number);
  return (
    numbers.length * 2 > texts.length &&
    numbers.every((number, at) => number === 1 || number === (numbers[at - 1] ?? 0) + 1)
  );
}

function timesIn({ texts }: Column): number {
  return texts.filter(looksLikeTime).length;
}

function holdsTimes(column: Column): boolean {
  const times = timesIn(column);
  return times >= FEWEST_TIMES && times * 3 >= column.texts.length * 2 && !counts(column);
}

/** Signs of all texts of a column together: the work is written at the greatest length. */
export function weight({ texts }: Pick<Column, "texts">): number {
  return texts.reduce((sum, text) => sum + text.length, 0);
}

function holdsWork(column: Column): boolean {
  const words = column.texts.filter((text) => /\p{Script=Han}/u.test(text));
  return words.length * 3 >= column.texts.length * 2 && weight(column) >= SHORTEST_WORK * column.texts.length;
}

/** Bodies and persons who may answer for work, and little else. */
function holdsOwners({ texts }: Column): boolean {
  const names = texts.filter((text) =>
    text.split(/[、，,；;/\s]+/).every((name) => isBodyName(name) || namesOwner(name)),
  );
  return texts.every((text) => text.length <= 40) && names.length * 2 > texts.length;
}

/** What the columns are for by what stands in them from that row on; undefined where no column holds work. */
export function rolesByContent(view: GridView, from: number): ReadonlyMap<number, ColumnRole> | undefined {
  const columns = columnsBelow(view, from);
  const time = columns.filter(holdsTimes).sort((one, other) => timesIn(other) - timesIn(one))[0];
  const others = columns.filter((one) => one !== time);
  const [items] = others.filter(holdsWork).sort((one, other) => weight(other) - weight(one));
  if (items === undefined) return undefined;
  const owners = others.find((one) => one !== items && holdsOwners(one));
  const number = others.find((one) => one.column < items.column && counts(one));
  const found: readonly (readonly [Column | undefined, ColumnRole])[] = [
    [time, "time"],
    [items, "items"],
    [owners, "owners"],
    [number, "number"],
  ];
  return new Map(found.flatMap(([one, role]) => (one === undefined ? [] : [[one.column, role] as const])));
}

/** The columns of a table without a header, as a header without rows that ends above its work. */
export function headerOfRoles(roles: ReadonlyMap<number, ColumnRole>, from: number): Header {
  const columns = [...roles].map(
    ([column, role]): HeaderColumn => ({ column, role, header: "", strength: 5 }),
  );
  return { top: from, bottom: from - 1, columns: columns.sort((one, other) => one.column - other.column) };
}

/**
 * The columns of a sheet that has no header but shows what it is: times in one column from its first row on, work
 * beside them.
 */
export function headlessTable(view: GridView): Header | undefined {
  const from = firstWorkRow(view);
  if (readAbove(view, 0, from).lines.some((line) => LIST_TITLE.test(line))) return undefined;
  const roles = rolesByContent(view, from);
  const time = [...(roles ?? [])].find(([, role]) => role === "time")?.[0];
  if (roles === undefined || time === undefined) return undefined;
  const first = seenText(view, from, time);
  if (!looksLikeTime(first) || roleOf(first).strength > 0) return undefined;
  return headerOfRoles(roles, from);
}
