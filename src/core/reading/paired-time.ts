import { dayFromNumber, dayNumber, partsOf } from "../model/day.ts";
import { type Cell, cellAt } from "../model/grid.ts";
import { readPeriod } from "../time/read-period.ts";
import type { TableArea } from "./find-tables.ts";
import { type GridView, type Place, tidyText } from "./grid-view.ts";
import { behindMonth, isWholeDay } from "./part-of-month.ts";
import { slotAt } from "./table-columns.ts";
import type { TimeSource } from "./time-source.ts";

/** The cell of that column in the row, where something stands there. */
function writtenIn(
  view: GridView,
  { columns }: TableArea,
  row: number,
  column: number | undefined,
): Place | undefined {
  if (column === undefined) return undefined;
  const slot = slotAt(view, columns, row, column);
  return slot.written ? slot : undefined;
}

const ANY_YEAR = { kind: "calendar-year", year: 2024 } as const;
const YEAR = /^[0-9]{4}\s*[年./-]\s*/;

/** Whether 「9月」, 「9-10月」 or 「上旬」 says no more than the whole day beside it. */
function holdsDay(month: string, day: string): boolean {
  const [outer, inner] = [month, day].map((text) => readPeriod(text.replace(YEAR, ""), ANY_YEAR));
  const days = inner?.ok ? inner.value.intervals.flat() : [];
  const months = outer?.ok ? outer.value.intervals : [];
  return days.length > 0 && days.every((one) => months.some(([from, to]) => from <= one && one <= to));
}

/**
 * 「3 | 6」 under 月 and 日 is 3月6日, 「3月 | 上旬」 3月上旬; a day that names its month is the time by itself, and behind what
 * stands beside it that is not its month; a month alone is the month, a day alone is one of the month above.
 */
export function dayOfMonth(
  view: GridView,
  table: TableArea,
  row: number,
  above: string | undefined,
): TimeSource | undefined {
  const { time, day } = table.columns;
  const [month, date] = [writtenIn(view, table, row, time), writtenIn(view, table, row, day)];
  const beside = month && endWords(cellAt(view.grid, month.row, month.column));
  const words = beside ?? above;
  const carried = words === undefined ? {} : { month: words };
  if (month === undefined && date === undefined) return undefined;
  const part = date === undefined ? "" : tidyText(cellAt(view.grid, date.row, date.column));
  if (date !== undefined && isWholeDay(part)) return { place: date, ...wholeDay(part, beside), ...carried };
  if (words === undefined) return { place: date, text: part };
  return { place: month ?? date, text: behindMonth(words, part), joined: true, ...carried };
}

/** The words of a whole day, behind what stands beside it and is not its month. */
function wholeDay(day: string, beside: string | undefined): Pick<TimeSource, "text" | "joined"> {
  return beside === undefined || holdsDay(beside, day)
    ? { text: day }
    : { text: `${beside} ${day}`, joined: true };
}

/**
 * 「9月 | 10月」 is 9月至10月; the same day in both is that day; an end alone is a deadline; undefined where no end is
 * written.
 */
export function fromStartToEnd(view: GridView, table: TableArea, row: number): TimeSource | undefined {
  const end = writtenIn(view, table, row, table.columns.until);
  if (end === undefined) return undefined;
  const start = writtenIn(view, table, row, table.columns.time);
  const last = endWords(cellAt(view.grid, end.row, end.column));
  if (start === undefined) return { place: end, text: IS_DAY.test(last) ? `${last}前` : last, joined: true };
  const first = endWords(cellAt(view.grid, start.row, start.column));
  if (first === last) return { place: start, text: first, joined: true };
  return { place: start, text: `${first}至${last}`, joined: true };
}

const IS_DAY = /[日号]$|[0-9][-/.][0-9]{1,2}[-/.][0-9]{1,2}$/;
const BARE_MONTH = /^(?:0?[1-9]|1[0-2]|[一二三四五六七八九十]|十[一二])$/;
/** 3-Nov, 11/3/24: not to be read behind another date. */
const FOREIGN_DATE = /[a-z]|^[0-9]{1,2}\/[0-9]{1,2}\/[0-9]{2}$/i;
const EPOCH = dayNumber("1899-12-30");

/** One end as it reads beside the other: a bare number is a month, a date in a foreign format is spelled out. */
function endWords(cell: Cell | undefined): string {
  const text = tidyText(cell);
  if (BARE_MONTH.test(text)) return `${text}月`;
  if (cell?.date === undefined || typeof cell.value !== "number" || !FOREIGN_DATE.test(text)) return text;
  const { year, month, day } = partsOf(dayFromNumber(EPOCH + Math.floor(cell.value)));
  return `${year}年${month}月${day}日`;
}
