import { leadingNumber } from "../../text/numbering.ts";
import { acceptHeads } from "./accept-heads.ts";
import { firstMonth } from "./head-order.ts";
import { breaks, type Placed } from "./list-end.ts";
import type { MarkedLine, MarkedUnit } from "./mark-lines.ts";
import { close, isBodyAlone, isOfBody, type Open } from "./open-list.ts";
import { otherPaper } from "./other-paper.ts";
import type { TextLine } from "./plan-lines.ts";
import { namesChapter, numberedWords, type SectionNumber, sectionNumber } from "./section-line.ts";
import type { TimeHead } from "./time-head.ts";
import type { TimeList } from "./time-list.ts";
import { worksWithOwners } from "./works-with-times.ts";

/** A day of the month under whose time it stands is the date of an item, a vacation alone there is the item. */
function isWithin(head: TimeHead, open: Open): boolean {
  const month = open.months.at(-1);
  if (month?.head.kind !== "month" || month.head.titled || firstMonth(month.head) !== firstMonth(head))
    return false;
  const empty = month.head.rest === "" && month.body.length === 0;
  const vacation = head.kind === "month" && !head.time.includes("月") && head.rest === "";
  return head.kind === "day" || (vacation && empty && month.head.time.includes("月"));
}

/** 「第一季度」「全年：」 and nothing else on the line. */
const isAlone = ({ kind, rest, strength, titled, time }: TimeHead) =>
  rest === "" && strength === "plain" && !titled && (kind === "all" || !time.includes("年"));

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

/** 「十、常规工作」 behind 「九、十二月」 */
function countsMonths({ section }: MarkedLine, { months }: Open): boolean {
  const last = months.at(-1);
  const above = last && (sectionNumber(last.at)?.number ?? last.head.numbered?.number);
  return section !== undefined && above === section.number - 1;
}

/** What the line does to the list: heads a part of it, begins or ends one, is a part of it, or nothing. */
type Doing = "head" | "begin" | "end" | "body" | "none";

function doing(placed: Placed, head: TimeHead | undefined, open: Open): Doing {
  const { unit } = placed;
  const inside = open.months.length > 0;
  const long = head?.kind === "stretch" || head?.kind === "all";
  const chapter =
    (long && head.titled === true && unit.names !== undefined) ||
    (head?.kind === "all" && head.rest === "" && unit.section !== undefined && !countsMonths(unit, open));
  if (head !== undefined && !chapter && heads(head, open)) return "head";
  if (unit.names !== undefined && (!inside || breaks(placed, open))) return "begin";
  if (inside && beginsBody(placed, open)) return "end";
  if (inside && !breaks(placed, open)) return leadsWorkIn(unit, open) ? "none" : "body";
  if (inside) return "end";
  const ends = unit.section !== undefined && !isTopic(unit.section, open.heading);
  return ends || unit.title || namesChapter(unit.line) ? "end" : "none";
}

/** 「文体部」 over its months, in a schedule whose first months stand under a body, too. */
function beginsBody({ unit, overTime }: Placed, open: Open): boolean {
  return overTime && isOfBody(open) && isBodyAlone(unit.line);
}

/** A section inside the schedule's own: 「（一）民主管理」 below 「四、活动安排」, any below a title. */
function isTopic({ style }: SectionNumber, heading: TextLine | undefined): boolean {
  const own = heading && sectionNumber(heading)?.style;
  if (heading === undefined || style === "part") return false;
  return own === undefined ? heading.number === undefined : own === "chinese" && style !== "chinese";
}

/** 「（二）慰问活动」 below 「（一）文体活动」, both with their times under the schedule's own heading. */
function goesOnUnder({ section }: MarkedLine, { heading, under, months }: Open): boolean {
  if (section === undefined || under === undefined || months.length === 0 || !isTopic(section, heading))
    return false;
  const above = sectionNumber(under);
  return above?.style === section.style && above.number === section.number - 1;
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

/** The lists of the plan in their order; where none stands under times or a heading, the works that say theirs. */
export function findLists(units: readonly MarkedUnit[]): readonly TimeList[] {
  const lists = listsUnderHeads(units);
  if (lists.length > 0 || units.some(({ kind }) => kind === "table")) return lists;
  const works = worksWithOwners(units.flatMap((unit) => (unit.kind === "line" ? [unit.line] : [])));
  return works === undefined ? [] : [works];
}

function listsUnderHeads(units: readonly MarkedUnit[]): readonly TimeList[] {
  const accepted = acceptHeads(units);
  const lists: TimeList[] = [];
  let title: TextLine | undefined;
  const paper = otherPaper(units.map((unit) => (unit.kind === "line" ? unit.line : unit)));
  let open: Open = { paper, heading: undefined, under: undefined, title, months: [], loose: [] };
  const begin = (heading?: TextLine, under?: TextLine) => {
    const list = close(open);
    if (list !== undefined) lists.push(list);
    open = { paper, heading, under, title, months: [], loose: [] };
  };
  for (const [at, unit] of units.entries()) {
    const head = accepted[at];
    const does =
      unit.kind === "table" ? "table" : doing({ unit, overTime: accepted[at + 1] !== undefined }, head, open);
    if (unit.kind === "line" && unit.title && does !== "body") title = unit.line;
    if (unit.kind === "table") begin();
    else if (does === "head" && head !== undefined) addHead(open, head, unit.line);
    else if (does === "begin") begin(unit.line, unit.line);
    else if (does === "end") {
      if (goesOnUnder(unit, open)) {
        begin(open.heading, unit.line);
        continue;
      }
      const part = isOfBody(open) && (open.heading !== undefined || open.part) && isBodyAlone(unit.line);
      begin(undefined, unit.line);
      if (part) open = { ...open, part };
    } else if (does === "body") addBody(open, unit);
    else {
      open.loose.push(unit.line);
      const heads = accepted[at + 1] !== undefined && isBodyAlone(unit.line);
      if (unit.section !== undefined || heads) open = { ...open, under: unit.line };
    }
  }
  begin();
  return lists;
}
