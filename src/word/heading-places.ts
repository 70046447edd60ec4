import type { Block } from "./blocks.ts";
import { type Chapter, chapterOf } from "./chapter.ts";
import type { ScheduleHeading } from "./headings.ts";
import { markedPlaces } from "./marked-places.ts";
import { type MonthList, monthListIn } from "./month-list.ts";
import { type Place, withLines } from "./place.ts";
import { type Plan, textAt } from "./plan.ts";
import { knownTables, tablePlace } from "./table-places.ts";

const SCORE = 100_000;

/** The places under a heading that names the schedule. */
export function headingPlaces(plan: Plan, { block, text, score, title }: ScheduleHeading): readonly Place[] {
  const chapter = chapterOf(plan, block);
  const tables = knownTables(plan, chapter);
  const list = monthListIn(plan, chapter);
  // A title is a place only where the schedule follows it at once.
  if (title && tables.length === 0 && !list) return [];
  const bonus = tables.length > 0 ? 60 : list ? 50 : 0;
  return placesUnder(plan, { block, text, chapter, tables, list, score: SCORE + score + bonus });
}

/** The places under any heading, named by the officer: what stands there gives way as it does under the schedule's own. */
export function placesUnderHeading(plan: Plan, block: Block): readonly Place[] {
  const chapter = chapterOf(plan, block);
  const marked = markedPlaces(plan).find(
    ({ replaces }) => replaces && replaces.first >= chapter.first && replaces.first < chapter.end,
  );
  if (marked) return [marked];
  const tables = knownTables(plan, chapter);
  const text = textAt(plan, block).trim();
  return placesUnder(plan, { block, text, chapter, tables, list: monthListIn(plan, chapter), score: SCORE });
}

interface Under {
  readonly block: Block;
  readonly text: string;
  readonly chapter: Chapter;
  readonly tables: readonly Block[];
  readonly list: MonthList | undefined;
  readonly score: number;
}

/** The known tables of a chapter, or where a new one goes. Two tables are two places: one a term, say. */
function placesUnder(plan: Plan, { block, text, chapter, tables, list, score }: Under): readonly Place[] {
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
    }),
  ];
}
