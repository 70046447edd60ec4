import { type MonthHead, readMonthHead } from "../core/reading/lists/month-head.ts";
import type { Chapter } from "./chapter.ts";
import type { Paragraph } from "./paragraph.ts";
import { type Plan, paragraphAt } from "./plan.ts";

/** A schedule written month by month under its heading: which blocks, and how many months. */
export interface MonthList {
  readonly first: number;
  /** The last block that belongs to it. */
  readonly last: number;
  readonly months: number;
}

/** How closing words under a list begin: 「备注：」「以上安排如有变动」「※」. */
const CLOSING =
  /^[（(【[]?(附?注|备注|说明|附|附[件表录]\d*)([】\]）)]|\s*[:：]|$)|^(以上|未尽|如有(变动|调整)|本安排)|^[※★]/;

const ITEM_NUMBER = /^\s*(\d{1,2})\s*[.．、)）]\s*|^\s*[(（](\d{1,2})[)）]\s*/;

interface Line {
  readonly index: number;
  readonly text: string;
  readonly head: MonthHead | undefined;
  readonly numbered: boolean;
}

/** The month list that begins a chapter; undefined where there are fewer than two months. */
export function monthListIn(plan: Plan, { first, end }: Chapter): MonthList | undefined {
  const lines = linesFrom(plan, first, end);
  if (lines[0]?.head === undefined) return undefined;
  const months = lines.filter(({ head }) => head !== undefined).length;
  const last = lines[lastOfList(lines)];
  return months < 2 || !last ? undefined : { first: lines[0].index, last: last.index, months };
}

/** Lines of text up to the first thing that is none: a table, a picture, the end of a section. */
function linesFrom(plan: Plan, first: number, end: number): readonly Line[] {
  const lines: Line[] = [];
  for (const block of plan.blocks.slice(first, end)) {
    if (block.kind === "other") continue;
    if (block.kind !== "paragraph") break;
    const paragraph = paragraphAt(plan, block);
    if (paragraph.picture || paragraph.section) break;
    if (paragraph.text.trim() !== "") lines.push(lineOf(block.index, paragraph));
  }
  return lines;
}

function lineOf(index: number, { text, numbered }: Paragraph): Line {
  return {
    index,
    text: text.trim(),
    head: readMonthHead(text),
    numbered: numbered || ITEM_NUMBER.test(text),
  };
}

/**
 * Position of the last line that belongs to the last month. Closing words under a list are not part of it:
 * 备注 and the like, an unnumbered line after numbered ones, or a sentence where the items are none.
 */
function lastOfList(lines: readonly Line[]): number {
  const months = [...lines.keys()].filter((at) => lines[at]?.head !== undefined);
  const lastHead = months[months.length - 1] ?? 0;
  const items = lines.slice(0, lastHead).filter(({ head }) => head === undefined);
  const sentences = items.filter(({ text }) => text.endsWith("。")).length * 2 >= Math.max(1, items.length);
  let last = lastHead;
  for (let at = lastHead + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    if (CLOSING.test(line.text)) break;
    const single = at === lastHead + 1 && lines[lastHead]?.head?.rest === "";
    const stray = !line.numbered && lines[last]?.numbered && last > lastHead;
    if (!single && (stray || (!sentences && line.text.endsWith("。")))) break;
    last = at;
  }
  return last;
}
