import { dayFromNumber, dayNumber, partsOf } from "../model/day.ts";
import { type Cell, cellAt } from "../model/grid.ts";
import { readPeriod } from "../time/read-period.ts";
import { headerKey } from "./column-role.ts";
import type { TableArea } from "./find-tables.ts";
import { type GridView, type Place, tidyText } from "./grid-view.ts";
import { behindMonth, isPartOfMonth, isWholeDay } from "./part-of-month.ts";
import { slotAt } from "./table-columns.ts";
import { headingTime } from "./time-words.ts";
import { workInTime } from "./work-in-time.ts";

/** Where a time is written, and its words. */
export interface TimeSource {
  /** The anchor of the cell; undefined for the name of the sheet or a caption. */
  readonly place: Place | undefined;
  /** As typed, trimmed; of a heading over rows the time alone; of a start and an end both, joined by 至. */
  readonly text: string;
  /** It stands over its rows, not beside them. */
  readonly heading?: true;
  /** The words are not those of its one cell. */
  readonly joined?: true;
  /** The whole line above the table that it was taken from. */
  readonly line?: string;
  /** The month of a day that does not name it itself: it holds for the days below. */
  readonly month?: string;
}

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
  const { columns } = table;
  if (columns.time === undefined) return undefined;
  const slot = slotAt(view, columns, row, columns.time);
  if (columns.day !== undefined) return dayOfMonth(view, table, row, above?.month);
  const end = writtenIn(view, table, row, columns.until);
  if (end !== undefined) return fromStartToEnd(view, slot.written ? slot : undefined, end);
  if (!slot.written) return undefined;
  const both = workInTime(view, columns, row);
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
function dayOfMonth(
  view: GridView,
  table: TableArea,
  row: number,
  above: string | undefined,
): TimeSource | undefined {
  const { time, day } = table.columns;
  const [month, date] = [writtenIn(view, table, row, time), writtenIn(view, table, row, day)];
  const words = month === undefined ? above : endWords(cellAt(view.grid, month.row, month.column));
  if (month === undefined && date === undefined) return undefined;
  const part = date === undefined ? "" : tidyText(cellAt(view.grid, date.row, date.column));
  if (date !== undefined && isWholeDay(part)) {
    const both = month !== undefined && words !== undefined && !holdsDay(words, part);
    if (both) return { place: date, text: `${words} ${part}`, joined: true, month: words };
    return { place: date, text: part, ...(words !== undefined && { month: words }) };
  }
  if (words === undefined) return { place: date, text: part };
  return { place: month ?? date, text: behindMonth(words, part), joined: true, month: words };
}

/** 「9月 | 10月」 is 9月至10月; the same day in both is that day; an end alone is a deadline. */
function fromStartToEnd(view: GridView, start: Place | undefined, end: Place): TimeSource {
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
