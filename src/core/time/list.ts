import type { PlanFrame } from "../model/frame.ts";
import { once } from "./once.ts";
import { readAlone } from "./place-point.ts";
import { NO_MONTH, type Point, readNumber, readPoint, readTail } from "./point.ts";
import { type Ends, isFirstTerm, joinEnds, readEnds } from "./range.ts";
import { coarsest, type FormReading, type Understood, understood } from "./time-form.ts";

/** One element of a list: a point, or a range. */
export interface ListPart {
  readonly first: Point;
  readonly last?: Point;
}

/** What a list cannot do without: a mark between its elements, a second 月, or two Chinese numbers. */
const SEVERAL = /[、,;&/.和及与并]|月.+月|^(?:[一二三四五六七八][二三四五六七八九]|十十一|十一十二)月/;
const CHINESE_PAIR = /^([一二三四五六七八]|十(?=十一)|十一(?=十二))([二三四五六七八九]|十一|十二)(月份?)$/;

/** The pieces of 「三四月」, two neighbouring months that share one 月. */
function sharedMonth(text: string): string[] | undefined {
  const [, first, second, unit] = CHINESE_PAIR.exec(text) ?? [];
  const one = readNumber(first ?? "")?.month;
  const two = readNumber(second ?? "")?.month;
  if (first === undefined || one === undefined || two !== one + 1) return undefined;
  return [first, `${second}${unit}`];
}

function pieces(text: string): readonly string[] {
  const parts = text.split(/[、,;&和及与并]/);
  if (parts.length > 1) return parts;
  if (/月\/.+月/.test(text)) return text.split("/");
  const [, first, second] = /^(\d{1,2})[/.](\d{1,2})月份?$/.exec(text) ?? [];
  if (first !== undefined && Number(first) < Number(second)) return text.split(/[/.]/);
  // A piece never begins with 份: else each 份 could end one piece or begin the next, in 2ⁿ ways.
  if (/^(?:[^月年份][^月年]{0,2}月份?){2,}$/.test(text)) return text.match(/[^月]+月份?/g) ?? parts;
  return sharedMonth(text) ?? parts;
}

function bareRange(piece: string): Ends | undefined {
  const [left, right, ...more] = piece.split(/[-至到]/).map(readNumber);
  return left && right && more.length === 0 ? { first: left, last: right } : undefined;
}

/** 「9-13日」 and 「9日-13日」 of 「9月2-6日、9日-13日」. */
function tailRange(piece: string): Ends | undefined {
  const [left = "", right = "", ...more] = piece.split(/[-至到]/);
  const last = readTail(right);
  const number = readNumber(left);
  const first =
    readTail(left) ?? (number && { ...number, unit: "day" as const, month: NO_MONTH, day: number.month });
  return first?.day !== undefined && last?.day !== undefined && more.length === 0
    ? { first, last }
    : undefined;
}

function readPiece(piece: string): ListPart | undefined {
  const ends = readEnds(piece) ?? tailRange(piece) ?? bareRange(piece);
  if (ends !== undefined) return ends;
  const first = readPoint(piece) ?? readTail(piece) ?? readNumber(piece);
  return first && { first };
}

function lastOf(part: ListPart | undefined): Point | undefined {
  return part?.last ?? part?.first;
}

function as(unit: "month" | "day", point: Point, month = point.month): Point {
  if (point.unit !== "number") return point;
  return unit === "month" ? { ...point, unit } : { ...point, unit, month, day: point.month };
}

/** 「七」 of 「七、八月」 takes its 月 from the right. */
function unitFromRight(parts: readonly ListPart[]): ListPart[] {
  let unit: Point["unit"] = "number";
  return [...parts]
    .reverse()
    .map((part) => {
      const isBare = part.first.unit === "number";
      if (!isBare) unit = part.first.unit;
      if (!isBare || unit === "day" || unit === "number") return part;
      return { first: as("month", part.first), ...(part.last && { last: as("month", part.last) }) };
    })
    .reverse();
}

