import { leadingNumber } from "../../text/numbering.ts";
import { endsInRules } from "./closing-line.ts";
import { bareHeading } from "./heading-words.ts";
import type { OtherPaper } from "./other-paper.ts";
import { ownLines } from "./own-lines.ts";
import { namesOwner } from "./owner-name.ts";
import type { TextLine } from "./plan-lines.ts";
import { shadowOf } from "./shadow.ts";
import { isQuarter, type TimeHead } from "./time-head.ts";
import type { HeadedLines, TimeList } from "./time-list.ts";
import { worksBelowTimes, worksWithTimes } from "./works-with-times.ts";

/** A time of the list that is being gathered. */
export interface OpenMonth extends HeadedLines {
  readonly body: TextLine[];
  /** The section numbers among its lines, 「chinese 2」. */
  readonly counted: Set<string>;
}

/** The list that is being gathered. */
export interface Open {
  /** What the whole paper is where it is no plan. */
  readonly paper: OtherPaper | undefined;
  readonly heading: TextLine | undefined;
  /** The last heading of any kind above it. */
  readonly under: TextLine | undefined;
  /** The title of the plan that it stands in. */
  readonly title: TextLine | undefined;
  readonly months: OpenMonth[];
  /** It is the part of one body in a schedule that goes by bodies. */
  readonly part?: true;
  /** Lines below the heading that stand under no time. */
  readonly loose: TextLine[];
}

const isMonth = ({ kind }: TimeHead) => kind === "month" || kind === "part" || kind === "number";

/** Work of the past year, told month by month. */
const REVIEW = /回顾|完成情况|主要成绩|总结|大事记|历程|沿革|荣誉|获奖|收支|公示|决算|统计|考勤/;

export const tellsOfThePast = (line: TextLine | undefined) =>
  line !== undefined && REVIEW.test(line.text) && !/计划|安排|打算/.test(line.text);

const looksAhead = (line: TextLine | undefined) =>
  line !== undefined && /计划|安排|打算|思路/.test(line.text);

/** Whose turn it is, day by day, when the bell rings, where a journey goes. */
const isRota = (line: TextLine | undefined) =>
  line !== undefined && /值[班日周]|轮[值班]|作息|行程/.test(line.text);

const MOST_YEARS = 2;

/** Times over many years tell of the past. */
function isHistory(months: readonly OpenMonth[]): boolean {
  const years = months
    .flatMap(({ head }) => /(?:19|20)\d{2}(?=年|\.)/.exec(shadowOf(head.time))?.[0] ?? [])
    .map(Number)
    .sort((one, other) => one - other);
  return (years.at(-1) ?? 0) - (years[0] ?? 0) > MOST_YEARS;
}

const LONGEST_WORK = 60;

/** Below a title that names its month among other words a list stands, and no text: lines alike, none of them long. */
function isListBelow({ head, body }: OpenMonth): boolean {
  const lines = ownLines(body, []);
  if (head.within !== true || lines.length === 0) return true;
  const numbered = lines.map(({ text, number }) => leadingNumber(`${number ?? ""}${text}`)?.style ?? "");
  const alike = numbered.every((style) => style === numbered[0]);
  const sentences = numbered[0] === "" && lines.some(({ text }) => /[。：:]$/.test(text));
  return alike && !sentences && lines.every(({ text }) => text.length <= LONGEST_WORK);
}

const MOST_LOOSE = 2;

/** How many works are counted from one on right below a time alone on its line, as far as two. */
function countedBelow({ head, body }: OpenMonth): number {
  if (head.rest !== "") return 0;
  const numbers = body.slice(0, 2).map(({ text, number }) => leadingNumber(`${number ?? ""}${text}`)?.number);
  const other = numbers.findIndex((number, at) => number !== at + 1);
  return other < 0 ? numbers.length : other;
}

/**
 * 「9月」 alone on its line over numbered works, with 全年 over others or by itself, and nothing else below the title of
 * the plan; without a title nothing may stand above it.
 */
function isMonthAlone({ title, under, months, loose }: Open): boolean {
  const dated = months.filter(({ head }) => head.kind !== "all");
  const counted = months.map(countedBelow);
  if (dated.length !== 1 || dated[0]?.head.kind !== "month") return false;
  if (counted.includes(0) || (months.length === 1 && counted[0] === 1)) return false;
  return title !== undefined ? loose.length <= MOST_LOOSE : under === undefined && loose.length === 0;
}

function isList(open: Open): boolean {
  const { paper, heading, under, title, part, months, loose } = open;
  if (paper === "ledger" && heading === undefined && !looksAhead(under)) return false;
  if (paper === "event" && months.every(({ head }) => head.kind === "day")) return false;
  const real = months.filter(({ head }) => isMonth(head)).length;
  if (isHistory(months) || !months.every(isListBelow)) return false;
  if (tellsOfThePast(under) || [heading, under, title, loose.at(-1)].some(isRota)) return false;
  if (heading === undefined && (tellsOfThePast(title) || tellsOfThePast(loose.at(-1)))) return false;
  if (heading !== undefined || part) return real >= 1 || months.length >= 2;
  return (
    isMonthAlone(open) ||
    real >= 2 ||
    months.length >= 3 ||
    (months.length >= 2 && months.every(({ head }) => isQuarter(head))) ||
    months.some(({ head, body }) => head.titled === true && body.length > 1)
  );
}

/** Works that say their times themselves: two under the schedule's name, three under any other heading. */
function worksOf({ paper, heading, under, loose, months }: Open): TimeList | undefined {
  if (heading !== undefined) return worksWithTimes(heading, loose, 2) ?? worksBelowTimes(heading, loose);
  if (months.length > 0 || paper !== undefined) return undefined;
  return worksWithTimes(under, loose, 3) ?? worksBelowTimes(under, loose);
}

/** Whether the months so far stand under the name of a body, alone on its line. */
export function isOfBody({ heading, under }: Open): boolean {
  return under !== undefined && under !== heading && isBodyAlone(under);
}

const LONGEST_BODY = 8;

/** 「女工部」 and nothing else on the line. */
export function isBodyAlone({ text }: TextLine): boolean {
  return text.length <= LONGEST_BODY && namesOwner(text);
}

/** The list that was gathered, as far as it is one. */
export function close(open: Open): TimeList | undefined {
  if (!isList(open)) return worksOf(open);
  const last = open.months.at(-1);
  const others = open.months.slice(0, -1).flatMap(({ body }) => body);
  const months = open.months.map(({ head, at, body }, index) => {
    const below = endsInRules(head.rest) ? [] : body;
    const own = open.months[index] === last ? ownLines(below, others) : body;
    return { head, at, body: own };
  });
  const { heading, under } = open;
  const isBody = under !== undefined && under !== heading && namesOwner(bareHeading(under.text));
  return { heading, months, ...(isBody && { body: under }) };
}
