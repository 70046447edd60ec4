import type { PlanFrame } from "../model/frame.ts";
import { numberOf } from "./numerals.ts";
import { once } from "./once.ts";
import { readAlone } from "./place-point.ts";
import { NO_MONTH, type Point, readNumber, readPoint, readTail } from "./point.ts";
import { type Ends, isFirstTerm, joinEnds, readEnds } from "./range.ts";
import { isTime, type Misread, type Time, together } from "./time-form.ts";

/** One element of a list: a point, or a range. */
export interface ListPart {
  readonly first: Point;
  readonly last?: Point;
}

const CHINESE_PAIR = /^([a-h]|j(?=ja)|ja(?=jb))([b-i]|ja|jb)M$/;

/** The pieces of 「三四月」, two neighbouring months that share one 月. */
function sharedMonth(code: string): readonly string[] {
  const [, first = "", second = ""] = CHINESE_PAIR.exec(code) ?? [];
  const follows = readNumber(second)?.month === (readNumber(first)?.month ?? 0) + 1;
  return first !== "" && follows ? [first, `${second}M`] : [];
}

/** 「9、10两月」「九、十两个月」: how many there are says nothing more. */
const BOTH = /(?<=[,&].*)M?n`?M$/;

/** The elements as written; a dot joins two months only where they follow each other (「7.8月」). */
function pieces(written: string): readonly string[] {
  const code = written.replace(BOTH, "M");
  const parts = code.split(/[,;&]/);
  if (parts.length > 1) return parts;
  if (/M\/.+M/.test(code)) return code.split("/");
  const [, first, joint, second] = /^(\d\d?|[a-j]{1,2})([/.])(\d\d?|[a-j]{1,2})M$/.exec(code) ?? [];
  const step = (numberOf(second) ?? 0) - (numberOf(first) ?? 0);
  if (step === 1 || (step > 1 && joint === "/")) return code.split(/[/.]/);
  return /^(?:[^MY]{1,3}M){2,}$/.test(code) ? (code.match(/[^M]+M/g) ?? []) : sharedMonth(code);
}

/** 「9-13」, 「9-13日」 and 「9日-13日」 of 「9月2-6日、9日-13日」. */
function tailRange(piece: string): Ends | undefined {
  const [left = "", right = "", ...more] = piece.split("-");
  const number = readNumber(left);
  const last = more.length === 0 ? (readTail(right) ?? readNumber(right)) : undefined;
  if (last?.unit === "number") return number && { first: number, last };
  const first =
    readTail(left) ?? (number && { ...number, unit: "day" as const, month: NO_MONTH, day: number.month });
  return first?.day !== undefined && last?.day !== undefined ? { first, last } : undefined;
}

function readPiece(piece: string): ListPart | undefined {
  const ends = readEnds(piece) ?? (piece.includes("-") ? tailRange(piece) : undefined);
  if (ends !== undefined) return ends;
  const first = readPoint(piece) ?? readNumber(piece) ?? readTail(piece);
  return first && { first };
}

/** The part with both its points changed; undefined where one of them cannot be. */
function withPoints(part: ListPart, change: (point: Point) => Point | undefined): ListPart | undefined {
  const first = change(part.first);
  if (part.last === undefined) return first && { first };
  const last = change(part.last);
  return first && last && { first, last };
}

/** 「七」 of 「七、八月」 takes its 月 from the right. */
function unitFromRight(parts: readonly ListPart[]): readonly ListPart[] {
  let unit: Point["unit"] = "number";
  return [...parts]
    .reverse()
    .map((part) => {
      if (part.first.unit !== "number") unit = part.first.unit;
      else if (unit !== "day" && unit !== "number")
        return (
          withPoints(part, (point) => (point.unit === "number" ? { ...point, unit: "month" } : point)) ?? part
        );
      return part;
    })
    .reverse();
}

/** 「12日」 of 「3月5日、12日」 takes its month, and any later element its year, from the one before it. */
function fromLeft(point: Point, before: Point | undefined): Point | undefined {
  if (before === undefined) return point.unit === "number" || point.month === NO_MONTH ? undefined : point;
  if (point.unit === "number" && before.unit !== "day") return undefined;
  const day: Point =
    point.unit === "number" ? { ...point, unit: "day", month: before.month, day: point.month } : point;
  const dated = day.month === NO_MONTH ? { ...day, month: before.month } : day;
  const inherits = dated.year === undefined && !dated.next && dated.month >= before.month;
  return inherits ? { ...dated, year: before.year, next: before.next } : dated;
}

function fieldsFromLeft(parts: readonly ListPart[]): readonly ListPart[] | undefined {
  const done: ListPart[] = [];
  for (const part of parts) {
    const left = done.at(-1);
    const whole = withPoints(part, (point) => fromLeft(point, left?.last ?? left?.first));
    if (whole === undefined) return undefined;
    done.push(whole);
  }
  return done;
}

/** In a 学年 a list that runs on into September (「8、9月」) begins in the summer before it. */
function inSummer(parts: readonly ListPart[], frame: PlanFrame | undefined): readonly ListPart[] {
  const points = parts.flatMap(({ first, last }) => (last ? [first, last] : [first]));
  const runsFrom = frame?.kind === "school-year" ? 9 : isFirstTerm(frame) ? 8 : 13;
  const [first, last] = [points[0]?.month, points.at(-1)?.month ?? 0];
  if (frame?.kind === "calendar-year" || (first !== 7 && first !== 8) || last < runsFrom) return parts;
  const runsOn = points.every(({ year, next, month }, at) => {
    const step = month - (points[at - 1]?.month ?? month);
    return year === undefined && !next && (step === 0 || step === 1);
  });
  const dated = (point: Point) => (point.month < 9 ? { ...point, year: frame?.from } : point);
  return runsOn ? parts.map((part) => withPoints(part, dated) ?? part) : parts;
}

/** 「3月5、12日」 may leave 日 to a neighbour, 「3月5、6月」 may not. */
function daysAreSure(parts: readonly ListPart[]): boolean {
  const isDay = (part: ListPart | undefined) => part?.first.unit === "day" && !part.first.bareDay;
  return parts.every(
    (part, at) =>
      !part.first.bareDay || part.last?.unit === "day" || isDay(parts[at + 1]) || isDay(parts[at - 1]),
  );
}

/** The elements of a list of points and ranges; undefined when the text is none. */
export const readList = once((code): readonly ListPart[] | undefined => {
  const found = pieces(code);
  if (found.length < 2 || readPoint(code) !== undefined || readEnds(code) !== undefined) return undefined;
  const parts = found.map(readPiece).filter((part) => part !== undefined);
  const whole = parts.length === found.length ? fieldsFromLeft(unitFromRight(parts)) : undefined;
  return whole && daysAreSure(whole) ? whole : undefined;
});

/** All elements of the list together. */
export function joinList(
  parts: readonly ListPart[],
  frame: PlanFrame | undefined,
  code: string,
): Time | Misread {
  const times: Time[] = [];
  for (const { first, last } of inSummer(parts, frame)) {
    const reading = last ? joinEnds({ first, last }, frame, code) : readAlone(first, frame);
    if (!isTime(reading)) return reading;
    times.push(reading);
  }
  return together(times);
}
