import { daysInMonth, type Interval, type IsoDay, partsOf } from "../model/day.ts";
import { frameName, frameWindow, type PlanFrame, yearOfMonth } from "../model/frame.ts";
import type { Period, PeriodFlags, Precision, Recurrence } from "../model/period.ts";
import { partWord } from "./point.ts";
import { readPeriod } from "./read-period.ts";
import { recurrenceWords } from "./recurrence-words.ts";
import { spellMixed } from "./spell-mixed.ts";
import { teachingWeeks, weeksOfMonth } from "./spell-weeks.ts";

/** Which years are written out: none, those the frame does not give, the same with 次年, or all. */
type YearStyle = "none" | "needed" | "next" | "all";

/** One end of an interval as it will be written. */
interface End {
  readonly year: string;
  readonly month: number;
  /** 上旬, 8日, or nothing for the month itself. */
  readonly rest: string;
}

function baseYear(frame: PlanFrame): number {
  return frame.kind === "calendar-year" ? frame.year : frame.from;
}

function yearWord(day: IsoDay, frame: PlanFrame, style: YearStyle): string {
  const { year, month } = partsOf(day);
  if (style === "none") return "";
  if (style !== "all" && yearOfMonth(frame, month) === year) return "";
  return style === "next" && year === baseYear(frame) + 1 ? "次年" : `${year}年`;
}

function startEnd(day: IsoDay, precision: Precision, year: string): End {
  const { month, day: date } = partsOf(day);
  if (precision === "month" && date === 1) return { year, month, rest: "" };
  const xun = date === 1 ? "上旬" : date === 11 ? "中旬" : date === 16 ? "下半月" : date === 21 ? "下旬" : "";
  return { year, month, rest: precision !== "day" && xun !== "" ? xun : `${date}日` };
}

function lastEnd(day: IsoDay, precision: Precision, year: string): End {
  const { year: y, month, day: date } = partsOf(day);
  const isLast = date === daysInMonth(y, month);
  if (precision === "month" && isLast) return { year, month, rest: "" };
  const xun = date === 10 ? "上旬" : date === 15 ? "上半月" : date === 20 ? "中旬" : isLast ? "下旬" : "";
  return { year, month, rest: precision !== "day" && xun !== "" ? xun : `${date}日` };
}

function spellEnd({ year, month, rest }: End): string {
  return `${year}${month}月${rest}`;
}

/** 「上中旬」 and the like, where both ends lie in one month. */
function withinMonth([from, to]: Interval, precision: Precision): string {
  const { year, month, day: first } = partsOf(from);
  const { day } = partsOf(to);
  const last = day === daysInMonth(year, month) ? 31 : day;
  if (precision === "month" && first === 1 && last === 31) return `${month}月`;
  const part = precision === "day" ? "" : partWord(first, last, false);
  if (part !== "") return `${month}月${part}`;
  if (precision === "month") return withinMonth([from, to], "xun");
  const end = lastEnd(to, precision, "");
  const endsBeforeStart = end.rest.endsWith("旬") && day <= 10 * Math.ceil(first / 10) && first % 10 !== 1;
  if (precision === "xun" && !endsBeforeStart)
    return `${spellEnd(startEnd(from, precision, ""))}-${spellEnd(end)}`;
  return first === day ? `${month}月${day}日` : `${month}月${first}-${day}日`;
}

function spellInterval(interval: Interval, precision: Precision, frame: PlanFrame, style: YearStyle): string {
  const [from, to] = interval;
  const fromYear = yearWord(from, frame, style);
  if (from.slice(0, 7) === to.slice(0, 7)) return fromYear + withinMonth(interval, precision);
  const first = startEnd(from, precision, fromYear);
  const last = lastEnd(to, precision, yearWord(to, frame, style));
  const months = first.rest === "" && last.rest === "";
  if (first.year === last.year) {
    return months
      ? `${first.year}${first.month}-${last.month}月`
      : `${spellEnd(first)}-${spellEnd({ ...last, year: "" })}`;
  }
  return `${spellEnd(first)}—${spellEnd(last)}`;
}

