import { type FoundFrame, frameName } from "../../model/frame.ts";
import type { ImportDoubt, ImportedRow } from "../../model/imported-plan.ts";
import type { PeriodFault } from "../../model/period.ts";
import { explainPeriod } from "../../text/explain-period.ts";
import { quote } from "../../text/quote.ts";
import { readPeriod } from "../../time/read-period.ts";
import { monthsOn, runBackwards } from "./head-order.ts";

function unreadable(row: ImportedRow, fault: PeriodFault, frame: FoundFrame | undefined): ImportDoubt {
  const { message, advice } = explainPeriod(fault, frame?.frame);
  const [to] = fault.suggestions;
  return {
    code: "period-unreadable",
    source: row.source,
    message: `${message}，${advice}`,
    ...(to !== undefined && { offer: { from: row.time, to } }),
  };
}

/** A time is told once, at the first row that bears it. */
function firstOfTime(rows: readonly ImportedRow[]): readonly ImportedRow[] {
  return rows.filter((row, at) => at === 0 || rows[at - 1]?.time !== row.time);
}

function ofPeriod(row: ImportedRow, frame: FoundFrame | undefined): ImportDoubt[] {
  const { period, source, time } = row;
  if (period === null) {
    return [{ code: "period-missing", source, message: "这一行没有写时间，请补上月份，例如“9月”" }];
  }
  if (!period.ok) return period.fault.kind === "no-frame" ? [] : [unreadable(row, period.fault, frame)];
  if (!period.value.flags.outOfFrame || frame === undefined || /[次翌明]年/.test(time)) return [];
  const message = `${quote(time)}不在${frameName(frame.frame)}里，请核对年份`;
  return [{ code: "period-outside-frame", source, message }];
}

function ofContent({ items, time, source }: ImportedRow): ImportDoubt[] {
  if (items.length > 0) return [];
  return [{ code: "content-missing", source, message: `${quote(time)}下面没有写工作，请补上或删掉这一行` }];
}

const PLAIN_MONTH = /^\S{1,2} ?月份?$/;

function monthOf({ time, period }: ImportedRow): number | undefined {
  const day = period?.ok && PLAIN_MONTH.test(time) ? period.value.intervals[0]?.[0] : undefined;
  return day === undefined ? undefined : Number(day.slice(5, 7));
}

/** A month between two others that follow each other: 五月, 四月, 六月. */
function outOfOrder(rows: readonly ImportedRow[]): ImportDoubt[] {
  const months = rows.map(monthOf);
  return rows.flatMap((row, at) => {
    const [before, month, after] = [months[at - 1], months[at], months[at + 1]];
    if (before === undefined || month === undefined || after === undefined) return [];
    const back = month < before && before - month <= 5 && after > before && monthsOn(before, after) <= 3;
    if (!back) return [];
    const message = `${quote(row.time)}写在${quote(rows[at - 1]?.time ?? "")}后面，请核对月份`;
    return [{ code: "month-order", source: row.source, message }];
  });
}

function twice(rows: readonly ImportedRow[]): ImportDoubt[] {
  const seen = new Set<number>();
  return rows.flatMap((row, at) => {
    const month = monthOf(row);
    if (month === undefined) return [];
    const again = seen.has(month) && monthOf(rows[at - 1] ?? row) !== month;
    seen.add(month);
    return again
      ? [{ code: "month-twice", source: row.source, message: `${quote(row.time)}写了两次，请核对月份` }]
      : [];
  });
}

/** Whether the row's months end with December of that year. */
function endsYear({ period }: ImportedRow, year: number): boolean {
  if (period?.ok !== true || period.value.precision !== "month") return false;
  return period.value.intervals.at(-1)?.[1] === `${year}-12-31`;
}

/** January to March, as months without a year. */
function isEarly({ period, time }: ImportedRow): boolean {
  if (period?.ok !== true || period.value.flags.allPeriod || /年/.test(time)) return false;
  return (period.value.intervals[0]?.[0].slice(5, 7) ?? "12") <= "03";
}

/** In the plan of one year January stands behind December: of which year is it? */
function afterDecember(rows: readonly ImportedRow[], frame: FoundFrame | undefined): ImportDoubt[] {
  if (frame?.frame.kind !== "calendar-year" || runBackwards(rows.map(monthOf))) return [];
  const plan = frame.frame;
  const december = rows.findIndex((row) => endsYear(row, plan.year));
  if (december < 0) return [];
  return rows
    .slice(december + 1)
    .filter(isEarly)
    .map(({ time, source }) => {
      const message = `${quote(time)}写在十二月后面，是${plan.year}年还是${plan.year + 1}年？`;
      const to = `次年${time}`;
      const offer = readPeriod(to, plan).ok ? { offer: { from: time, to } } : {};
      return { code: "year-unclear", source, message, ...offer };
    });
}

/** That the school's calendar is wanted is said at the first week that waits for it. */
function calendarOnce(rows: readonly ImportedRow[]): readonly ImportedRow[] {
  const waits = ({ period }: ImportedRow) => period?.ok === false && period.fault.kind === "needs-calendar";
  const first = rows.find(waits);
  return rows.filter((row) => row === first || !waits(row));
}

/** What is to be looked at in the times of one schedule. */
export function timeDoubts(
  all: readonly ImportedRow[],
  frame: FoundFrame | undefined,
): readonly ImportDoubt[] {
  const rows = firstOfTime(all);
  return [
    ...calendarOnce(rows).flatMap((row) => ofPeriod(row, frame)),
    ...all.flatMap(ofContent),
    ...outOfOrder(rows),
    ...twice(rows),
    ...afterDecember(rows, frame),
  ];
}
