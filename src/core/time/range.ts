import { type PlanFrame, yearOfMonth } from "../model/frame.ts";
import { once } from "./once.ts";
import {
  doubtsOf,
  invalidPoint,
  placePoint,
  shortYearMonth,
  weekdayDoubt,
  yearOfPoint,
} from "./place-point.ts";
import { NO_MONTH, type Point, readDashedDay, readNumber, readPoint, readTail, spellPoint } from "./point.ts";
import { coarsest, type FormReading, type Misread, misread, understood } from "./time-form.ts";

/** The two ends of a range as written. */
export interface Ends {
  readonly first: Point;
  readonly last: Point;
}

/** The months or days that the two ends of a range lend each other: 「10-11月」, 「3月6日—30日」. */
function complete(first: Point, last: Point): Ends | undefined {
  if (last.month === NO_MONTH) {
    const sameKind = first.unit === last.unit || first.unit === "day";
    if (first.unit === "number" || first.unit === "month" || !sameKind) return undefined;
    return { first, last: { ...last, month: first.month, ...yearFields(first) } };
  }
  if (last.unit === "number") {
    if (first.unit !== "day" || last.year !== undefined) return undefined;
    const { month, words } = last;
    return { first, last: { unit: "day", day: month, month: first.month, words, ...yearFields(first) } };
  }
  const bareDay = first.bareDay === true || first.dotted === true;
  if (bareDay && last.unit !== "day") return undefined;
  if (first.unit !== "number") return { first, last };
  return last.unit === "day" ? undefined : { first: { ...first, unit: "month" }, last };
}

function yearFields(point: Point): Partial<Point> {
  return point.year !== undefined ? { year: point.year } : point.next ? { next: true } : {};
}

function endsAt(left: string, right: string): Ends | undefined {
  const dashed = readDashedDay(left);
  const dashedLast = dashed && readDashedDay(right);
  if (dashed && dashedLast) return { first: dashed, last: dashedLast };
  const first = readPoint(left) ?? readNumber(left);
  const last = first && (readPoint(right) ?? readTail(right) ?? readNumber(right));
  return first && last && complete(first, last);
}

/** 「9月1日起至12月31日止」: the 起 before the joint says nothing more. */
const BEGINNING = /(?:起|开始)(?=[-至到])/;
/** 「3月和9月之间」: the 和 of a range; the 之间 behind it is gone by then. */
const BETWEEN = /(?<=月)[和与](?=[^和与]+$)/;
const JOINTS = /[-至到]/g;
const JOINED = /.[-至到]./;
const SIDE_BY_SIDE = /^(.{1,9}月(?:初|中|底|末|[上中下]旬))(.{1,9}月(?:初|中|底|末|[上中下]旬))$/;
const WRAPPED = /^[从由自]?(.+?)(?:止|为止|期间|之间|间)?$/;

/** 「8月底9月初」: two parts of months with nothing between them. */
function sideBySide(text: string): Ends | undefined {
  const [, left, right] = SIDE_BY_SIDE.exec(text) ?? [];
  return left === undefined || right === undefined ? undefined : endsAt(left, right);
}

/** The two ends when the whole text is a range of points; undefined when it is none or not just one. */
export const readEnds = once((text: string): Ends | undefined => {
  if (!JOINED.test(text) && !/月[和与].+间$/.test(text)) return sideBySide(text);
  const body = (WRAPPED.exec(text)?.[1] ?? text).replace(BEGINNING, "");
  const joined = text.endsWith("间") ? body.replace(BETWEEN, "-") : body;
  const found: Ends[] = [];
  for (const { index } of joined.matchAll(JOINTS)) {
    const ends = endsAt(joined.slice(0, index), joined.slice(index + 1));
    if (ends !== undefined) found.push(ends);
  }
  return found.length === 1 ? found[0] : undefined;
});

/** Whether it runs from the summer before the school year into it: 「8-9月」 begins in August of the first year. */
function beginsInSummer({ first, last }: Ends, frame: PlanFrame | undefined): boolean {
  if (first.year !== undefined || first.next) return false;
  if (isFirstTerm(frame)) return first.month === 7 && last.month >= 8;
  return (
    frame?.kind === "school-year" &&
    (first.month === 7 || first.month === 8) &&
    (last.next === true ||
      ((last.year ?? frame.from) === frame.from && last.month >= 9) ||
      ((last.year ?? frame.from + 1) === frame.from + 1 && last.month < 7))
  );
}

