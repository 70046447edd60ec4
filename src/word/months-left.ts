import { readMonthHead } from "../core/reading/lists/month-head.ts";
import { chapterEnd, chapterOf } from "./chapter.ts";
import type { Place } from "./place.ts";
import { type Plan, textAt } from "./plan.ts";

/** 「9月：召开…；10月：组织…」: a list may run on in one paragraph. */
const LINE_END = /[\n。；;]/;

/**
 * How many lines with a month stay in the chapter behind the new schedule, be they a list that we read or one
 * whose form we do not know: lines and sentences of one paragraph count as lines.
 */
export function monthsLeft(plan: Plan, place: Place, lastReplaced: number): number {
  const first = Math.max(place.after, lastReplaced) + 1;
  const heading =
    place.how === "heading" ? plan.blocks[Number(place.place.replace("block:", ""))] : undefined;
  const end = heading ? chapterOf(plan, heading).end : chapterEnd(plan, first);
  const lines = plan.blocks.slice(first, end).flatMap((block) => textAt(plan, block).split(LINE_END));
  return lines.filter((line) => readMonthHead(line) !== undefined).length;
}
