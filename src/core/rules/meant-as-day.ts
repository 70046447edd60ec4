import { type IsoDay, partsOf } from "../model/day.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import { festivalDays } from "../time/festivals.ts";
import { isInside } from "./edits.ts";
import { festivalsIn } from "./festival-in-text.ts";
import { groupBy } from "./group-by.ts";
import type { RuleContext, TableRows } from "./rule-context.ts";

/**
 * Whether a real date in a time cell was meant as that day, and not as the pair of months that Excel may have made it
 * of: the months would leave the plan, the work is for the festival of that day, or the table is one of dates.
 */
export function meantAsDay(context: RuleContext): (row: ScheduleRow) => boolean {
  const dated = new Set([...sheetsOfDates(context), ...underDates(context)]);
  return (row) => dated.has(row.sheet) || !mayBeMonths(context, row) || isFestival(row);
}

/** Sheets whose times are days throughout and one of them can be no pair of months (10月25日): there the officer writes days. */
function sheetsOfDates({ ownTimes, sheets }: RuleContext): string[] {
  const dated = Array.from(groupBy(ownTimes, ({ sheet }) => sheet)).filter(([, rows]) => {
    const dates = rows.every((row) => isDated(row, sheets));
    return dates && rows.some((row) => isSureDay(row) || isFestival(row));
  });
  return dated.map(([sheet]) => sheet);
}

/** Sheets whose times stand under 日期 and are days throughout: of months the header would say so. */
function underDates({ tables, sheets }: RuleContext): string[] {
  const saysDates = ({ table, rows }: TableRows) => {
    const header = table.columns.find(({ role }) => role === "time")?.header ?? "";
    return /日\s*期/.test(header) && rows.every((row) => isDated(row, sheets));
  };
  return tables.filter(saysDates).map(({ table }) => table.sheet);
}

/** A real date, or days in words: 4月12日-13日. */
function isDated(row: ScheduleRow, sheets: RuleContext["sheets"]): boolean {
  return dayOf(row) !== undefined || sheets.cell(row.sheet, row.cell)?.date === true;
}

function dayOf({ period }: ScheduleRow): IsoDay | undefined {
  return period?.ok && period.value.precision === "day" ? period.value.intervals[0]?.[0] : undefined;
}

function isSureDay(row: ScheduleRow): boolean {
  return (
    dayOf(row) !== undefined &&
    row.period?.ok === true &&
    !row.period.value.doubts?.includes("date-or-months")
  );
}

/** 3月8日 beside work for 三八妇女节. */
function isFestival(row: ScheduleRow): boolean {
  const day = dayOf(row);
  if (day === undefined) return false;
  const names = row.items.flatMap(({ text }) => festivalsIn(text));
  return names.some((name) => festivalDays(name, partsOf(day).year).includes(day));
}

/** 11月5日 of a first term is no 「11-5月」; 「12-1月」 leaves many a plan and is written all the same. */
function mayBeMonths(context: RuleContext, row: ScheduleRow): boolean {
  const day = dayOf(row);
  if (day === undefined) return true;
  const { month, day: date } = partsOf(day);
  return (month >= 10 && date <= 3) || isInside(context, row, `${month}-${date}月`);
}
