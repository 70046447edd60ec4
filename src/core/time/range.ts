import { type PlanFrame, yearOfMonth } from "../model/frame.ts";
import { once } from "./once.ts";
import { invalidPoint, placePoint, shortYearMonth, yearOfPoint } from "./place-point.ts";
import { NO_MONTH, type Point, readDashedDay, readNumber, readPoint, readTail, spellPoint } from "./point.ts";
import { isTime, type Misread, misread, type Time, together } from "./time-form.ts";

/** The two ends of a range as written. */
export interface Ends {
  readonly first: Point;
  readonly last: Point;
}

/** The months or days that the two ends of a range lend each other: 「10-11月」, 「3月6日—30日」. */
function complete(first: Point, last: Point): Ends | undefined {
  const year = first.year !== undefined ? { year: first.year } : { next: first.next };
  if (last.month === NO_MONTH) {
    const lends = first.unit === "day" || (first.unit === "part" && last.unit === "part");
    return lends ? { first, last: { ...last, month: first.month, ...year } } : undefined;
  }
  if (last.unit === "number") {
    const isDay = first.unit === "day" && last.year === undefined;
    const { month: day } = last;
    return isDay ? { first, last: { ...last, unit: "day", month: first.month, day, ...year } } : undefined;
  }
  if ((first.bareDay || first.dotted) && last.unit !== "day") return undefined;
  if (first.unit !== "number") return { first, last };
  return last.unit === "day" ? undefined : { first: { ...first, unit: "month" }, last };
}

function endsAt(left: string, right: string): Ends | undefined {
  const dashed = left.includes("-") ? readDashedDay(left) : undefined;
  const dashedLast = dashed && readDashedDay(right);
  if (dashedLast) return { first: dashed, last: dashedLast };
  const first = readPoint(left) ?? readNumber(left);
  const last = first && (readPoint(right) ?? readTail(right) ?? readNumber(right));
  return last && complete(first, last);
}

/** 「从9月1日起至12月31日止」: what stands round the two ends says nothing more. */
const ROUND = /^从|G(?=-)|[ZI]+$/g;
/** 「3月和9月之间」: the 和 of a range. */
const BETWEEN = /(?<=M)&(?=[^&]+$)/;
const SIDE_BY_SIDE = /^(.{1,9}M[uwxvα-γ])(.{1,9}M[uwxvα-γ])$/;

/** The two ends when the whole text is a range of points; undefined when it is none or not just one. */
export const readEnds = once((code): Ends | undefined => {
  const isBetween = code.endsWith("I") && code.includes("&");
  if (!isBetween && code.indexOf("-", 1) < 0) return sideBySide(code);
  const body = code.replace(ROUND, "");
  const joined = isBetween ? body.replace(BETWEEN, "-") : body;
  let found: Ends | undefined;
  for (let at = joined.indexOf("-", 1); at > 0; at = joined.indexOf("-", at + 1)) {
    const ends = endsAt(joined.slice(0, at), joined.slice(at + 1));
    if (ends !== undefined && found !== undefined) return undefined;
    found ??= ends;
  }
  return found;
});

/** 「8月底9月初」: two parts of months with nothing between them. */
function sideBySide(code: string): Ends | undefined {
  if (code.indexOf("M") === code.lastIndexOf("M")) return undefined;
  const [, left, right] = SIDE_BY_SIDE.exec(code) ?? [];
  return left && right ? endsAt(left, right) : undefined;
}

/** Its axis begins with August, so a range or list from July on begins in the summer before it. */
export function isFirstTerm(frame: PlanFrame | undefined): boolean {
  return frame?.kind === "term" && frame.term === 1;
}

/** Whether it runs from the summer before the school year into it: 「8-9月」 begins in August of the first year. */
function beginsInSummer({ first, last }: Ends, frame: PlanFrame): boolean {
  if (frame.kind === "calendar-year" || first.year !== undefined || first.next) return false;
  if (isFirstTerm(frame)) return first.month === 7 && last.month >= 8;
  if (frame.kind !== "school-year" || (first.month !== 7 && first.month !== 8)) return false;
  const ends = last.year === undefined ? undefined : last.year - frame.from;
  return last.next || ((ends ?? 0) === 0 && last.month >= 9) || ((ends ?? 1) === 1 && last.month < 7);
}