/** 「12日」 of 「3月5日、12日」 takes its month, and any later element its year, from the left. */
function fieldsFromLeft(parts: readonly ListPart[]): ListPart[] | undefined {
  const done: ListPart[] = [];
  for (const part of parts) {
    const before = lastOf(done.at(-1));
    const first = fromLeft(part.first, before);
    const last = part.last && fromLeft(part.last, before);
    if (first === undefined || (part.last && last === undefined)) return undefined;
    done.push({ first, ...(last && { last }) });
  }
  return done;
}

function fromLeft(point: Point, before: Point | undefined): Point | undefined {
  const day = before?.unit === "day" ? as("day", point, before.month) : point;
  if (day.unit === "number") return undefined;
  const dated = day.month === NO_MONTH && before !== undefined ? { ...day, month: before.month } : day;
  if (dated.month === NO_MONTH && (dated.words.endsWith("日") || dated.unit === "part")) return undefined;
  const inherits = dated.year === undefined && !dated.next && dated.month >= (before?.month ?? 99);
  if (!inherits || before === undefined) return dated;
  return {
    ...dated,
    ...(before.year !== undefined && { year: before.year }),
    ...(before.next && { next: true }),
  };
}

/** In a 学年 a list that runs on into September (「8、9月」) begins in the summer before it. */
function inSummer(parts: readonly ListPart[], frame: PlanFrame | undefined): readonly ListPart[] {
  const points = parts.flatMap(({ first, last }) => (last ? [first, last] : [first]));
  const first = points[0];
  const runsFrom = frame?.kind === "school-year" ? 9 : isFirstTerm(frame) ? 8 : undefined;
  if (frame === undefined || frame.kind === "calendar-year" || runsFrom === undefined) return parts;
  if (first?.month !== 7 && first?.month !== 8) return parts;
  const runsOn = points.every((point, at) => {
    const before = points[at - 1] ?? point;
    return (
      point.year === undefined &&
      !point.next &&
      point.month >= before.month &&
      point.month - before.month <= 1
    );
  });
  if (!runsOn || (points.at(-1)?.month ?? 0) < runsFrom) return parts;
  const dated = (point: Point) => (point.month < 9 ? { ...point, year: frame.from } : point);
  return parts.map((part) => ({ first: dated(part.first), ...(part.last && { last: dated(part.last) }) }));
}

/** 「3月5、12日」 may leave 日 to a neighbour, 「3月5、6月」 may not. */
function daysAreSure(parts: readonly ListPart[]): boolean {
  const isDay = (part: ListPart | undefined) => part?.first.unit === "day" && part.first.bareDay !== true;
  return parts.every(
    (part, at) =>
      part.first.bareDay !== true ||
      part.last?.unit === "day" ||
      isDay(parts[at + 1]) ||
      isDay(parts[at - 1]),
  );
}

/** The elements of a list of points and ranges; undefined when the text is none. */
export const readList = once((text: string): readonly ListPart[] | undefined => {
  if (!SEVERAL.test(text) || readPoint(text) !== undefined || readEnds(text) !== undefined) return undefined;
  const found = pieces(text).map(readPiece);
  const parts = found.filter((part) => part !== undefined);
  if (parts.length < 2 || parts.length < found.length) return undefined;
  const whole = fieldsFromLeft(unitFromRight(parts));
  return whole && daysAreSure(whole) ? whole : undefined;
});

/** All elements of the list together. */
export function joinList(
  parts: readonly ListPart[],
  frame: PlanFrame | undefined,
  text: string,
): FormReading {
  const read: Understood[] = [];
  for (const { first, last } of inSummer(parts, frame)) {
    const reading = last ? joinEnds({ first, last }, frame, text) : readAlone(first, frame);
    if (!reading.ok) return reading;
    read.push(reading.value);
  }
  return understood(
    read.flatMap(({ intervals }) => intervals),
    coarsest(read.map(({ precision }) => precision)),
    read.some(({ flags }) => flags.approximate) ? { approximate: true } : {},
    read.flatMap(({ doubts }) => doubts),
  );
}
