import { readPeriod } from "../time/read-period.ts";
import { cellsBelow } from "./cells-below.ts";
import { roleOf } from "./column-role.ts";
import type { GridView } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { isPartOfMonth, isWholeDay } from "./part-of-month.ts";
import { monthAndDay } from "./start-and-end.ts";
import { looksLikeTime } from "./time-words.ts";

/** Whether what stands below in that column is times and nothing else; numbers alone may count anything. */
function holdsTimes(
  view: GridView,
  header: Header,
  column: number,
  isTime: (text: string) => boolean,
): boolean {
  const texts = cellsBelow(view, header, column).map(({ text }) => text);
  return texts.every(isTime) && texts.some((text) => !/^\s*[0-9]+\s*$/.test(text));
}

const CLOCK = /^\s*(?:[上下]午|早上|晚上?|中午)?\s*[0-9]{1,2}\s*[:：]\s*[0-9]{2}(?!.*[月日])/;

/** Whether what stands below in that column is times of the day and nothing else. */
export function holdsClockTimes(view: GridView, header: Header, column: number | undefined): boolean {
  if (column === undefined) return false;
  const cells = cellsBelow(view, header, column);
  return cells.length > 0 && cells.every(({ text }) => CLOCK.test(text));
}

/**
 * 「日期 | 时间」 with 3月7日 and 14:30 below, also 「日期 | 开始时间 | 结束时间」: the day is the time, hours are carried
 * through.
 */
function withDayBeforeHour(view: GridView, header: Header): Header {
  const isHour = ({ column }: HeaderColumn) => holdsClockTimes(view, header, column);
  const hours = header.columns.filter((one) => one.role === "time" && isHour(one));
  if (hours.length === 0) return header;
  const day = header.columns.find(
    (one) => !hours.includes(one) && roleOf(one.header).role === "time" && !isHour(one),
  );
  if (day === undefined) return header;
  const columns = header.columns.map((one): HeaderColumn => {
    if (one === day) return { ...one, role: "time" };
    return one.role === "time" ? { ...one, role: "extra" } : one;
  });
  return { ...header, columns };
}

/** 「月 | 日」 with 3 and 6 below, 「月份 | 旬」 with 上旬, 「月份 | 日期」 with 3月6日: both are the time. */
function withDayOfMonth(view: GridView, header: Header): Header {
  const pair = monthAndDay(header.columns);
  if (pair === undefined) return header;
  const cells = cellsBelow(view, header, pair.day.column);
  if (cells.length === 0 || !cells.every(({ text }) => isPartOfMonth(text) || isWholeDay(text)))
    return header;
  const columns = header.columns.map((one): HeaderColumn => {
    if (one === pair.month || one === pair.day) return { ...one, role: "time" };
    return one.role === "time" ? { ...one, role: "extra" } : one;
  });
  return { ...header, columns };
}

const LONGEST_FESTIVAL = 12;

/** 「春节」「端午节」「九月」: under 「节日」 the festivals say when. */
function readsAsTime(text: string): boolean {
  if (looksLikeTime(text)) return true;
  return text.length <= LONGEST_FESTIVAL && readPeriod(text, { kind: "calendar-year", year: 2024 }).ok;
}

/** The column whose cells are all times, though no known word stands over it. */
function unnamedTime(
  view: GridView,
  header: Header,
  isTime: (text: string) => boolean,
): HeaderColumn | undefined {
  for (let column = 0; column < view.width; column += 1) {
    const known = header.columns.find((one) => one.column === column);
    if ((known?.strength ?? 0) > 0 || !holdsTimes(view, header, column, isTime)) continue;
    return { column, header: known?.header ?? "", role: "time", strength: 1 };
  }
  return undefined;
}

/** Finds the times under an empty or unknown header, when no header names them (two of 24 real tables). */
export function withTimeColumn(view: GridView, header: Header): Header {
  if (header.columns.some(({ role }) => role === "time"))
    return withDayOfMonth(view, withDayBeforeHour(view, header));
  const time = unnamedTime(view, header, looksLikeTime) ?? unnamedTime(view, header, readsAsTime);
  if (time === undefined) return header;
  const others = header.columns.filter(({ column }) => column !== time.column);
  return { ...header, columns: [...others, time].sort((one, other) => one.column - other.column) };
}
