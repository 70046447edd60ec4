import type { PlanFrame } from "../core/model/frame.ts";
import { isAppendixHeading } from "../core/text/after-words.ts";
import type { Block } from "./blocks.ts";
import { type Chapter, chapterOf, headingLevel } from "./chapter.ts";
import type { ScheduleHeading } from "./headings.ts";
import { markedPlaces } from "./marked-places.ts";
import { type MonthList, monthListIn } from "./month-list.ts";
import { isBody, refersAway } from "./other-chapters.ts";
import { type Place, type TablesLeft, withLines } from "./place.ts";
import { type Plan, paragraphAt, textAt } from "./plan.ts";
import { textEnd } from "./signature.ts";
import { givesWay, oldTables, tablePlace, tablesLeft } from "./table-places.ts";
import { yearsNamed } from "./years.ts";

/**
 * Headings in the plan's text, then those of an appendix, then one that only refers to the appendix, then the title
 * of a plan that is nothing but its schedule; the end of the plan is 0, and what must not be taken without being
 * asked for is below it.
 */
const SCORE = {
  text: 100_000,
  appendix: 50_000,
  refersAway: 20_000,
  title: 10,
  body: -500,
  otherYears: -100_000,
};

/** The places under a heading that names the schedule. */
export function headingPlaces(
  plan: Plan,
  heading: ScheduleHeading,
  frame: PlanFrame | undefined,
): readonly Place[] {
  const { block, text, score, title } = heading;
  const chapter = chapterOf(plan, block);
  const old = oldTables(plan, { first: block.index, end: chapter.end }, frame);
  const appended = block.index >= textEnd(plan);
  const tables = appended || isAppendixHeading(text) ? [] : givesWay(old).map((one) => one.block);
  const list = monthListIn(plan, chapter);
  const left = tables.length === 0 ? tablesLeft(old) : undefined;
  const under = { block, text, chapter, tables, list, left };
  if (yearsNamed(text, frame) === "other")
    return placesUnder(plan, { ...under, score: SCORE.otherYears + score });
  if (title && old.length === 0 && !list)
    return hasChapters(plan, chapter) ? [] : placesUnder(plan, { ...under, score: SCORE.title });
  if (old.length === 0 && !list && isBody(plan, text, chapter))
    return placesUnder(plan, { ...under, score: SCORE.body });
  const bonus = tables.length > 0 ? 60 : list ? 50 : 0;
  const refers = old.length === 0 && refersAway(plan, block, chapter);
  const base = appended ? SCORE.appendix : refers ? SCORE.refersAway : SCORE.text;
  return placesUnder(plan, { ...under, score: base + score + bonus });
}

/** Whether chapters follow: then the plan's title names the plan and not its schedule. */
function hasChapters(plan: Plan, { first }: Chapter): boolean {
  return plan.blocks
    .slice(first, textEnd(plan))
    .some((block) => headingLevel(plan, block) !== undefined && paragraphAt(plan, block).align !== "center");
}

/** The places under any heading, named by the officer: what stands there gives way as it does under the schedule's own. */
export function placesUnderHeading(plan: Plan, block: Block, frame: PlanFrame | undefined): readonly Place[] {
  const chapter = chapterOf(plan, block);
  const marked = markedPlaces(plan).find(
    ({ replaces }) => replaces && replaces.first >= chapter.first && replaces.first < chapter.end,
  );
  if (marked) return [marked];
  const old = oldTables(plan, { first: block.index + 1, end: chapter.end }, frame);
  const tables = givesWay(old).map((one) => one.block);
  const left = tables.length === 0 ? tablesLeft(old) : undefined;
  const text = textAt(plan, block).trim();
  const list = monthListIn(plan, chapter);
  return placesUnder(plan, { block, text, chapter, tables, list, left, score: SCORE.text });
}

interface Under {
  readonly block: Block;
  readonly text: string;
  readonly chapter: Chapter;
  readonly tables: readonly Block[];
  readonly list: MonthList | undefined;
  readonly left: TablesLeft | undefined;
  readonly score: number;
}

/** The known tables of a chapter, or where a new one goes. Two tables are two places: one a term, say. */
function placesUnder(
  plan: Plan,
  { block, text, chapter, tables, list, left, score }: Under,
): readonly Place[] {
  if (tables.length > 0) return tables.map((table) => tablePlace(plan, table, text, score));
  const { after } = chapter;
  return [
    withLines(plan, {
      how: "heading",
      text,
      place: `block:${block.index}`,
      score,
      after,
      ...(list ? { list } : {}),
      ...(left ? { left } : {}),
    }),
  ];
}
