import { addDays, isoDay, isRealDay } from "../model/day.ts";
import { frameName, frameWindow, frameYears, type PlanFrame } from "../model/frame.ts";
import type { PlanLine } from "../model/plan-text.ts";
import { chineseNumber, writtenNumber, writtenYear } from "../text/chinese-number.ts";
import { normalise } from "../text/normalise.ts";
import { readFrame } from "../time/read-frame.ts";

/** Words of last year's plan that were left standing. */
export interface Trace {
  readonly line: number;
  /** The words themselves, `2023年`. */
  readonly words: string;
  /** What the table's frame would say; empty where nothing can be said for sure. */
  readonly wanted: string;
}

/** A title stands among the first lines. */
const TITLE_LINES = 8;
const TITLE =
  /^(?![(\d一二三四五六七八九十]{1,4}[)、.]).{0,50}(?:计划|要点|安排|方案|行事历|工作意见)(?!.*[。；;]$)/u;
/** Looking back or ahead names other years with good reason: 「总结上一学年」「2022年度评选」「自2021年以来」. */
const ELSEWHEN =
  /总结|回顾|上一?学年|上一?年度?|去年|前一?年|以来|至今|自20|截至|起草|颁布|印发|修订|修正|发布|通过|建校|成立|创建|周年|荣获|获评|被评|下一?学年|明年|来年|规划|〔|号文/u;
/** 「2023年度体检」「2022年度考核」: called after the year they are about. */
const NAMED_AFTER_YEAR =
  /^度?(?:工会)?(?:[\p{L}“”]{0,10}?)(?:评选|考核|评优|表彰|先进|优秀|总结|决算|报告|述职|目标|督查|体检|十大|人物|荣休|退休)/u;

/** What does not fit the table's frame: years, the number of a 教师节, the date of signing. */
export function tracesOf(lines: readonly PlanLine[], frame: PlanFrame): Trace[] {
  return lines.flatMap(({ line, text }, at) => {
    const words = normalise(text);
    const isTitle = at < TITLE_LINES && TITLE.test(words) && readFrame(words).ok;
    return [
      ...(isTitle ? titleTrace(words, frame) : [...schoolYears(words, frame), ...years(words, frame)]),
      ...teachersDay(words, frame),
      ...signing(words, frame),
    ].map((trace) => ({ line, ...trace }));
  });
}

type Found = Omit<Trace, "line">;

/** The title names another school year, term or year. */
function titleTrace(words: string, frame: PlanFrame): Found[] {
  const read = readFrame(words);
  if (!read.ok) return [];
  const [from, to] = frameWindow(read.value.frame);
  const [first, last] = frameWindow(frame);
  if (from <= last && to >= first) return [];
  return [{ words: frameName(read.value.frame), wanted: frameName(frame) }];
}

function schoolYears(words: string, frame: PlanFrame): Found[] {
  if (ELSEWHEN.test(words)) return [];
  const found = words.matchAll(
    /(?<!\d|[-—–~至到]\s*)(20\d\d)\s*(?:(?:学年)?\s*[-—–~至到]\s*(?:20)?\d\d\s*)?学年/gu,
  );
  return Array.from(found).flatMap(([whole, from = ""]) =>
    mayBeMeant(Number(from), frame) ? [] : [{ words: whole, wanted: frameName(frame) }],
  );
}

/** Whether a plan may speak of the school year that begins then: its own and the next, or one that meets its year. */
function mayBeMeant(from: number, frame: PlanFrame): boolean {
  const own = frameYears(frame);
  if (frame.kind === "calendar-year") return own.includes(from) || own.includes(from + 1);
  return own.includes(from);
}

/** A year just before the plan's own ones, where nothing says that the plan looks back. */
function years(words: string, frame: PlanFrame): Found[] {
  if (ELSEWHEN.test(words)) return [];
  const [first = 0] = frameYears(frame);
  return Array.from(words.matchAll(/(?<![\d〔[-])(20\d\d)年(?!代|级|以)/gu)).flatMap((match) => {
    const rest = words.slice(match.index + match[0].length);
    const isLeft = Number(match[1]) === first - 1 || Number(match[1]) === first - 2;
    if (!isLeft || NAMED_AFTER_YEAR.test(rest) || isSigningDate(words)) return [];
    return [{ words: match[0], wanted: "" }];
  });
}

/** The first 教师节 was in 1985. */
const BEFORE_FIRST_TEACHERS_DAY = 1984;

function teachersDay(words: string, frame: PlanFrame): Found[] {
  const [, number = ""] = /第([\d一二三四五六七八九十]{1,3})个教师节/u.exec(words) ?? [];
  if (number === "") return [];
  const years = frameYears(frame).filter((year) => {
    const [from, to] = frameWindow(frame);
    const day = isoDay(year, 9, 10);
    return day >= from && day <= to;
  });
  const [year] = years.length > 0 ? years : frameYears(frame);
  const wanted = (year ?? 0) - BEFORE_FIRST_TEACHERS_DAY;
  if (writtenNumber(number) === wanted) return [];
  const spelled = /\d/.test(number) ? String(wanted) : chineseNumber(wanted);
  return [{ words: `第${number}个教师节`, wanted: `第${spelled}个教师节` }];
}

const FULL_DATE = /^(?:日期:)?(20\d\d)(?:年(\d{1,2})月(\d{1,2})日|[./-](\d{1,2})[./-](\d{1,2})日?)$/u;
/** As official letters are dated, alone or behind the name that signs: 「二〇二四年九月一日」. */
const SPELLED_DATE =
  /(二[〇○零][一二三四五六七八九][〇○零一二三四五六七八九])年([一二三四五六七八九十]{1,3})月(?:([一二三四五六七八九十]{1,3})日)?$/u;
/** Plans are signed some months before they begin, or while they run. */
const SIGNED_BEFORE = 150;

function isSigningDate(words: string): boolean {
  return FULL_DATE.test(words.replace(/\s/gu, ""));
}

function signing(words: string, frame: PlanFrame): Found[] {
  const signed = signedOn(words.replace(/\s/gu, ""));
  if (!signed || !isRealDay(...signed.date)) return [];
  const date = isoDay(...signed.date);
  const [from, to] = frameWindow(frame);
  return date < addDays(from, -SIGNED_BEFORE) || date > to ? [{ words: signed.words, wanted: "" }] : [];
}

interface Signed {
  readonly words: string;
  /** Year, month and day; the first of the month where no day is named. */
  readonly date: readonly [year: number, month: number, day: number];
}

function signedOn(line: string): Signed | undefined {
  const [words, year, month, day, shortMonth, shortDay] = FULL_DATE.exec(line) ?? [];
  if (words !== undefined)
    return { words, date: [Number(year), Number(month ?? shortMonth), Number(day ?? shortDay)] };
  const [spelled, ...parts] = SPELLED_DATE.exec(line) ?? [];
  if (spelled === undefined) return undefined;
  const [years = "", months = "", days = "一"] = parts;
  const date = [writtenYear(years) ?? 0, writtenNumber(months) ?? 0, writtenNumber(days) ?? 0] as const;
  return { words: spelled, date };
}
