import { frameName, type PlanFrame } from "../model/frame.ts";
import type { PeriodFault } from "../model/period.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { yearOf } from "./numerals.ts";
import { traced } from "./shorthand.ts";
import { termOf } from "./term-window.ts";
import { type Misread, misread } from "./time-form.ts";

/** A frame as a title gives it; `toConfirm` where its words may mean something else (`2024—2025年度`). */
export interface ReadFrame {
  readonly frame: PlanFrame;
  readonly toConfirm?: true;
}

/** A frame, or a fault found at certain signs of the title in shorthand. */
type Found = { readonly kind?: undefined; readonly frame: PlanFrame; readonly toConfirm?: boolean } | Misread;

const FOUR = "(\\d{4}|[a-io]{4})";
const EITHER = "(\\d{4}|[a-io]{4}|\\d\\d|[a-io]{2})";
const LONE = "(?<![\\da-io])";
const SPAN = new RegExp(`${LONE}${FOUR}Y(\\d\\d?)M[-/](?:${FOUR}Y|(\\+))(\\d\\d?)M`);
const DOTTED_SPAN = /(?<![\d.])(\d{4})\.(\d\d?)-(\d{4})()\.(\d\d?)(?![\d.])/;
const PAIR = new RegExp(
  `${LONE}(\\d{4}|[a-io]{4}|(?:\\d\\d|[a-io]{2})(?=[-/](?:\\d\\d|[a-io]{2})S))Y?[-/]${EITHER}(?![\\d.])(?:Y?(S)|Y)?`,
);
const SCHOOL_YEAR = new RegExp(`${LONE}${EITHER}S`);
/** A year with its 秋季, its 上半年, its 第一学期 or 上学期. */
const PART_OF_YEAR = new RegExp(`${LONE}${FOUR}Y?\\(?(?:([{}])|([UL])HY|(?<=Y\\(?)(?:#?([ab12])T|[UL][Tt]))`);
const YEAR = new RegExp(`${LONE}(?:${FOUR}Y|(\\d{4})(?![\\d.\\-/YD届)]))`, "g");
const BLANK_YEAR = /(?:20|bo)?(?:_+|\(\))[YS]|(?<!\d)20[YS]|(?<![\d_])20__/;
const SEASONS = new RegExp(`${LONE}${FOUR}Y?\\{[Tt]?[-/](?:${FOUR}Y?|(\\+))\\}`);
const TERM = /#?([a-e1-9])T|([{}])[Tt]|\(?([UL])\)?[Tt]|(?<=S)\(([UL])\)/g;
const THIRD_YEAR = /^[-/]\d{4}[SY]?/;
/** 「2024年度工会（2023-2024学年总结）安排」: in brackets behind another year it may be an aside. */
const ASIDE = /(?:\d{4}|[〇零一二三四五六七八九]{4})年[^)]*[([【〔《〈「『“][^)\]】〕》〉」』”]*$/;
const PURPOSE = /计划|安排|要点|行事历|进度/;

/** A title in shorthand, and where its signs stand in the folded text. */
interface Title {
  readonly code: string;
  readonly text: string;
  readonly starts: readonly number[];
}

function pairName(from: number): string {
  return frameName({ kind: "school-year", from });
}

/** The school year that two year numbers name, the second possibly short (`2024-25`). */
function schoolYear(first: string, second: string, part: string): Found {
  const from = yearOf(first);
  const short = second.length === 2 ? yearOf(second) : undefined;
  const to = short === undefined ? yearOf(second) : from && from - (from % 100) + (short % 100);
  if (from !== undefined && to === from + 1) return { frame: { kind: "school-year", from } };
  const near = from === undefined ? [] : to === undefined || to <= from ? [to ?? from] : [from, to - 1];
  return misread("invalid-school-year", part, near.map(pairName));
}

/** The term named in the title, after the school year if possible. */
function withTerm(found: Found, { code }: Title, after: number): Found {
  if (found.kind !== undefined || found.frame.kind !== "school-year") return found;
  const terms = [...code.matchAll(TERM)];
  const match = terms.find(({ index }) => index >= after) ?? terms[0];
  if (match === undefined) return found;
  const { from } = found.frame;
  const term = termOf(`${match.slice(1).find((sign) => sign !== undefined)}T`);
  if (term) return { frame: { kind: "term", from, term } };
  return misread("invalid-term", match[0], [`${pairName(from)}第一学期`, `${pairName(from)}第二学期`]);
}

function unlessAside(found: Found, { text, starts }: Title, at: number): Found {
  return found.kind === undefined && ASIDE.test(text.slice(0, starts[at]))
    ? { ...found, toConfirm: true }
    : found;
}

/** 「2024—2025—2026学年」, or two school years in one title: which one is meant is asked. */
function twoPairs({ frame }: { readonly frame: PlanFrame }, part: string, rest: string): Found | undefined {
  const third = THIRD_YEAR.exec(rest)?.[0];
  if (third !== undefined) return misread("invalid-school-year", part + third, [frameName(frame)]);
  const [again, first, second, school] = PAIR.exec(rest) ?? [];
  const other = school && first && second && again ? schoolYear(first, second, again) : undefined;
  if (other === undefined || other.kind !== undefined || !part.includes("S")) return undefined;
  const names = [frame, other.frame].map(frameName);
  return names[0] === names[1] ? undefined : misread("ambiguous", "", names);
}

