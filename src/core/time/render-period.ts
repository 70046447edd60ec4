import { type Interval, type IsoDay, partsOf } from "../model/day.ts";
import { frameName, frameWindow, type PlanFrame } from "../model/frame.ts";
import type { Period, PeriodFlags, Precision, Recurrence } from "../model/period.ts";
import { readPeriod } from "./read-period.ts";
import { recurrenceWords } from "./recurrence-words.ts";
import { edgeWords, partWords, STYLES, stretchWords, yearWord } from "./spell-days.ts";
import { spellMixed } from "./spell-mixed.ts";
import { teachingWeeks, weeksOfMonth } from "./spell-weeks.ts";

const TERMS = ["第一学期", "第二学期"];

/** Words for stretches that the school calendar gives, or that are no more than roughly known. */
const STRETCHES = [
  ..."寒假 暑假 寒暑假 年初 年中 年底 岁末年初 开学初 期末 期中 学期中 开学前 考试周 预备周 寒假前 暑假前".split(
    " ",
  ),
  ...TERMS.flatMap((term) =>
    ["中", "开学前", "考试周", "预备周", "开学初", "期末", "期中"].map((part) => term + part),
  ),
];

/** Days off that reach over the edge of the plan: only by their name are they within it. */
const HOLIDAYS = ["元旦", "春节", "清明", "五一", "端午", "中秋", "国庆"];

/** The days off by their names, also with the year in which they end. */
function holidays([, to]: Interval): string[] {
  return HOLIDAYS.flatMap((name) => [`${name}假期`, `${partsOf(to).year}年${name}假期`]);
}

/** The words with the years of the day in every style. */
function inYears(day: IsoDay, frame: PlanFrame, words: string | undefined): string[] {
  return words ? STYLES.map((style) => yearWord(day, frame, style) + words) : [];
}

/** The names of school years, terms and calendar years that begin with the interval. */
function names([from]: Interval, frame: PlanFrame): string[] {
  const { year, month } = partsOf(from);
  const school = month >= 8 ? year : year - 1;
  const spelled: PlanFrame[] = [
    { kind: "school-year", from: school },
    { kind: "term", from: school, term: 1 },
    { kind: "term", from: school, term: 2 },
    { kind: "calendar-year", year },
  ];
  return [whole(frame), ...TERMS, ...spelled.map(frameName)];
}

/** 「2024年9月10日」. */
function dayWords(day: IsoDay): string {
  const { year, month, day: date } = partsOf(day);
  return `${year}年${month}月${date}日`;
}

function whole(frame: PlanFrame): string {
  return frame.kind === "term" ? "本学期" : "全年";
}

/** 「第一学期第1-2周」「9月第2周」 for weeks, else months, parts of months or days with their years. */
function plainly(
  intervals: readonly Interval[],
  first: Interval,
  precision: Precision,
  frame: PlanFrame,
): string[] {
  if (precision === "week")
    return [...teachingWeeks(intervals, frame), ...inYears(first[0], frame, weeksOfMonth(intervals))];
  return STYLES.map((style) =>
    intervals.map((interval) => stretchWords(interval, precision, frame, style)).join("、"),
  );
}

function spellStretch({ intervals, precision, flags }: Period, frame: PlanFrame): string[] {
  const first = intervals[0];
  if (first === undefined) return [];
  const roughly = (words: readonly string[]) => (flags.approximate ? words.map((each) => `${each}左右`) : []);
  if (precision === "term" || precision === "year") {
    const named = names(first, frame);
    return [...named, ...roughly(named)];
  }
  const plain = plainly(intervals, first, precision, frame);
  if (precision === "week") return [...plain, ...STRETCHES, ...roughly([...plain, ...STRETCHES])];
  const off = precision === "day" || flags.approximate ? holidays(first) : [];
  if (!flags.approximate) return [...plain, ...off];
  const isPart = intervals.length === 1 && precision === "xun";
  const part = isPart ? inYears(first[0], frame, partWords(first, true)) : [];
  return [...part, ...STRETCHES, ...roughly(plain), ...off, ...roughly(off)];
}

function spellDue(due: IsoDay, precision: Precision, frame: PlanFrame): string[] {
  const end = edgeWords(due, precision, true);
  return inYears(due, frame, precision === "month" ? `截至${end}` : `${end.replace("下旬", "底")}前`).map(
    (words) => words.replace(/^(.+?)截至/, "截至$1"),
  );
}

function spellRecurrence(recurrence: Recurrence, period: Period, frame: PlanFrame): string[] {
  const words = recurrenceWords(recurrence);
  const isWhole = period.intervals.join() === frameWindow(frame).join();
  const stretches = spellStretch({ ...period, flags: {} }, frame);
  return [...(isWhole ? [words] : []), ...stretches.flatMap((months) => [months + words, words + months])];
}

function candidates(period: Period, frame: PlanFrame): string[] {
  const { flags, precision, intervals } = period;
  const { allPeriod, recurrence, deadline, openEnd, approximate } = flags;
  const [start = "1970-01-01"] = intervals[0] ?? [];
  if (allPeriod) return [whole(frame)];
  if (!recurrence && !deadline && !openEnd) return spellStretch(period, frame);
  const edged = recurrence
    ? spellRecurrence(recurrence, period, frame)
    : deadline
      ? spellDue(deadline, precision, frame)
      : inYears(start, frame, `${edgeWords(start, precision, false)}起`);
  return approximate ? edged.map((words) => `约${words}`) : edged;
}

/** What is left for a period that no plain spelling gives, such as one from a named stretch to a month. */
function mixed({ intervals, flags }: Period, frame: PlanFrame): string[] {
  if (flags.deadline !== undefined || flags.openEnd) return [];
  const again = flags.recurrence === undefined ? "" : recurrenceWords(flags.recurrence);
  return spellMixed(intervals, [...TERMS, ...STRETCHES], frame).map((words) => words + again);
}

function daysOf({ intervals, precision }: Period): string {
  return JSON.stringify([intervals, precision]);
}

/** What a period means, in one text: days, precision and flags, apart from how it was typed. */
function meaning({ intervals, precision, flags }: Period): string {
  const { excelSerial: _serial, inferredUnit: _unit, ...rest }: PeriodFlags = flags;
  return JSON.stringify([intervals, precision, Object.entries(rest).sort()]);
}

/** Where no spelling means just that: the officer's own words, and for days that nobody wrote the days themselves. */
function asWritten({ text, intervals }: Period, same: (words: string) => boolean): string {
  if (same(text)) return text.trim();
  const days = intervals.map((ends) => [...new Set(ends)].map(dayWords).join("—"));
  return days.join("、");
}

/**
 * A period in its canonical spelling, `10-11月`, without blanks. Read in the same frame it means the same
 * again, apart from how it was typed (text, excelSerial, inferredUnit, doubts).
 */
export function renderPeriod(period: Period, frame: PlanFrame): string {
  const means = (meant: string, of: (reading: Period) => string) => (words: string) => {
    const again = readPeriod(words, frame);
    return again.ok && of(again.value) === meant;
  };
  const same = means(meaning(period), meaning);
  const spellings = candidates(period, frame);
  return (
    spellings.find(same) ??
    mixed(period, frame).find(same) ??
    spellings.find(means(daysOf(period), daysOf)) ??
    asWritten(period, same)
  );
}