function firstYear(ends: Ends, frame: PlanFrame | undefined): number | undefined {
  const { first, last } = ends;
  if (frame !== undefined && frame.kind !== "calendar-year" && beginsInSummer(ends, frame)) return frame.from;
  return yearOfPoint(first, frame) ?? (last.year && last.year - (first.month <= last.month ? 0 : 1));
}

function lastYear({ first, last }: Ends, start: number, frame: PlanFrame | undefined): number {
  if (last.year !== undefined) return last.year;
  if (last.next) {
    if (first.next) return start;
    const year = first.year === undefined ? yearOfPoint(last, frame) : undefined;
    const follows = year !== undefined && (year > start || (year === start && last.month > first.month));
    return follows ? year : start + 1;
  }
  const usual = frame ? yearOfMonth(frame, last.month) : start;
  if (first.year === undefined && !first.next) return usual;
  return last.month >= first.month ? start : Math.max(start, usual);
}

/** The two ends in each other's place, the year before both. */
function swapped({ first, last }: Ends): string {
  if (first.unit === "month" && last.unit === "month" && first.year === undefined && last.year === undefined)
    return `${last.month}-${first.month}月`;
  if (first.year === undefined || last.year !== undefined) return `${spellPoint(last)}-${spellPoint(first)}`;
  return `${spellPoint({ ...last, year: first.year })}-${spellPoint({ ...first, year: undefined })}`;
}

/** 「6-9月」 in a school year: its own months up to August, and those from September on. */
export function overSummer(first: number, last: number): readonly string[] {
  return [`${first === 8 ? "" : `${first}-`}8月`, `${last === 9 ? "" : "9-"}${last}月`];
}

/**
 * Ready spellings of a range written the wrong way round; 次年 only from a month of the frame's first year.
 * Months that would cross New Year the other way round (「6-9月」) are not turned.
 */
function turned(ends: Ends, frame: PlanFrame | undefined): readonly string[] {
  const { first, last } = ends;
  const yearless = first.year === undefined && last.year === undefined;
  if (frame?.kind === "school-year" && yearless && first.month < 9 && last.month >= 9)
    return overSummer(first.month, last.month);
  const swap = yearless && last.month > first.month ? [] : [swapped(ends)];
  const isLate = frame !== undefined && frame.kind !== "calendar-year" && first.month < 8;
  if (isLate && first.year === undefined) return swap;
  const later =
    last.year === undefined
      ? `次年${spellPoint(last)}`
      : spellPoint({ ...last, year: (first.year ?? last.year) + 1 });
  const acrossNewYear = `${spellPoint(first)}—${later}`;
  return first.month >= 9 && last.month <= 8 ? [acrossNewYear, ...swap] : [...swap, acrossNewYear];
}

/** 「24.9-25.1」 is two months of short years; else the spellings of the point that is wrong. */
function mended({ first, last }: Ends, wrong: Misread): Misread {
  const months = [shortYearMonth(first), shortYearMonth(last)].filter((month) => month !== undefined);
  if (months.length === 0) return wrong;
  return { ...wrong, part: "", suggestions: months.length === 2 ? [months.join("—")] : [] };
}

/** The days from the beginning of the first end to the end of the last one, which may lie in it (「9月-9月10日」). */
export function joinEnds(ends: Ends, frame: PlanFrame | undefined, code: string): Time | Misread {
  const wrong = invalidPoint(ends.first) ?? invalidPoint(ends.last);
  if (wrong !== undefined) return mended(ends, wrong);
  const start = firstYear(ends, frame);
  if (start === undefined) return misread("no-frame", code);
  const first = placePoint(ends.first, start);
  const last = placePoint(ends.last, lastYear(ends, start, frame));
  if (!isTime(first)) return first;
  return isTime(last)
    ? (joinTimes(first, last) ?? misread("reversed-range", code, turned(ends, frame)))
    : last;
}

/** From the first day of one time to the last day of the other; undefined where that would run backwards. */
export function joinTimes(first: Time, last: Time): Time | undefined {
  const [from, ends] = [first.intervals[0]?.[0] ?? "", first.intervals.at(-1)?.[1] ?? ""] as const;
  const [begins, to] = [last.intervals[0]?.[0] ?? "", last.intervals.at(-1)?.[1] ?? ""] as const;
  if (from === "" || to === "" || from > to || from > begins) return undefined;
  const joined = together([first, last], [[from, to]]);
  return ends > to ? { ...joined, precision: last.precision } : joined;
}