const STYLES: readonly YearStyle[] = ["none", "needed", "next", "all"];

function spellIntervals(intervals: readonly Interval[], precision: Precision, frame: PlanFrame): string[] {
  if (precision === "week") return spellWeeks(intervals, frame);
  return STYLES.map((style) =>
    intervals.map((interval) => spellInterval(interval, precision, frame, style)).join("、"),
  );
}

/** 「第一学期第1-2周」「9月第2周」, for weeks that begin on a Monday. */
function spellWeeks(intervals: readonly Interval[], frame: PlanFrame): string[] {
  const start = intervals[0]?.[0];
  const words = weeksOfMonth(intervals);
  const ofMonth =
    start === undefined || words === undefined
      ? []
      : STYLES.map((style) => `${yearWord(start, frame, style)}${words}`);
  return [...teachingWeeks(intervals, frame), ...ofMonth];
}

/** Words for stretches that the school calendar gives, or that are no more than roughly known. */
const STRETCHES = ["寒假", "暑假", "寒暑假", "年初", "年中", "年底", "岁末年初", "开学初", "期末", "期中"];
/** Days off that reach over the edge of the plan: only by their name are they within it. */
const HOLIDAYS = ["元旦假期", "春节假期", "清明假期", "五一假期", "端午假期", "中秋假期", "国庆假期"];
const STRETCHES_OF_TERM = [
  "学期中",
  "第一学期中",
  "第二学期中",
  "开学前",
  "考试周",
  "预备周",
  "寒假前",
  "暑假前",
  "第一学期开学前",
  "第二学期开学前",
  "第一学期考试周",
  "第二学期考试周",
  "第一学期预备周",
  "第二学期预备周",
  "第一学期开学初",
  "第二学期开学初",
  "第一学期期末",
  "第二学期期末",
  "第一学期期中",
  "第二学期期中",
];

/** 「9月初」 for the first ten days, roughly. */
function roughPart([from, to]: Interval, frame: PlanFrame): string[] {
  const { year, month, day } = partsOf(from);
  const last = partsOf(to).day === daysInMonth(year, month) ? 31 : partsOf(to).day;
  const word = from.slice(0, 7) === to.slice(0, 7) ? partWord(day, last, true) : "";
  return word === "" ? [] : STYLES.map((style) => `${yearWord(from, frame, style)}${month}月${word}`);
}

/** The names of school years, terms and calendar years that begin with the interval. */
function names([from]: Interval, frame: PlanFrame): string[] {
  const { year, month } = partsOf(from);
  const schoolYear = month >= 8 ? year : year - 1;
  const spelled: PlanFrame[] = [
    { kind: "school-year", from: schoolYear },
    { kind: "term", from: schoolYear, term: 1 },
    { kind: "term", from: schoolYear, term: 2 },
    { kind: "calendar-year", year },
  ];
  return [frame.kind === "term" ? "本学期" : "全年", "第一学期", "第二学期", ...spelled.map(frameName)];
}

/** The days off by their names, also with the year in which they end. */
function holidays([, to]: Interval): string[] {
  return HOLIDAYS.flatMap((name) => [name, `${partsOf(to).year}年${name}`]);
}

function spellStretch({ intervals, precision, flags }: Period, frame: PlanFrame): string[] {
  const first = intervals[0];
  if (first === undefined) return [];
  if (precision === "term" || precision === "year") {
    const named = names(first, frame);
    return flags.approximate ? [...named, ...named.map((words) => `${words}左右`)] : named;
  }
  const plain = spellIntervals(intervals, precision, frame);
  if (!flags.approximate) {
    if (precision === "day") return [...plain, ...holidays(first)];
    return precision === "week" ? [...plain, ...STRETCHES, ...STRETCHES_OF_TERM] : plain;
  }
  const part = intervals.length === 1 && precision === "xun" ? roughPart(first, frame) : [];
  const named = [...STRETCHES, ...STRETCHES_OF_TERM];
  const roughly = (words: string) => `${words}左右`;
  if (precision === "week") return [...plain, ...named, ...[...plain, ...named].map(roughly)];
  return [...part, ...named, ...plain.map(roughly), ...holidays(first), ...holidays(first).map(roughly)];
}

