import { frameName, type PlanFrame } from "../model/frame.ts";
import type { PeriodFault, PeriodFaultKind } from "../model/period.ts";
import { fail, ok, type Result } from "../model/result.ts";
import { foldTraced, originalWords } from "../text/fold.ts";
import { yearOf } from "./numerals.ts";

/** A frame as a title gives it; `toConfirm` where its words may mean something else (`2024—2025年度`). */
export interface ReadFrame {
  readonly frame: PlanFrame;
  readonly toConfirm?: true;
}

/** A frame or a fault found at certain words of the folded title; undefined where a reader finds nothing. */
type Found =
  | { readonly frame: PlanFrame; readonly toConfirm?: boolean }
  | { readonly kind: PeriodFaultKind; readonly part: string; readonly suggestions: readonly string[] };

const FOUR = "(?:\\d{4}|[〇零一二三四五六七八九]{4})";
const TWO = "(?:\\d{2}|[〇零一二三四五六七八九]{2})";
const LONE = "(?<![\\d〇零一二三四五六七八九])";
const JOINT = "(?:-|/|至|到)";

const SPAN = new RegExp(`${LONE}(${FOUR})年(\\d{1,2})月${JOINT}(?:(${FOUR})年|(次年|翌年))(\\d{1,2})月`);
const PAIR = new RegExp(
  `${LONE}(${FOUR}|${TWO}(?=${JOINT}${TWO}学年))年?${JOINT}(${FOUR}|${TWO})(?![\\d.])(?:年?(学)年度?|(年度?))?`,
);
const SCHOOL_YEAR = new RegExp(`${LONE}(${FOUR}|${TWO})学年`);
const SEASON = new RegExp(`${LONE}(${FOUR})年?度?[(]?(秋|春)季?[)]?(?:学期|期|开学)?`);
const YEAR_TERM = new RegExp(`${LONE}(${FOUR})年度?[(]?(第?[一二12](?=学)|[上下])学?期`);
const HALF = new RegExp(`${LONE}(${FOUR})年?度?[(]?(上|下)半年`);
const YEAR = new RegExp(`${LONE}(?:(${FOUR})年|(\\d{4})(?![\\d.\\-/年届级号)\\]〕]))`, "g");
const BLANK_YEAR =
  /(?:20|二〇|２０)?(?:[_xX×*□?]{1,4}|\(\)|_+)(?:学?年)|(?<!\d)20学?年|(?<![\dxX×])20[xX×_*]{2}/;
const TERM = /第?([一二三四五1-9])学期|[(]?([上下])[)]?学?期|([秋春])季?学?期/g;

function pairName(from: number): string {
  return `${from}—${from + 1}学年`;
}

/** The school year that two year numbers name, the second possibly short (`2024-25`). */
function schoolYear(first: string, second: string, part: string): Found {
  const from = yearOf(first);
  const short = second.length === 2 ? yearOf(second) : undefined;
  const to = short === undefined ? yearOf(second) : from && Math.floor(from / 100) * 100 + (short % 100);
  if (from !== undefined && to === from + 1) return { frame: { kind: "school-year", from } };
  const near = from === undefined ? [] : to === undefined || to <= from ? [to ?? from] : [from, to - 1];
  return { kind: "invalid-school-year", part, suggestions: near.map(pairName) };
}

/** 1 or 2 for the words of a term; undefined for a third one. */
function termNumber(match: RegExpMatchArray): 1 | 2 | undefined {
  const [, ordinal, half, season] = match;
  const word = ordinal ?? half ?? season ?? "";
  if ("一1上秋".includes(word)) return 1;
  return "二2下春".includes(word) ? 2 : undefined;
}

/** The term named in the title, after the school year if possible. */
function withTerm(found: Found, title: string, after: number): Found {
  if (!("frame" in found) || found.frame.kind !== "school-year") return found;
  const terms = [...title.matchAll(TERM)];
  const match = terms.find(({ index }) => index >= after) ?? terms[0];
  if (match === undefined) return found;
  const term = termNumber(match);
  const { from } = found.frame;
  if (term !== undefined) return { frame: { kind: "term", from, term } };
  const suggestions = [`${pairName(from)}第一学期`, `${pairName(from)}第二学期`];
  return { kind: "invalid-term", part: match[0], suggestions };
}

/** 「2024年度工会（2023-2024学年总结）安排」: in brackets behind another year it may be an aside. */
const ASIDE = new RegExp(`${LONE}${FOUR}年[^)]*[(\\[【〔《〈「『“][^)\\]】〕》〉」』”]*$`);

function asideUnclear(found: Found, title: string, at: number): Found {
  return "frame" in found && ASIDE.test(title.slice(0, at)) ? { ...found, toConfirm: true } : found;
}

const THIRD_YEAR = /^[-/至到]\d{4}(?:学?年)?/;

/** 「2024—2025—2026学年」, or two school years in one title: which one is meant is asked. */
function twoPairs(found: Found, part: string, rest: string): Found | undefined {
  if (!("frame" in found)) return undefined;
  const third = THIRD_YEAR.exec(rest)?.[0];
  if (third !== undefined)
    return { kind: "invalid-school-year", part: part + third, suggestions: [frameName(found.frame)] };
  const [again, first, second, school] = PAIR.exec(rest) ?? [];
  const other = school && first && second && again ? schoolYear(first, second, again) : undefined;
  if (other === undefined || !("frame" in other) || !part.includes("学")) return undefined;
  const names = [found.frame, other.frame].map(frameName);
  return names[0] === names[1] ? undefined : { kind: "ambiguous", part: "", suggestions: names };
}

