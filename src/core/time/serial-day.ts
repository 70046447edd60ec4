import { type IsoDay, partsOf } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import type { Period, PeriodReading } from "../model/period.ts";
import { readPeriod } from "./read-period.ts";

/** A cell with nothing but figures: what Excel shows of a date whose cell is no date cell any more. */
const FIGURES = /^\s*[\d０-９]{5}\s*$/u;

/** The day that a bare number stands for in Excel's count; undefined for all that is written in words. */
export function serialDay({ flags, intervals }: Period): IsoDay | undefined {
  return flags.excelSerial === undefined ? undefined : intervals[0]?.[0];
}

/** The time in words: 「46089」 as 3月8日, with its year where the plan has no such day. Any other text as it is written. */
export function timeInWords(text: string, reading: PeriodReading, frame: PlanFrame | undefined): string {
  const day = reading.ok ? serialDay(reading.value) : undefined;
  return day === undefined ? text : dayInWords(day, frame);
}

/** The time of a cell that is to be compared and kept without its plan. */
export function asWritten(text: string): string {
  return FIGURES.test(text) ? timeInWords(text, readPeriod(text, undefined), undefined) : text;
}

function dayInWords(day: IsoDay, frame: PlanFrame | undefined): string {
  const { year, month, day: date } = partsOf(day);
  const bare = `${month}月${date}日`;
  const reading = frame === undefined ? undefined : readPeriod(bare, frame);
  const isThatDay = reading?.ok === true && reading.value.intervals[0]?.[0] === day;
  return isThatDay ? bare : `${year}年${bare}`;
}
