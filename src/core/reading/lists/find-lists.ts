import { leadingNumber } from "../../text/numbering.ts";
import { acceptHeads } from "./accept-heads.ts";
import { firstMonth } from "./head-order.ts";
import type { MarkedLine, MarkedUnit } from "./mark-lines.ts";
import { ownLines } from "./own-lines.ts";
import type { TextLine } from "./plan-lines.ts";
import { numberedWords, type SectionNumber } from "./section-line.ts";
import type { TimeHead } from "./time-head.ts";

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
  /** The last heading of any kind above it. */
  readonly under: TextLine | undefined;
  readonly months: { readonly head: TimeHead; readonly at: TextLine; readonly body: TextLine[] }[];
}

const isMonth = ({ kind }: TimeHead) => kind === "month" || kind === "part" || kind === "number";

/** Whether the section numbers so far in these lines lead up to this one, so that it counts items and no sections. */
function countsOn(lines: readonly TextLine[], { style, number }: SectionNumber): boolean {
  if (number === 1) return true;
  return lines.some((line) => {
    const before = leadingNumber(numberedWords(line));
    return before?.style === style && before.number === number - 1;
  });
}

/** Whether the line ends a list: a section, a title, a heading of another schedule. */
function breaks({ line, section, title, names }: MarkedLine, { months }: Open): boolean {
  const month = months.at(-1);
  if (month === undefined || title) return true;
  const { at, body } = month;
  if (section !== undefined && !countsOn(body, section)) return true;
  if (/^#{1,6} /.test(line.text) || (line.level !== undefined && line.level <= (at.level ?? 9))) return true;
  if (line.strong && at.strong && body.length > 0 && body.every((one) => !one.strong)) return true;
  return names?.exact === true && leadingNumber(line.text)?.style !== "arabic";
}

/** Work of the past year, told month by month. */
const REVIEW = /回顾|完成情况|主要成绩|总结/;

function isList({ heading, under, months }: Open): boolean {
  const real = months.filter(({ head }) => isMonth(head)).length;
  if (under !== undefined && REVIEW.test(under.text) && !/计划|安排|打算/.test(under.text)) return false;
  if (heading !== undefined) return real >= 1 || months.length >= 2;
  return real >= 2 || months.length >= 3 || months.some(({ head, body }) => head.titled && body.length > 1);
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

/** A day of the month under whose time it stands is the date of an item. */
function isWithin(head: TimeHead, open: Open): boolean {
  const month = open.months.at(-1)?.head;
  return head.kind === "day" && month?.kind === "month" && firstMonth(month) === firstMonth(head);
}

/** Whether the time begins a part of the list, or a list. */
function heads(head: TimeHead, open: Open): boolean {
  if (isWithin(head, open)) return false;
  return (
    isMonth(head) ||
    head.kind === "day" ||
    head.kind === "week" ||
    open.months.length > 0 ||
    open.heading !== undefined
  );
}

/** What the line does to the list: heads a part of it, begins or ends one, is a part of it, or nothing. */
function place(
  unit: MarkedLine,
  head: TimeHead | undefined,
  open: Open,
): "head" | "begin" | "end" | "body" | "none" {
  const inside = open.months.length > 0;
  const chapter = head?.kind === "stretch" && head.titled === true && unit.names !== undefined;
  if (head !== undefined && !chapter && heads(head, open)) return "head";
  if (unit.names !== undefined && (!inside || breaks(unit, open))) return "begin";
  if (inside) return breaks(unit, open) ? "end" : "body";
  return unit.section !== undefined || unit.title ? "end" : "none";
}

function gather(units: readonly MarkedUnit[]): readonly TimeList[] {
  const accepted = acceptHeads(units);
  const lists: TimeList[] = [];
  let open: Open = { heading: undefined, under: undefined, months: [] };
  const begin = (heading: TextLine | undefined, under: TextLine | undefined) => {
    const list = close(open);
    if (list !== undefined) lists.push(list);
    open = { heading, under, months: [] };
  };
  for (const [at, unit] of units.entries()) {
    if (unit.kind === "table") {
      begin(undefined, undefined);
      continue;
    }
    const head = accepted[at];
    const { line } = unit;
    switch (place(unit, head, open)) {
      case "head":
        if (head !== undefined) open.months.push({ head, at: line, body: [] });
        break;
      case "begin":
        begin(line, line);
        break;
      case "end":
        begin(undefined, line);
        break;
      case "body":
        open.months.at(-1)?.body.push(line);
        break;
      case "none":
        break;
    }
  }
  begin(undefined, undefined);
  return lists;
}

/** The lists of the plan in their order. */
export function findLists(units: readonly MarkedUnit[]): readonly TimeList[] {
  return gather(units);
}