function spellDue(due: IsoDay, precision: Precision, frame: PlanFrame): string[] {
  return STYLES.map((style) => {
    const end = spellEnd(lastEnd(due, precision, yearWord(due, frame, style)));
    return precision === "month" ? `截至${end}` : `${end.replace("下旬", "底")}前`;
  });
}

function spellStart(start: IsoDay, precision: Precision, frame: PlanFrame): string[] {
  return STYLES.map((style) => `${spellEnd(startEnd(start, precision, yearWord(start, frame, style)))}起`);
}

function spellRecurrence(recurrence: Recurrence, period: Period, frame: PlanFrame): string[] {
  const words = recurrenceWords(recurrence);
  const window = frameWindow(frame);
  const [first] = period.intervals;
  const isWhole = period.intervals.length === 1 && first?.[0] === window[0] && first[1] === window[1];
  const stretches = spellStretch({ ...period, flags: {} }, frame);
  const within = stretches.flatMap((months) => [months + words, words + months]);
  return isWhole ? [words, ...within] : within;
}

function candidates(period: Period, frame: PlanFrame): string[] {
  const { flags, precision, intervals } = period;
  const start = intervals[0]?.[0];
  if (flags.allPeriod) return [frame.kind === "term" ? "本学期" : "全年"];
  const edged =
    flags.recurrence !== undefined
      ? spellRecurrence(flags.recurrence, period, frame)
      : flags.deadline !== undefined
        ? spellDue(flags.deadline, precision, frame)
        : flags.openEnd && start !== undefined
          ? spellStart(start, precision, frame)
          : undefined;
  if (edged === undefined) return spellStretch(period, frame);
  return flags.approximate ? edged.map((words) => `约${words}`) : edged;
}

function sameFlags(a: PeriodFlags, b: PeriodFlags): boolean {
  const plain = ({ excelSerial: _serial, inferredUnit: _unit, ...rest }: PeriodFlags) =>
    JSON.stringify(Object.entries(rest).sort(([one], [other]) => (one < other ? -1 : 1)));
  return plain(a) === plain(b);
}

function meansTheSame(words: string, period: Period, frame: PlanFrame): boolean {
  const again = readPeriod(words, frame);
  return (
    again.ok &&
    again.value.precision === period.precision &&
    JSON.stringify(again.value.intervals) === JSON.stringify(period.intervals) &&
    sameFlags(again.value.flags, period.flags)
  );
}

/**
 * A period in its canonical spelling, `10-11月`, without blanks. Read in the same frame it means the same
 * again, apart from how it was typed (text, excelSerial, inferredUnit, doubts).
 */
export function renderPeriod(period: Period, frame: PlanFrame): string {
  const same = (words: string) => meansTheSame(words, period, frame);
  const spellings = candidates(period, frame);
  return spellings.find(same) ?? mixed(period, frame).find(same) ?? spellings.at(-1) ?? period.text;
}

/** What is left for a period that no plain spelling gives, such as one from a named stretch to a month. */
function mixed({ intervals, flags }: Period, frame: PlanFrame): string[] {
  if (flags.deadline !== undefined || flags.openEnd) return [];
  const spelled = spellMixed(intervals, ["第一学期", "第二学期", ...STRETCHES, ...STRETCHES_OF_TERM], frame);
  if (flags.recurrence === undefined) return spelled;
  const again = recurrenceWords(flags.recurrence);
  return spelled.map((words) => words + again);
}
