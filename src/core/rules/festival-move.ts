import { type IsoDay, monthOf, monthsBetween, partsOf } from "../model/day.ts";
import type { CellEdit, Fix } from "../model/problem.ts";
import type { Item, ScheduleRow } from "../model/schedule.ts";
import { splitItems } from "../text/items.ts";
import { edit, timeChoices } from "./edits.ts";
import { groupBy } from "./group-by.ts";
import type { RuleContext } from "./rule-context.ts";

/**
 * The ways to bring a piece of work to its festival's month: another time for a row of this work alone,
 * else over into the row of that month. The officer chooses; nothing is ever moved by itself, and no cell
 * is changed that other rows share.
 */
export function festivalMove(
  context: RuleContext,
  { months, shared }: MovePlaces,
  row: ScheduleRow,
  item: Item,
  day: IsoDay,
): { readonly fix?: Fix } {
  const touchable = (cell: string | undefined) => !shared.has(`${row.sheet}\n${cell}`);
  if (row.items.length === 1) {
    const ownTime = !row.timeCarried && touchable(row.cell);
    return ownTime ? timeChoices(context, row, [`${partsOf(day).month}月`]) : {};
  }
  const target = rowOfDay(months, row, day);
  if (!touchable(item.cell) || !touchable(target?.itemCells[0])) return {};
  const out = target && without(context, row, item);
  const into = target && withItem(context, target, item);
  if (!out || !into) return {};
  const label = `移到${target.time.replace(/\s+/gu, "")}那一行`;
  return { fix: { kind: "choice", edits: [], choices: [{ label, edits: [out, into] }] } };
}

/** Where work may be moved to, and what must stay as it is. */
export interface MovePlaces {
  readonly months: MonthRows;
  /** The cells of time and work that more than one row uses, as sheet and address. */
  readonly shared: ReadonlySet<string>;
}

export function movePlaces(context: RuleContext): MovePlaces {
  return { months: monthRows(context), shared: sharedCells(context.schedule.rows) };
}

function sharedCells(rows: readonly ScheduleRow[]): ReadonlySet<string> {
  const [used, shared] = [new Set<string>(), new Set<string>()];
  for (const { sheet, cell, itemCells, time, timeCarried } of rows) {
    // Work that stands behind its time in one cell cannot be changed without it.
    if (time !== "" && timeCarried !== true && itemCells.includes(cell)) shared.add(`${sheet}\n${cell}`);
    for (const address of new Set([cell, ...itemCells])) {
      const key = `${sheet}\n${address}`;
      if (used.has(key)) shared.add(key);
      used.add(key);
    }
  }
  return shared;
}

/** The rows of each month, by sheet and month: those whose times are months, not single days. */
type MonthRows = ReadonlyMap<string, readonly ScheduleRow[]>;

function monthRows({ schedule }: RuleContext): MonthRows {
  const monthly = schedule.rows.flatMap((row) => {
    if (!row.period?.ok || row.period.value.precision !== "month") return [];
    const months = row.period.value.intervals.flatMap(([from, to]) =>
      monthsBetween(monthOf(from), monthOf(to)),
    );
    return months.map((month) => ({ row, key: `${row.sheet}\n${month}` }));
  });
  return new Map(
    Array.from(
      groupBy(monthly, ({ key }) => key),
      ([key, found]) => [key, found.map(({ row }) => row)],
    ),
  );
}

/** The one row of the same sheet whose months hold the day and whose work stands in a single cell. */
function rowOfDay(months: MonthRows, { sheet }: ScheduleRow, day: IsoDay): ScheduleRow | undefined {
  const [only, ...others] = months.get(`${sheet}\n${monthOf(day)}`) ?? [];
  return others.length === 0 && only?.itemCells.length === 1 ? only : undefined;
}

function without(context: RuleContext, row: ScheduleRow, item: Item): CellEdit | undefined {
  const rest = row.items.filter((other) => other.cell === item.cell && other !== item);
  return listEdit(context, row.sheet, item.cell, rest);
}

function withItem(context: RuleContext, row: ScheduleRow, item: Item): CellEdit | undefined {
  const [cell] = row.itemCells;
  return cell === undefined ? undefined : listEdit(context, row.sheet, cell, [...row.items, item]);
}

/** The items one a line, numbered anew if more than one; undefined where they would not be read back as they are. */
function listEdit(
  context: RuleContext,
  sheet: string,
  cell: string,
  items: readonly Item[],
): CellEdit | undefined {
  const many = items.length > 1;
  const to = items.map(({ text }, index) => (many ? `${index + 1}. ${text}` : text)).join("\n");
  const again = splitItems(to).map(({ text }) => text);
  const same = again.join("\n") === items.map(({ text }) => text).join("\n");
  return same && items.length > 0 ? edit(context, sheet, cell, to) : undefined;
}
