import { dayFromNumber, dayNumber, partsOf } from "../model/day.ts";
import type { PlanFrame } from "../model/frame.ts";
import type { Cell } from "../model/grid.ts";
import type { PeriodReading } from "../model/period.ts";
import { readPeriod } from "./read-period.ts";

const EPOCH = dayNumber("1899-12-30");

/** Which parts of a date a number format shows. */
interface Shown {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
}

/** What the format code shows, quoted words and locale marks left out. */
function shownBy(format: string): Shown {
  const codes = format
    .replace(/"[^"]*"|\[[^\]]*\]|[\\_*]./g, " ")
    .split(";")[0]
    ?.toLowerCase();
  const has = (code: string) => codes?.includes(code) ?? false;
  return { year: has("y") || has("e"), month: has("m"), day: has("d") };
}

function withDoubts(reading: PeriodReading, doubts: readonly string[]): PeriodReading {
  if (!reading.ok || doubts.length === 0) return reading;
  return { ok: true, value: { ...reading.value, doubts: [...(reading.value.doubts ?? []), ...doubts] } };
}

/** The reading under the text the officer sees. */
function seenAs(text: string, reading: PeriodReading): PeriodReading {
  if (reading.ok) return { ok: true, value: { ...reading.value, text } };
  return { ok: false, fault: { ...reading.fault, text, part: text } };
}

/** 3月4日 that may have been typed as 3-4, months of the plan. */
function couldBeMonths(month: number, day: number, frame: PlanFrame | undefined): boolean {
  if (day > 12 || day === month) return false;
  return frame === undefined || readPeriod(`${month}-${day}月`, frame).ok || (month >= 10 && day <= 3);
}

/**
 * A real date: Excel makes one of a typed 「3-4」, in the year of the computer's clock. It shows that one
 * without its year, so a date with its year was meant.
 */
function readDate(serial: number, { text, format }: Cell, frame: PlanFrame | undefined): PeriodReading {
  const { year, month, day } = partsOf(dayFromNumber(EPOCH + Math.floor(serial)));
  const shown = shownBy(format ?? "yyyy-mm-dd");
  const isMonth = shown.month && !shown.day;
  const written = (withYear: boolean) =>
    `${withYear ? `${year}年` : ""}${month}月${isMonth ? "" : `${day}日`}`;
  if (isMonth) return readPeriod(written(shown.year || frame === undefined), frame);
  const doubts = !shown.year && couldBeMonths(month, day, frame) ? ["date-or-months"] : [];
  const dated = readPeriod(written(true), frame);
  const fits = dated.ok && !dated.value.flags.outOfFrame;
  if (shown.year || fits || frame === undefined) return withDoubts(dated, doubts);
  return withDoubts(seenAs(text, readPeriod(written(false), frame)), [...doubts, "date-of-other-year"]);
}

/** A number with a fraction: 2025.3 is March, but 2025.1 and 25.1 may have been 2025.10, 3.1 may have been 3.10. */
function readFraction(value: number, text: string, frame: PlanFrame | undefined): PeriodReading {
  const [, year] = /^(?:20)?([23]\d|(?<=20)\d\d)\.1$/.exec(text) ?? [];
  if (year !== undefined) {
    const suggestions = [`20${year}年1月`, `20${year}年10月`];
    return { ok: false, fault: { kind: "ambiguous", text, part: text, suggestions } };
  }
  const lostZero = value < 13 && /^\d{1,2}\.[123]$/.test(text) && readPeriod(`${text}0`, frame).ok;
  return withDoubts(readPeriod(text, frame), lostZero ? ["lost-zero"] : []);
}

function readNumber(
  value: number,
  { text, date }: Cell,
  cell: Cell,
  frame: PlanFrame | undefined,
): PeriodReading {
  if (date) return readDate(value, cell, frame);
  if (text !== String(value)) {
    const shown = readPeriod(text, frame);
    if (shown.ok) return shown;
  }
  return Number.isInteger(value)
    ? readPeriod(String(value), frame)
    : readFraction(value, String(value), frame);
}

/**
 * What the time cell of a workbook means: its text, or the date or number Excel made of it. A date or number
 * that may have been typed as something else is read as it stands, with a doubt for the officer
 * (`date-or-months`, `date-of-other-year`, `lost-zero`), or is a fault where both meanings are as good.
 */
export function readPeriodCell(cell: Cell, frame: PlanFrame | undefined): PeriodReading {
  if (typeof cell.value !== "number") return readPeriod(cell.text, frame);
  return seenAs(cell.text, readNumber(cell.value, cell, cell, frame));
}
