import { leadingNumber } from "../../text/numbering.ts";
import { acceptHeads } from "./accept-heads.ts";
import { firstMonth } from "./head-order.ts";
import { bareHeading } from "./heading-words.ts";
import type { MarkedLine, MarkedUnit } from "./mark-lines.ts";
import { ownLines } from "./own-lines.ts";
import { namesOwner } from "./owner-name.ts";
import type { TextLine } from "./plan-lines.ts";
import {
  beginsPlan,
  namesAppendix,
  namesChapter,
  numberedWords,
  type SectionNumber,
  sectionNumber,
} from "./section-line.ts";
import { shadowOf } from "./shadow.ts";
import type { TimeHead } from "./time-head.ts";
import { worksBelowTimes, worksWithTimes } from "./works-with-times.ts";

/** A time of a list and the lines under it. */
export interface HeadedLines {
  readonly head: TimeHead;
  readonly at: TextLine;
  /** The lines below the head's own, page numbers among them. */
  readonly body: readonly TextLine[];
  /** The line that says the time, where it is not the head's own. */
  readonly timeLine?: TextLine;
}

/** A schedule written under its times, one after the other. */
export interface TimeList {
  /** The heading that names it. */
  readonly heading: TextLine | undefined;
  /** The body right above it, who answers for all of it: 「（一）女工委」. */
  readonly body?: TextLine;
  readonly months: readonly HeadedLines[];
}

/** A time of the list that is being gathered. */
interface OpenMonth extends HeadedLines {
  readonly body: TextLine[];
  /** The section numbers among its lines, 「chinese 2」. */
  readonly counted: Set<string>;
}

/** The list that is being gathered. */
interface Open {
  readonly heading: TextLine | undefined;
  /** The last heading of any kind above it. */
  readonly under: TextLine | undefined;
  /** The title of the plan that it stands in. */
  readonly title: TextLine | undefined;
  readonly months: OpenMonth[];
  /** Lines below the heading that stand under no time. */
  readonly loose: TextLine[];
}

const isMonth = ({ kind }: TimeHead) => kind === "month" || kind === "part" || kind === "number";

/** Whether the section numbers so far lead up to this one, so that it counts items and no sections. */
function countsOn(counted: ReadonlySet<string>, { style, number }: SectionNumber): boolean {
  return number === 1 || counted.has(`${style} ${number - 1}`);
}

/** A line of the plan and whether a time of a list stands right below it. */
interface Placed {
  readonly unit: MarkedLine;
  readonly overTime: boolean;
}

