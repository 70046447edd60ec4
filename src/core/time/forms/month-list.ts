import type { PlanFrame } from "../../model/frame.ts";
import { SEPARATORS } from "../asked-forms.ts";
import { joinList, type ListPart, readList } from "../list.ts";
import { afterListNumber } from "../list-number.ts";
import { readAlone } from "../place-point.ts";
import type { Point } from "../point.ts";
import { type FormReading, misread, type TimeForm } from "../time-form.ts";

function isOfMonths({ first, last }: ListPart): boolean {
  return first.unit === "month" && (last?.unit ?? "month") === "month";
}

/** A bare number before an earlier month may be a list number; December before January may be the next one. */
function isUnclear(first: Point, second: Point): boolean {
  return !first.words.includes("月") || (first.month >= 10 && second.month <= 3);
}

/** 「七、五月」, 「十二月、一月」 in a calendar year: the months go backwards, and only the officer knows why. */
function backwards(
  parts: readonly ListPart[],
  reading: FormReading,
  frame: PlanFrame | undefined,
  text: string,
): FormReading {
  const [first, second] = parts.map((part) => part.first);
  if (!reading.ok || !first || !second || second.next || second.year !== undefined) return reading;
  const [from, to] = [first, second].map((point) => readAlone(point, frame));
  const isBackwards = from?.ok && to?.ok && (from.value.intervals[0] ?? "") > (to.value.intervals[0] ?? "");
  if (first.month < second.month || !isBackwards || !isUnclear(first, second)) return reading;
  const acrossNewYear = first.month >= 9 ? [`${first.month}月—次年${second.month}月`] : [];
  return misread("ambiguous", text, [
    ...acrossNewYear,
    `${second.month}月`,
    `${second.month}月、${first.month}月`,
  ]);
}

/** 「6、7、8、9月」 in a school year runs over its end: two stretches, or the wrong year. */
function crossingSummer(parts: readonly ListPart[]): readonly string[] | undefined {
  const months = parts.map(({ first }) => first.month);
  const [first = 0] = months;
  const last = months.at(-1) ?? 0;
  const plain = parts.every((part, at) => !part.last && !part.first.year && part.first.month === first + at);
  if (!plain || first > 6 || last < 9 || months.length < 3) return undefined;
  return [`${first}-8月`, last === 9 ? "9月" : `9-${last}月`];
}

/** 「1、3月」 may be January and March, or 3月 under the list number 1. */
function doubtful(parts: readonly ListPart[], reading: FormReading): FormReading {
  const [first, second] = parts.map((part) => part.first);
  const bare =
    first !== undefined && parts[0]?.last === undefined && /^\d+$/.test(first.words) && parts.length === 2;
  if (!reading.ok || !bare || !second || Math.abs(second.month - first.month) === 1) return reading;
  if (first.month >= 10 && second.month <= 3) return reading;
  return { ok: true, value: { ...reading.value, doubts: [...reading.value.doubts, "list-number"] } };
}

/** 「七、八月」「7,8月」「3月、5月」: several months, also with ranges among them. */
export const monthList: TimeForm = {
  name: "month-list",
  needs: [`${SEPARATORS}月`],
  examples: [
    "七、八月",
    "七月、八月",
    "七、八月份",
    "7,8月",
    "7.8月",
    "四、五月",
    "3月、5月",
    "9、10、11月",
    "3-4月、6月",
    "三四月",
    "9月10月",
    "7/8月",
    "8、9月",
    "十二、一月",
    "十二月、一月",
    "七、五月",
    "1、3月",
    "2024年11、12月",
    "9月、次年1月",
    "9月和10月",
    "3、13月",
  ],

  read(text, frame) {
    const parts = readList(text);
    if (!parts?.every(isOfMonths) || afterListNumber(text) !== undefined) return undefined;
    const crossing = frame?.kind === "school-year" ? crossingSummer(parts) : undefined;
    if (crossing !== undefined) return misread("ambiguous", text, crossing);
    return doubtful(parts, backwards(parts, joinList(parts, frame, text), frame, text));
  },
};