/** Its axis begins with August, so a range or list from July on begins in the summer before it. */
export function isFirstTerm(frame: PlanFrame | undefined): boolean {
  return frame?.kind === "term" && frame.term === 1;
}

function firstYear(ends: Ends, frame: PlanFrame | undefined): number | undefined {
  const { first, last } = ends;
  if (frame?.kind !== "calendar-year" && beginsInSummer(ends, frame)) return frame?.from;
  const year = yearOfPoint(first, frame);
  if (year !== undefined || last.year === undefined) return year;
  return first.month <= last.month ? last.year : last.year - 1;
}

function lastYear({ first, last }: Ends, start: number, frame: PlanFrame | undefined): number {
  if (last.year !== undefined) return last.year;
  if (last.next && first.next) return start;
  if (last.next) {
    if (first.year !== undefined || frame === undefined) return start + 1;
    const year = yearOfPoint(last, frame) ?? start + 1;
    return year > start || (year === start && last.month > first.month) ? year : start + 1;
  }
  if (first.year === undefined && !first.next) return frame ? yearOfMonth(frame, last.month) : start;
  if (last.month >= first.month || frame === undefined) return start;
  return Math.max(start, yearOfMonth(frame, last.month));
}

/** The two ends in each other's place, the year before both. */
function swapped({ first, last }: Ends): string {
  if (
    first.unit === "month" &&
    last.unit === "month" &&
    first.year === undefined &&
    last.year === undefined
  ) {
    return `${last.month}-${first.month}月`;
  }
  if (first.year === undefined || last.year !== undefined) return `${spellPoint(last)}-${spellPoint(first)}`;
  const { year, ...yearless } = first;
  return `${spellPoint({ ...last, year })}-${spellPoint(yearless)}`;
}

/**
 * Ready spellings of a range written the wrong way round; 次年 only from a month of the frame's first year.
 * Months that would cross New Year the other way round (「6-9月」) are not turned.
 */
function turned(ends: Ends, frame: PlanFrame | undefined): readonly string[] {
  const { first, last } = ends;
  const isLate = frame !== undefined && frame.kind !== "calendar-year" && first.month < 8;
  const yearless = first.year === undefined && last.year === undefined;
  if (frame?.kind === "school-year" && yearless && first.month < 9 && last.month >= 9)
    return [
      `${first.month === 8 ? "" : `${first.month}-`}8月`,
      `${last.month === 9 ? "" : "9-"}${last.month}月`,
    ];
  const swap = yearless && last.month > first.month ? [] : [swapped(ends)];
  if (isLate && first.year === undefined) return swap;
  const later =
    last.year === undefined
      ? `次年${spellPoint(last)}`
      : spellPoint({ ...last, year: (first.year ?? last.year) + 1 });
  const acrossNewYear = `${spellPoint(first)}—${later}`;
  return first.month >= 9 && last.month <= 8 ? [acrossNewYear, ...swap] : [...swap, acrossNewYear];
}

/** 「24.9-25.1」 is two months of short years; else the spellings of the point that is wrong. */
function mended({ first, last }: Ends, { suggestions }: Misread): readonly string[] {
  const months = [shortYearMonth(first), shortYearMonth(last)];
  if (months.every((month) => month === undefined)) return suggestions;
  return months.every((month) => month !== undefined) ? [months.join("—")] : [];
}

/** The days from the beginning of the first end to the end of the last one, which may lie in it (「9月-9月10日」). */
export function joinEnds(ends: Ends, frame: PlanFrame | undefined, text: string): FormReading {
  const wrong = invalidPoint(ends.first) ?? invalidPoint(ends.last);
  if (wrong !== undefined) return { ok: false, fault: { ...wrong, suggestions: mended(ends, wrong) } };
  const start = firstYear(ends, frame);
  if (start === undefined) return misread("no-frame", text);
  const first = placePoint(ends.first, start);
  if (!first.ok) return first;
  const last = placePoint(ends.last, lastYear(ends, start, frame));
  if (!last.ok) return last;
  if (first.value.from > last.value.to || first.value.from > last.value.from) {
    return misread("reversed-range", text, turned(ends, frame));
  }
  const approximate = first.value.approximate || last.value.approximate;
  return understood(
    [[first.value.from, last.value.to]],
    first.value.to > last.value.to
      ? last.value.precision
      : coarsest([first.value.precision, last.value.precision]),
    approximate ? { approximate: true } : {},
    [
      ...doubtsOf(ends.first),
      ...doubtsOf(ends.last),
      ...weekdayDoubt(ends.first, first.value.from),
      ...weekdayDoubt(ends.last, last.value.to),
    ],
  );
}
