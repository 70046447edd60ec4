import { leadingNumber } from "../../text/numbering.ts";
import { isBodyLine, isClosingLine, isSigningLine } from "./closing-line.ts";
import { readMonthTitle } from "./month-title.ts";
import { namesOwner } from "./owner-name.ts";
import { plainWords } from "./plain-words.ts";
import type { PlanUnit, TableBreak, TextLine } from "./plan-lines.ts";
import {
  isPlanTitle,
  namesSchedule,
  numberedWords,
  type ScheduleName,
  type SectionNumber,
  sectionNumber,
} from "./section-line.ts";
import { readTimeHead, type TimeHead } from "./time-head.ts";
import { labelledTime } from "./timed-work.ts";

/** A line with what it may be in a plan. */
export interface MarkedLine {
  readonly kind: "line";
  readonly line: TextLine;
  /** The time it begins with. */
  readonly head: TimeHead | undefined;
  /** It names the schedule. */
  readonly names: ScheduleName | undefined;
  readonly section: SectionNumber | undefined;
  /** It is the title of a plan. */
  readonly title: boolean;
}

export type MarkedUnit = MarkedLine | TableBreak;

/** The units around a line. */
interface Neighbours {
  readonly before: PlanUnit | undefined;
  readonly after: PlanUnit | undefined;
}

const isBody = (unit: PlanUnit | undefined) => unit?.kind === "line" && isBodyLine(plainWords(unit.text));
const isFirstItem = (unit: PlanUnit | undefined) =>
  unit?.kind === "line" && leadingNumber(numberedWords(unit))?.number === 1;

/** 「江雪」「校工会」 above a date without its year, at the end of the text. */
const signsAbove = (unit: PlanUnit | undefined) =>
  isBody(unit) || (unit?.kind === "line" && namesOwner(unit.text) && !/[：:]/.test(unit.text));

/** 「2025-1-10」 */
const DAY_IN_DIGITS = /^20\d{2}[./-]\d{1,2}[./-]\d{1,2}$/;

/** Whether the time is no head of a list: the date of a signature, or the year in a title. */
function isOtherTime(head: TimeHead, line: TextLine, title: boolean, { before, after }: Neighbours): boolean {
  if (title && head.kind === "stretch" && /年/.test(head.time)) return true;
  if (head.rest === "" && head.kind === "day" && endsText(after) && signsAbove(before)) return true;
  if (head.rest === "" && DAY_IN_DIGITS.test(head.time) && (endsText(after) || isBody(before))) return true;
  if (head.rest !== "" || !/年/.test(head.time) || !isSigningLine(plainWords(line.text))) return false;
  return head.kind === "day" || endsText(after) || (isBody(before) && !isFirstItem(after));
}

function markLine(line: TextLine, around: Neighbours): MarkedLine {
  const title = isPlanTitle(line);
  const begins = readTimeHead(line.text);
  const head = begins?.strength === "plain" ? begins : (readMonthTitle(line.text) ?? begins);
  const other = head !== undefined && isOtherTime(head, line, title, around);
  return {
    kind: "line",
    line,
    head: other ? undefined : head,
    names: namesSchedule(line),
    section: sectionNumber(line),
    title,
  };
}

/** Whether nothing of the plan follows: nothing at all, or 抄送 and the like. */
function endsText(next: PlanUnit | undefined): boolean {
  return next === undefined || (next.kind === "line" && isClosingLine(plainWords(next.text)));
}

/** Whether a list cannot go on over the unit, whatever the list is: a table, a title, a section. */
export function endsRegion(unit: MarkedUnit): boolean {
  if (unit.kind === "table" || unit.title || unit.names !== undefined) return true;
  return unit.section !== undefined && unit.head === undefined;
}

const saysTime = (unit: MarkedUnit | undefined) =>
  unit?.kind === "line" && labelledTime(unit.line) !== undefined;

/** 「一、插花」 right above 「时间：三月」, or counted from one on below it: a work and no section. */
function withoutNumberedWorks(units: readonly MarkedUnit[]): readonly MarkedUnit[] {
  let next = 0;
  return units.map((unit, at) => {
    if (saysTime(unit)) next = 1;
    if (unit.kind === "table" || unit.section === undefined) return unit;
    const counted = unit.section.number === next;
    next = counted ? next + 1 : 0;
    return counted || saysTime(units[at + 1]) ? { ...unit, section: undefined } : unit;
  });
}

/** The lines of a plan with what each may be. */
export function markLines(units: readonly PlanUnit[]): readonly MarkedUnit[] {
  const marked = units.map((unit, at) =>
    unit.kind === "table" ? unit : markLine(unit, { before: units[at - 1], after: units[at + 1] }),
  );
  return marked.some(saysTime) ? withoutNumberedWorks(marked) : marked;
}
