import { type FoundFrame, frameName, frameYears, type PlanFrame } from "../../model/frame.ts";
import type { ImportDoubt, ImportedRow } from "../../model/imported-plan.ts";
import type { LeftOut } from "../../model/plan-text.ts";
import type { SchoolCalendar } from "../../model/school-calendar.ts";
import { findFrame, termFrame } from "../find-frame.ts";
import { readCellLists } from "./cell-lists.ts";
import type { FoundList, FoundPart, FoundTable } from "./found-schedules.ts";
import { frameWords } from "./frame-words.ts";
import { readList } from "./list-rows.ts";
import type { TextLine } from "./plan-lines.ts";
import { readTable, tableLeftOut } from "./table-rows.ts";

/** The frame in which the plan's schedules are read. */
export interface InFrame {
  readonly frame: FoundFrame | undefined;
  readonly calendar: SchoolCalendar | undefined;
  /** The officer's choice holds everywhere. */
  readonly chosen: boolean;
}

/** A schedule of the plan in its frame. */
export interface ReadPart {
  readonly rows: readonly ImportedRow[];
  readonly doubts: readonly ImportDoubt[];
  readonly leftOut: readonly LeftOut[];
  /** The line that heads it. */
  readonly heading?: TextLine | undefined;
  /** The frame that its own heading names: a term of the plan's year. */
  readonly own: FoundFrame | undefined;
}

/** The frame that the first of these texts names that names one, by itself or as a term of the plan's year. */
function namedFrame(texts: readonly string[], frame: FoundFrame | undefined): FoundFrame | undefined {
  for (const text of texts) {
    const words = frameWords(text);
    const found =
      findFrame({ titles: [words], headers: [], sheet: "" }) ?? termFrame([termWords(words)], frame);
    if (found !== undefined) return found;
  }
  return undefined;
}

const TERM = /第?[一二12上下春秋]季?学期|[上下]半年/;

/** 「（一）第一学期工作安排」 without what stands round the term. */
function termWords(words: string): string {
  return words.length <= 40 ? (TERM.exec(words)?.[0] ?? words) : words;
}

function frameOfGroup(group: string | undefined, frame: FoundFrame | undefined): PlanFrame | undefined {
  const named = group === undefined ? undefined : namedFrame([group], frame);
  return (named ?? frame)?.frame;
}

function readListPart({ list }: FoundList, { frame, chosen }: InFrame): ReadPart {
  const { heading } = list;
  const own = chosen || heading === undefined ? undefined : namedFrame([heading.text], frame);
  const reading = readList(list, (group) => frameOfGroup(chosen ? undefined : group, own ?? frame));
  return { ...reading, own, heading };
}

function readTablePart(
  { table, reading, lists, past, captions }: FoundTable,
  { frame, calendar, chosen }: InFrame,
): ReadPart {
  if (reading === undefined && lists.length > 0)
    return { ...readCellLists(table, lists, frame?.frame), own: undefined };
  if (reading === undefined)
    return { rows: [], doubts: [], leftOut: tableLeftOut(table, past), own: undefined };
  const texts = captions.map(({ text }) => text).reverse();
  const own = chosen ? undefined : (reading.frame ?? namedFrame(texts, frame));
  const whole = own ?? frame;
  const caption = captions.at(-1)?.text;
  const options = { ...(whole && { frame: whole }), ...(calendar && { calendar }), caption };
  const read = readTable(table, options) ?? reading;
  return { rows: read.rows, leftOut: read.leftOut, doubts: [], own };
}

/** The rows of a list or a table, in the frame that its heading names or the plan's. */
export function readPart(part: FoundPart, inFrame: InFrame): ReadPart {
  return part.kind === "list" ? readListPart(part, inFrame) : readTablePart(part, inFrame);
}

const isPartOfYear = ({ frame }: FoundFrame) =>
  frame.kind === "term" || (frame.kind === "calendar-year" && frame.half !== undefined);

/** Whether two schedules stand under one heading, or are the terms of one school year, the halves of one year: they are one. */
export function belongTogether(one: ReadPart | undefined, other: ReadPart): boolean {
  if (other.heading !== undefined && one?.heading === other.heading) return true;
  const [first, second] = [one?.own, other.own];
  if (first === undefined || second === undefined || !isPartOfYear(first) || !isPartOfYear(second))
    return false;
  const sameYear = frameYears(first.frame).join() === frameYears(second.frame).join();
  return sameYear && frameName(first.frame) !== frameName(second.frame);
}