function readPair(title: Title): Found | undefined {
  const match = PAIR.exec(title.code);
  const [part, first, second, school] = match ?? [];
  if (match === null || part === undefined || first === undefined || second === undefined) return undefined;
  const end = match.index + part.length;
  const found = schoolYear(first, second, part);
  const unclear = found.kind === undefined ? twoPairs(found, part, title.code.slice(end)) : undefined;
  const whole = unclear ?? withTerm(found, title, end);
  if (whole.kind !== undefined) return whole;
  if (whole.frame.kind === "school-year" && school === undefined) return { ...whole, toConfirm: true };
  return unlessAside(whole, title, match.index);
}

function readSchoolYear(title: Title): Found | undefined {
  const match = SCHOOL_YEAR.exec(title.code);
  const from = yearOf(match?.[1] ?? "");
  if (match === null || from === undefined) return undefined;
  const whole = withTerm({ frame: { kind: "school-year", from } }, title, match.index + match[0].length);
  return unlessAside(whole, title, match.index);
}

/** 「2024年9月—2025年1月」 in a title is the first term, 「2024.9-2025.7」 the school year; from or to other months to be confirmed. */
function readSpan({ code }: Title): Found | undefined {
  const [, first = "", begin, second, next, last] = SPAN.exec(code) ?? DOTTED_SPAN.exec(code) ?? [];
  const from = yearOf(first);
  const follows = next === "+" || yearOf(second ?? "") === (from ?? 0) + 1;
  if (from === undefined || !follows) return undefined;
  const end = Number(last);
  const frame: PlanFrame = end <= 2 ? { kind: "term", from, term: 1 } : { kind: "school-year", from };
  const isKnown = /^0?[89]$/.test(begin ?? "") && (end <= 2 || (end >= 6 && end <= 8));
  return isKnown ? { frame } : { frame, toConfirm: true };
}

/** 「2024年秋季—2025年春季」: the school year of both. */
function readSeasons({ code }: Title): Found | undefined {
  const [, first = "", second = "", next] = SEASONS.exec(code) ?? [];
  const from = yearOf(first);
  if (from === undefined || !(next === "+" || yearOf(second) === from + 1)) return undefined;
  return { frame: { kind: "school-year", from } };
}

/** 「2024年第一学期」: the year does not say which school year a second term belongs to, nor 上学期 which term. */
function readPartOfYear({ code }: Title): Found | undefined {
  const [part, written = "", season, half, ordinal] = PART_OF_YEAR.exec(code) ?? [];
  const year = yearOf(written);
  if (year === undefined) return undefined;
  if (half !== undefined) return { frame: { kind: "calendar-year", year, half: half === "U" ? 1 : 2 } };
  if (season === "}") return { frame: { kind: "term", from: year - 1, term: 2 } };
  const first: PlanFrame = { kind: "term", from: year, term: 1 };
  if (season !== undefined) return { frame: first };
  if (ordinal === "a" || ordinal === "1") return { frame: first, toConfirm: true };
  const other = ordinal === undefined ? `${year}年秋季学期` : `${pairName(year)}第二学期`;
  return misread("ambiguous-term", part, [`${year}年春季学期`, other]);
}

/** The year of the title; of several the last one before 计划, 安排 or 要点, to be confirmed. */
function readYear({ code, text, starts }: Title): Found | undefined {
  const found = [...code.matchAll(YEAR)].flatMap(({ index, 1: long, 2: short }) => {
    const year = yearOf(long ?? short ?? "");
    return year === undefined ? [] : [{ year, at: starts[index] ?? 0 }];
  });
  const purpose = text.search(PURPOSE);
  const chosen = found.filter(({ at }) => purpose < 0 || at < purpose).at(-1) ?? found[0];
  if (chosen === undefined) return undefined;
  const toConfirm = found.some(({ year }) => year !== chosen.year);
  return { frame: { kind: "calendar-year", year: chosen.year }, toConfirm };
}

function readBlankYear({ code }: Title): Found | undefined {
  const [part] = BLANK_YEAR.exec(code) ?? [];
  return part === undefined ? undefined : misread("placeholder", part);
}

const READERS = [readPair, readSchoolYear, readSpan, readSeasons, readPartOfYear, readYear, readBlankYear];

/** The frame that a title in shorthand names; without its text asides and purposes are not looked for. */
export function findFrame(code: string, text = "", starts: readonly number[] = []): Found {
  for (const read of READERS) {
    const found = read({ code, text, starts });
    if (found !== undefined) return found;
  }
  return misread(code === "" ? "empty" : "no-year");
}

/** 「附件1 2025-2026学年工作安排」「表2 2025年…」: only the blank keeps the number from the year. */
const BLANK_BEFORE_YEAR = /(?<=(?<![\d０-９])[\d０-９]{1,2})\s(?=\s*(?:19|20)\d\d\s*[年学\-—–~～至])/gu;

/** The months a plan covers, from its title: 学年 before 年, never guessed where no year stands. */
export function readFrame(title: string): Result<ReadFrame, PeriodFault> {
  const { code, folded, starts, original } = traced(title.replace(BLANK_BEFORE_YEAR, "："));
  const found = findFrame(code, folded, starts);
  if (found.kind === undefined)
    return ok({ frame: found.frame, ...(found.toConfirm === true && { toConfirm: true }) });
  const { kind, part, suggestions } = found;
  return fail({ kind, text: title, part: original(part), suggestions });
}
