import { authorPlaces } from "./author-places.ts";
import { endPlace } from "./end-place.ts";
import { headingPlaces } from "./heading-places.ts";
import { scheduleHeadings } from "./headings.ts";
import { headingBefore, markedPlaces } from "./marked-places.ts";
import type { Place } from "./place.ts";
import type { Plan } from "./plan.ts";
import { knownTables, tablePlace } from "./table-places.ts";

/**
 * Where the table could go, best first: our own mark, a table under the schedule's heading, the author's own
 * signs, a heading, a known table elsewhere, and always the end of the plan (WORD section 4).
 */
export function findPlaces(plan: Plan): readonly Place[] {
  const headings = scheduleHeadings(plan).flatMap((heading) => headingPlaces(plan, heading));
  const best = Math.max(0, ...headings.map(({ score }) => score));
  const places = [
    ...markedPlaces(plan),
    ...headings.map((place) => lifted(place, best)),
    ...looseTables(plan, headings),
    ...authorPlaces(plan),
    endPlace(plan),
  ];
  return unique(places.sort((a, b) => b.score - a.score || b.after - a.after));
}

/** A table under the best heading is the schedule of last time, and goes before everything but our mark. */
function lifted(place: Place, best: number): Place {
  return place.how === "table" && place.score === best ? { ...place, score: place.score + 800_000 } : place;
}

/** One place may be found twice (a marked table under its heading): the better finding holds. */
function unique(places: readonly Place[]): readonly Place[] {
  return places.filter(({ place }, at) => places.findIndex((one) => one.place === place) === at);
}

/** Hand-made schedule tables that stand under no heading of the schedule. */
function looseTables(plan: Plan, headings: readonly Place[]): readonly Place[] {
  const taken = new Set(headings.map(({ place }) => place));
  return knownTables(plan, { first: 0, end: plan.blocks.length, after: 0 })
    .filter(({ index }) => !taken.has(`block:${index}`))
    .map((block) => tablePlace(plan, block, headingBefore(plan, block), 1_000));
}
