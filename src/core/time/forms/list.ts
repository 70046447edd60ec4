import { joinList, type ListPart, readList } from "../list.ts";
import { afterListNumber } from "../list-number.ts";
import { readAlone } from "../place-point.ts";
import type { Point } from "../point.ts";
import { overSummer } from "../range.ts";
import {
  type Ask,
  doubting,
  isTime,
  type Misread,
  misread,
  type Reading,
  type TimeForm,
} from "../time-form.ts";

function isOfMonths({ first, last }: ListPart): boolean {
  return first.unit === "month" && (last?.unit ?? "month") === "month";
}

/** A bare number before an earlier month may be a list number; December before January may be the next one. */
function isUnclear(first: Point, second: Point): boolean {
  return !first.words.includes("M") || (first.month >= 10 && second.month <= 3);
}

/** 「七、五月」, 「十二月、一月」 in a calendar year: the months go backwards, and only the officer knows why. */
function backwards([first, second]: readonly Point[], code: string, { frame }: Ask): Misread | undefined {
  if (!first || !second || second.next || second.year !== undefined) return undefined;
  const [from, to] = [readAlone(first, frame), readAlone(second, frame)];
  const isBackwards = isTime(from) && isTime(to) && (from.intervals[0] ?? "") > (to.intervals[0] ?? "");
  if (first.month < second.month || !isBackwards || !isUnclear(first, second)) return undefined;
  const later = `${second.month}月`;
  const acrossNewYear = first.month >= 9 ? [`${first.month}月—次年${later}`] : [];
  return misread("ambiguous", code, [...acrossNewYear, later, `${later}、${first.month}月`]);
}

/** 「6、7、8、9月」 in a school year runs over its end: two stretches, or the wrong year. */
function crossingSummer(parts: readonly ListPart[], { frame }: Ask): readonly string[] | undefined {
  const [first = 0, ...more] = parts.map((part) => part.first.month);
  const last = more.at(-1) ?? 0;
  const plain = parts.every((part, at) => !part.last && !part.first.year && part.first.month === first + at);
  const crosses = plain && first < 7 && last > 8 && more.length > 1;
  return crosses && frame?.kind === "school-year" ? overSummer(first, last) : undefined;
}

/** 「8月、10月」 in a school year: the August before it or, far from 10月, its own last month. */
function ofSummer([one, other]: readonly ListPart[], { frame }: Ask): boolean {
  const month = one?.last === undefined ? one?.first.month : undefined;
  return frame?.kind === "school-year" && (month === 7 || month === 8) && (other?.first.month ?? 0) > 9;
}

/** 「1、3月」「一、三月份」 may be January and March, or March under the list number 1. */
function doubtful([one, other, ...more]: readonly ListPart[], reading: Reading): Reading {
  const bare = one && !one.last && !one.first.words.includes("M") && more.length === 0;
  if (!bare || !other || Math.abs(other.first.month - one.first.month) === 1) return reading;
  return one.first.month >= 10 && other.first.month <= 3 ? reading : doubting(reading, "list-number");
}

/** 「七、八月」「3-4月、6月」「3月5日、12日」: several months, parts of months or days, also with ranges among them. */
export const list: TimeForm = {
  needs: ",;&./M",

  read([code], ask) {
    const parts = readList(code);
    if (parts === undefined || afterListNumber(code) !== undefined) return undefined;
    const reading = joinList(parts, ask.frame, code);
    if (!parts.every(isOfMonths)) return reading;
    const crossing = crossingSummer(parts, ask);
    if (crossing !== undefined) return misread("ambiguous", code, crossing);
    const points = parts.map(({ first }) => first);
    const faulty = isTime(reading) ? backwards(points, code, ask) : undefined;
    if (faulty !== undefined) return faulty;
    if (ofSummer(parts, ask)) return doubting(reading, "which-summer");
    return doubtful(parts, reading);
  },
};
