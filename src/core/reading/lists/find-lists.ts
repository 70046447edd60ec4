import { leadingNumber } from "../../text/numbering.ts";
import { isClosingLine, isPageNumber, isSigningLine } from "./closing-line.ts";
import { plainWords } from "./plain-words.ts";
import type { PlanUnit, TextLine } from "./plan-lines.ts";
import {
  isPlanTitle,
  namesSchedule,
  numberedWords,
  type SectionNumber,
  sectionNumber,
} from "./section-line.ts";
import { readTimeHead, type TimeHead } from "./time-head.ts";

/** A time of a list and the lines under it. */
export interface HeadedLines {
  readonly head: TimeHead;
  readonly at: TextLine;
  /** The lines below the head's own, page numbers among them. */
  readonly body: readonly TextLine[];
}

/** A schedule written under its times, one after the other. */
export interface TimeList {
  /** The heading that names it. */
  readonly heading: TextLine | undefined;
  readonly months: readonly HeadedLines[];
}

/** The list that is being gathered. */
interface Open {
  readonly heading: TextLine | undefined;
  readonly months: { readonly head: TimeHead; readonly at: TextLine; readonly body: TextLine[] }[];
}

/** A line with what it may begin. */
interface Marked {
  readonly line: TextLine;
  readonly head: TimeHead | undefined;
}

function mark(line: TextLine): Marked {
  const head = readTimeHead(line.text);
  const alone = head !== undefined && isSigningLine(plainWords(line.text)) && /年/.test(head.time);
  return { line, head: alone && head.kind === "day" ? undefined : head };
}

/** Whether the section numbers so far in these lines lead up to this one, so that it counts items and no sections. */
function countsOn(lines: readonly TextLine[], { style, number }: SectionNumber): boolean {
  if (number === 1) return true;
  return lines.some((line) => {
    const before = leadingNumber(numberedWords(line));
    return before?.style === style && before.number === number - 1;
  });
}

/** Whether the line ends a list: a section, a title, a heading of another schedule. */
function breaks(line: TextLine, open: Open): boolean {
  const month = open.months.at(-1);
  if (month === undefined) return true;
  const { at, body } = month;
  if (isPlanTitle(line)) return true;
  const section = sectionNumber(line);
  if (section !== undefined && !countsOn(body, section)) return true;
  if (/^#{1,6} /.test(line.text) || (line.level !== undefined && line.level <= (at.level ?? 9))) return true;
  if (line.strong && at.strong && body.every((one) => !one.strong) && body.length > 0) return true;
  return namesSchedule(line)?.exact === true && !(leadingNumber(line.text) && !line.strong);
}

const isMonth = ({ head }: { readonly head: TimeHead }) => head.kind === "month" || head.kind === "part";

function isList({ heading, months }: Open): boolean {
  const real = months.filter(isMonth).length;
  if (heading !== undefined) return real >= 1 || months.length >= 2;
  return real >= 2 || months.length >= 3;
}

/** Lines below the last month that are none of its work. */
function ownLines(body: readonly TextLine[], others: readonly TextLine[]): readonly TextLine[] {
  const sentence = (line: TextLine) => /。$/.test(line.text);
  const numbered = (line: TextLine) => leadingNumber(`${line.number ?? ""}${line.text}`) !== undefined;
  const sentences = others.filter(sentence).length * 2 >= Math.max(1, others.length);
  for (const [at, line] of body.entries()) {
    const words = plainWords(line.text);
    if (isClosingLine(words) || isSigningLine(words)) return body.slice(0, at);
    const last = body[at - 1];
    const stray =
      at > 0 && last !== undefined && numbered(last) && !numbered(line) && line.afterBlank === true;
    if (at > 0 && (stray || (!sentences && sentence(line) && !numbered(line)))) return body.slice(0, at);
  }
  return body;
}

function close(open: Open): TimeList | undefined {
  if (!isList(open)) return undefined;
  const last = open.months.at(-1);
  const others = open.months.slice(0, -1).flatMap(({ body }) => body);
  const months = open.months.map((month) =>
    month === last ? { ...month, body: ownLines(month.body, others) } : month,
  );
  return { heading: open.heading, months };
}

function accepted(marked: readonly (Marked | undefined)[], at: number): TimeHead | undefined {
  const head = marked[at]?.head;
  return head?.strength === "plain" ? head : undefined;
}

/** The lists of the plan in their order. */
export function findLists(units: readonly PlanUnit[]): readonly TimeList[] {
  const lists: TimeList[] = [];
  const marked = units.map((unit) => (unit.kind === "line" ? mark(unit) : undefined));
  let open: Open = { heading: undefined, months: [] };
  const begin = (heading: TextLine | undefined) => {
    const list = close(open);
    if (list !== undefined) lists.push(list);
    open = { heading, months: [] };
  };
  for (const [at, unit] of units.entries()) {
    if (unit.kind === "table") begin(undefined);
    else {
      const head = accepted(marked, at);
      const month = open.months.at(-1);
      if (head !== undefined && (isMonth({ head }) || month !== undefined || open.heading !== undefined)) {
        open.months.push({ head, at: unit, body: [] });
      } else if (namesSchedule(unit) !== undefined && (month === undefined || breaks(unit, open)))
        begin(unit);
      else if (month !== undefined && breaks(unit, open)) begin(undefined);
      else if (month !== undefined) month.body.push(unit);
      else if (sectionNumber(unit) !== undefined || isPlanTitle(unit)) begin(undefined);
    }
  }
  begin(undefined);
  return lists;
}

/** A page number among the lines of a list. */
export function isPage(line: TextLine): boolean {
  return isPageNumber(plainWords(line.text));
}