function readPair(title: string): Found | undefined {
  const match = PAIR.exec(title);
  const [part, first, second, school] = match ?? [];
  if (match === null || part === undefined || first === undefined || second === undefined) return undefined;
  const found = schoolYear(first, second, part);
  const unclearPair = twoPairs(found, part, title.slice(match.index + part.length));
  if (unclearPair !== undefined) return unclearPair;
  const whole = withTerm(found, title, match.index + part.length);
  const unclear = "frame" in whole && whole.frame.kind === "school-year" && school === undefined;
  return unclear ? { frame: whole.frame, toConfirm: true } : asideUnclear(whole, title, match.index);
}

function readSchoolYear(title: string): Found | undefined {
  const match = SCHOOL_YEAR.exec(title);
  const from = match?.[1] === undefined ? undefined : yearOf(match[1]);
  if (match === null || from === undefined) return undefined;
  const whole = withTerm({ frame: { kind: "school-year", from } }, title, match.index + match[0].length);
  return asideUnclear(whole, title, match.index);
}

/** 「2024年9月—2025年1月」 in a title: most likely a term or a school year, to be confirmed. */
function readSpan(title: string): Found | undefined {
  const [, first, , second, next, last] = SPAN.exec(title) ?? [];
  const from = first === undefined ? undefined : yearOf(first);
  const to = second === undefined ? (from !== undefined && next ? from + 1 : undefined) : yearOf(second);
  if (from === undefined || to !== from + 1) return undefined;
  if (Number(last) <= 2) return { frame: { kind: "term", from, term: 1 }, toConfirm: true };
  return { frame: { kind: "school-year", from }, toConfirm: true };
}

function readSeason(title: string): Found | undefined {
  const [, written, season] = SEASON.exec(title) ?? [];
  const year = written === undefined ? undefined : yearOf(written);
  if (year === undefined) return undefined;
  if (season === "秋") return { frame: { kind: "term", from: year, term: 1 } };
  return { frame: { kind: "term", from: year - 1, term: 2 } };
}

/** 「2024年第一学期」: the year does not say which school year a second term belongs to. */
function readYearTerm(title: string): Found | undefined {
  const [part, written, word] = YEAR_TERM.exec(title) ?? [];
  const year = written === undefined ? undefined : yearOf(written);
  if (part === undefined || word === undefined || year === undefined) return undefined;
  if (/[一1]/.test(word)) return { frame: { kind: "term", from: year, term: 1 }, toConfirm: true };
  const suggestions = [`${year}年春季学期`, `${year}年秋季学期`];
  if (/[二2]/.test(word)) suggestions[1] = `${pairName(year)}第二学期`;
  return { kind: "ambiguous-term", part, suggestions };
}

function readHalf(title: string): Found | undefined {
  const [, written, half] = HALF.exec(title) ?? [];
  const year = written === undefined ? undefined : yearOf(written);
  if (year === undefined) return undefined;
  return { frame: { kind: "calendar-year", year, half: half === "上" ? 1 : 2 } };
}

/** The year of the title; of several the last one before 计划, 安排 or 要点, to be confirmed. */
function readYear(title: string): Found | undefined {
  const found = [...title.matchAll(YEAR)].flatMap((match) => {
    const year = yearOf(match[1] ?? match[2] ?? "");
    return year === undefined ? [] : [{ year, at: match.index }];
  });
  const purpose = title.search(/计划|安排|要点|行事历|进度/);
  const chosen = found.filter(({ at }) => purpose < 0 || at < purpose).at(-1) ?? found[0];
  if (chosen === undefined) return undefined;
  const several = found.some(({ year }) => year !== chosen.year);
  return { frame: { kind: "calendar-year", year: chosen.year }, toConfirm: several };
}

function readBlankYear(title: string): Found | undefined {
  const [part] = BLANK_YEAR.exec(title) ?? [];
  return part === undefined ? undefined : { kind: "placeholder", part, suggestions: [] };
}

const READERS = [
  readPair,
  readSchoolYear,
  readSpan,
  readSeason,
  readYearTerm,
  readHalf,
  readYear,
  readBlankYear,
];

function findFrame(title: string): Found {
  for (const read of READERS) {
    const found = read(title);
    if (found !== undefined) return found;
  }
  return { kind: title === "" ? "empty" : "no-year", part: "", suggestions: [] };
}

/** The months a plan covers, from its title: 学年 before 年, never guessed where no year stands. */
export function readFrame(title: string): Result<ReadFrame, PeriodFault> {
  const folded = foldTraced(title);
  const found = findFrame(folded.text);
  if ("frame" in found)
    return ok({ frame: found.frame, ...(found.toConfirm === true && { toConfirm: true }) });
  const part = originalWords(title, folded, found.part);
  return fail({ kind: found.kind, text: title, part, suggestions: found.suggestions });
}
