import { cellAt } from "../model/grid.ts";
import { headerKey } from "./column-role.ts";
import type { TableArea } from "./find-tables.ts";
import { type GridView, tidyText } from "./grid-view.ts";
import { dayOfMonth, fromStartToEnd } from "./paired-time.ts";
import { behindMonth, isPartOfMonth } from "./part-of-month.ts";
import { type Slot, slotAt } from "./table-columns.ts";
import type { TimeSource } from "./time-source.ts";
import { headingTime } from "./time-words.ts";
import { workInTime } from "./work-in-time.ts";

/**
 * The time that the row itself names, also by a merged cell that reaches over it. `above` is the one of the rows
 * above: its month may go on for a day without one; else that is a day of `month`, which stands over the rows.
 */
export function ownTime(
  view: GridView,
  table: TableArea,
  row: number,
  above?: TimeSource,
  month?: string,
): TimeSource | undefined {
  const { time, day } = table.columns;
  if (time === undefined) return undefined;
  if (day !== undefined) return dayOfMonth(view, table, row, above?.month);
  return (
    fromStartToEnd(view, table, row) ??
    inItsCell(view, table, slotAt(view, table.columns, row, time), row, month)
  );
}

/** The time of a row that one cell gives. */
function inItsCell(
  view: GridView,
  table: TableArea,
  slot: Slot,
  row: number,
  month: string | undefined,
): TimeSource | undefined {
  if (!slot.written) return undefined;
  const both = workInTime(view, table.columns, row);
  if (both !== undefined) return { place: slot, text: both.time, joined: true };
  const cell = cellAt(view.grid, slot.row, slot.column);
  const text = tidyText(cell);
  if (typeof cell?.value === "string" && BARE_MONTHS.test(text) && isMonthColumn(table))
    return { place: slot, text: `${text}月`, joined: true };
  if (month !== undefined && UNNAMED_DAY.test(text) && isPartOfMonth(text))
    return { place: slot, text: behindMonth(month, text), joined: true, month };
  if (WEEK_NUMBER.test(text) && countsWeeks(table)) return { place: slot, text: `第${text}周`, joined: true };
  const alone = view.written(slot.row).length === 1;
  return { place: slot, text: (alone ? headingTime(text) : text) ?? text };
}

/** 5日, 上旬, 月底: without its month; a number alone may be a month itself. */
const UNNAMED_DAY = /[日号旬周初末底中]|半月/;

const WEEK_NUMBER =
  /^(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})(?:[-—–~～至、](?:[0-9]{1,2}|[一二三四五六七八九十]{1,3}))?$/;

/** A number under 周次 is a week, and never a month. */
function countsWeeks({ header, columns }: TableArea): boolean {
  const time = header.columns.find(({ column }) => column === columns.time);
  return /^(?:教学)?周[次别数]?$/.test(headerKey(time?.header ?? ""));
}

const MONTH = "(?:0?[1-9]|1[0-2]|十[一二]?|[一二三四五六七八九])";
/** 「10-11」「4、5」: months without their 月; a number alone is read as one anyway, but not 「十一」. */
const BARE_MONTHS = new RegExp(`^(?:十一|${MONTH}(?:\\s*[-—–~～至到、,，]\\s*${MONTH})+)$`);

/** Under 「月」 「十一」 is no National Day, and 「10-11」 no day. */
function isMonthColumn({ header, columns }: TableArea): boolean {
  const time = header.columns.find(({ column }) => column === columns.time);
  return /^月份?$/.test(headerKey(time?.header ?? ""));
}
