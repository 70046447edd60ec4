import type { PlanFrame } from "../core/model/frame.ts";
import { numberLevel } from "../core/reading/lists/heading-words.ts";
import { authorPlaces } from "./author-places.ts";
import { endPlace } from "./end-place.ts";
import { headingPlaces } from "./heading-places.ts";
import { scheduleHeadings } from "./headings.ts";
import { headingBefore, markedPlaces } from "./marked-places.ts";
import { type Place, toldApart } from "./place.ts";
import { type Plan, textAt } from "./plan.ts";
import { textEnd } from "./signature.ts";
import { isKept, oldTables, tablePlace } from "./table-places.ts";

/**
 * Below the end of the plan: an old table is taken only where the schedule's heading stands over it. Above it, where
 * the document is nothing else.
 */
const LOOSE = -1_000;
const ALONE = 5;

/**
 * Where the table could go, best first: our own mark, a table under the schedule's heading, the author's own
 * signs, a heading, the end of the plan (WORD section 4). Below the end stands what `auto` must leave alone: known
 * tables elsewhere, in the appendix or of other years than the schedule's, be they ours.
 */
export function rankPlaces(plan: Plan, frame: PlanFrame | undefined): readonly Place[] {
  const headings = scheduleHeadings(plan).flatMap((heading) => headingPlaces(plan, heading, frame));
  const best = Math.max(0, ...headings.map(({ score }) => score));
  const places = [
    ...markedPlaces(plan).map((place) => (isKept(plan, place, frame) ? { ...place, score: LOOSE } : place)),
    ...headings.map((place) => lifted(place, best)),
    ...looseTables(plan, headings, frame),
    ...authorPlaces(plan),
    lastResort(plan, frame),
  ];
  return unique(places.sort((a, b) => b.score - a.score || b.after - a.after));
}

/** The same as a list to choose from: no two places read alike. */
export function findPlaces(plan: Plan, frame?: PlanFrame): readonly Place[] {
  return toldApart(rankPlaces(plan, frame));
}

/** A table under the best heading is the schedule of last time, and goes before everything but our mark. */
function lifted(place: Place, best: number): Place {
  return place.how === "table" && place.score === best ? { ...place, score: place.score + 800_000 } : place;
}

/** One place may be found twice (a marked table under its heading): the better finding holds. */
function unique(places: readonly Place[]): readonly Place[] {
  const seen = new Set<string>();
  return places.filter(({ place }) => !seen.has(place) && seen.add(place));
}

/** Hand-made schedule tables that stand under no heading of the schedule. */
function looseTables(plan: Plan, headings: readonly Place[], frame: PlanFrame | undefined): readonly Place[] {
  const taken = new Set(headings.map(({ place }) => place));
  const old = oldTables(plan, { first: 0, end: plan.blocks.length }, frame);
  const alone = headings.length === 0 && old.length === 1 && old[0]?.otherYears === false && !hasProse(plan);
  return old
    .filter(({ replaceable, block }) => replaceable && !taken.has(`block:${block.index}`))
    .map(({ block }) => tablePlace(plan, block, headingBefore(plan, block), alone ? ALONE : LOOSE));
}

/** Whether the document has chapters, sentences or further tables: more than a title, a table and who signs it. */
function hasProse(plan: Plan): boolean {
  const text = plan.blocks.slice(0, textEnd(plan));
  if (text.filter(({ kind }) => kind === "table").length > 1) return true;
  return text.some((block) => {
    const line = textAt(plan, block).trim();
    return line.length > LONGEST_TITLE || numberLevel(line) !== undefined || /[。；;]$/.test(line);
  });
}

const LONGEST_TITLE = 40;

/** The end of the plan; where no heading was found, a schedule in its text stays and is told of. */
function lastResort(plan: Plan, frame: PlanFrame | undefined): Place {
  const end = endPlace(plan);
  if (end.how !== "end") return end;
  const old = oldTables(plan, { first: 0, end: textEnd(plan) }, frame);
  const rivals = old.some(({ otherYears }) => !otherYears);
  return rivals ? { ...end, left: { columns: [], otherYears: false } } : end;
}