/** Whether the line stands as a heading where the time of the list stands as none, or as a lower one. */
function standsOut({ unit: { line, names }, overTime }: Placed, { at, body }: OpenMonth): boolean {
  if (/^#{1,6} /.test(line.text)) return true;
  if (line.level !== undefined && line.level <= (at.level ?? 9)) return true;
  if (line.strong && at.strong && body.length > 0 && body.every((one) => !one.strong)) return true;
  const named = names?.exact === true && (line.afterBlank === true || (names.plain && overTime));
  return named && leadingNumber(line.text)?.style !== "arabic";
}

/** Whether the line ends a list: a section, a title, a heading of another schedule. */
function breaks(placed: Placed, { months }: Open): boolean {
  const { unit } = placed;
  const month = months.at(-1);
  if (month === undefined || beginsPlan(unit.line) || namesChapter(unit.line)) return true;
  if (namesAppendix(unit.line)) return true;
  const { section } = unit;
  return (section !== undefined && !countsOn(month.counted, section)) || standsOut(placed, month);
}

/** Work of the past year, told month by month. */
const REVIEW = /回顾|完成情况|主要成绩|总结|大事记|历程|沿革|荣誉|获奖/;

const tellsOfThePast = (line: TextLine | undefined) =>
  line !== undefined && REVIEW.test(line.text) && !/计划|安排|打算/.test(line.text);

const MOST_YEARS = 2;

/** Times over many years tell of the past. */
function isHistory(months: readonly OpenMonth[]): boolean {
  const years = months.flatMap(({ head }) => /(?:19|20)\d{2}(?=年|\.)/.exec(shadowOf(head.time))?.[0] ?? []);
  return Math.max(...years.map(Number)) - Math.min(...years.map(Number)) > MOST_YEARS;
}

function isList({ heading, under, title, months }: Open): boolean {
  const real = months.filter(({ head }) => isMonth(head)).length;
  if (isHistory(months)) return false;
  if (tellsOfThePast(under) || (heading === undefined && tellsOfThePast(title))) return false;
  if (heading !== undefined) return real >= 1 || months.length >= 2;
  return (
    real >= 2 ||
    months.length >= 3 ||
    months.some(({ head, body }) => head.titled === true && body.length > 1)
  );
}

/** Works that say their times themselves: two under the schedule's name, three under any other heading. */
function worksOf({ heading, under, loose, months }: Open): TimeList | undefined {
  if (heading !== undefined) return worksWithTimes(heading, loose, 2) ?? worksBelowTimes(heading, loose);
  return under === undefined || months.length > 0 ? undefined : worksWithTimes(under, loose, 3);
}

function close(open: Open): TimeList | undefined {
  if (!isList(open)) return worksOf(open);
  const last = open.months.at(-1);
  const others = open.months.slice(0, -1).flatMap(({ body }) => body);
  const months = open.months.map(({ head, at, body }, index) => {
    const own = open.months[index] === last ? ownLines(body, others) : body;
    return { head, at, body: own };
  });
  const { heading, under } = open;
  const isBody = under !== undefined && under !== heading && namesOwner(bareHeading(under.text));
  return { heading, months, ...(isBody && { body: under }) };
}

/** A day of the month under whose time it stands is the date of an item, a vacation alone there is the item. */
function isWithin(head: TimeHead, open: Open): boolean {
  const month = open.months.at(-1);
  if (month?.head.kind !== "month" || month.head.titled || firstMonth(month.head) !== firstMonth(head))
    return false;
  const empty = month.head.rest === "" && month.body.length === 0;
  const vacation = head.kind === "month" && !head.time.includes("月") && head.rest === "";
  return head.kind === "day" || (vacation && empty && month.head.time.includes("月"));
}

/** 「第一季度」「每月：」 and nothing else on the line. */
const isAlone = ({ rest, strength, titled, time }: TimeHead) =>
  rest === "" && strength === "plain" && !titled && !time.includes("年");

/** Whether the time begins a part of the list, or a list. */
function heads(head: TimeHead, open: Open): boolean {
  if (isWithin(head, open)) return false;
  if (head.kind === "festival")
    return open.heading !== undefined && open.months.every((month) => month.head.kind === "festival");
  const first = ["month", "part", "number", "day", "week"].includes(head.kind) || isAlone(head);
  return first || open.months.length > 0 || open.heading !== undefined;
}

const INTRODUCTION = 25;

/** A sentence right under a heading such as 「九月份工作安排」 leads the work in. */
function leadsWorkIn({ line }: MarkedLine, { months }: Open): boolean {
  const month = months.at(-1);
  if (month?.head.titled !== true || month.body.length > 0 || month.head.rest !== "") return false;
  return (
    line.text.length > INTRODUCTION && /[。：:]$/.test(line.text) && leadingNumber(line.text) === undefined
  );
}

/** What the line does to the list: heads a part of it, begins or ends one, is a part of it, or nothing. */
type Doing = "head" | "begin" | "end" | "body" | "none";

function doing(placed: Placed, head: TimeHead | undefined, open: Open): Doing {
  const { unit } = placed;
  const inside = open.months.length > 0;
  const long = head?.kind === "stretch" || head?.kind === "all";
  const chapter =
    (long && head.titled === true && unit.names !== undefined) ||
    (head?.kind === "all" && head.rest === "" && unit.section !== undefined);
  if (head !== undefined && !chapter && heads(head, open)) return "head";
  if (unit.names !== undefined && (!inside || breaks(placed, open))) return "begin";
  if (inside && !breaks(placed, open)) return leadsWorkIn(unit, open) ? "none" : "body";
  if (inside) return "end";
  const ends = unit.section !== undefined && !isTopic(unit.section, open.heading);
  return ends || unit.title || namesChapter(unit.line) ? "end" : "none";
}

/** A section inside the schedule's own: 「（一）民主管理」 below 「四、活动安排」, any below a title. */
function isTopic({ style }: SectionNumber, heading: TextLine | undefined): boolean {
  const own = heading && sectionNumber(heading)?.style;
  if (heading === undefined || style === "part") return false;
  return own === undefined ? heading.number === undefined : own === "chinese" && style !== "chinese";
}

function addHead({ months }: Open, head: TimeHead, at: TextLine): void {
  months.push({ head, at, body: [], counted: new Set() });
}

function addBody({ months }: Open, { line }: MarkedLine): void {
  const month = months.at(-1);
  const number = leadingNumber(numberedWords(line));
  month?.body.push(line);
  if (number !== undefined) month?.counted.add(`${number.style} ${number.number}`);
}

/** The lists of the plan in their order. */
export function findLists(units: readonly MarkedUnit[]): readonly TimeList[] {
  const accepted = acceptHeads(units);
  const lists: TimeList[] = [];
  let title: TextLine | undefined;
  let open: Open = { heading: undefined, under: undefined, title, months: [], loose: [] };
  const begin = (heading?: TextLine, under?: TextLine) => {
    const list = close(open);
    if (list !== undefined) lists.push(list);
    open = { heading, under, title, months: [], loose: [] };
  };
  for (const [at, unit] of units.entries()) {
    const head = accepted[at];
    const does =
      unit.kind === "table" ? "table" : doing({ unit, overTime: accepted[at + 1] !== undefined }, head, open);
    if (unit.kind === "line" && unit.title && does !== "body") title = unit.line;
    if (unit.kind === "table") begin();
    else if (does === "head" && head !== undefined) addHead(open, head, unit.line);
    else if (does === "begin") begin(unit.line, unit.line);
    else if (does === "end") begin(undefined, unit.line);
    else if (does === "body") addBody(open, unit);
    else {
      open.loose.push(unit.line);
      if (unit.section !== undefined) open = { ...open, under: unit.line };
    }
  }
  begin();
  return lists;
}
