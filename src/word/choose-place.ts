import type { JobFault } from "../core/model/fault.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { endPlace } from "./end-place.ts";
import { findPlaces } from "./find-places.ts";
import { placesUnderHeading } from "./heading-places.ts";
import { headingsNamed } from "./headings.ts";
import { markedPlaces } from "./marked-places.ts";
import { candidateOf, lineOf, type Place, withLines } from "./place.ts";
import { type Plan, textAt } from "./plan.ts";
import { scheduleHeader, tablePlace } from "./table-places.ts";

/**
 * The place that was asked for: `auto`, `end`, `heading:五、工作进度安排` or `block:57`.
 *
 * `auto` never guesses: two equally good places, or two tables with our mark, come back as candidates.
 */
export function choosePlace(plan: Plan, wanted: string): Result<Place, JobFault> {
  if (wanted === "auto") return chooseBest(plan);
  if (wanted === "end") return ok(endPlace(plan));
  if (wanted.startsWith("heading:")) return chooseHeading(plan, wanted.slice("heading:".length));
  return chooseBlock(plan, wanted);
}

function chooseBest(plan: Plan): Result<Place, JobFault> {
  const places = findPlaces(plan);
  const [best] = places;
  const equals = places.filter(({ score }) => score === best?.score);
  if (best && equals.length === 1) return ok(best);
  const kind = best?.how === "mark" ? "several-marks" : "several-places";
  return fail({ kind, candidates: inOrder(equals) });
}

function chooseHeading(plan: Plan, wanted: string): Result<Place, JobFault> {
  const headings = headingsNamed(plan, wanted);
  const places = headings.flatMap((block) => placesUnderHeading(plan, block));
  const [place] = places;
  if (!place) return fail({ kind: "no-such-heading", wanted, candidates: findPlaces(plan).map(candidateOf) });
  return places.length === 1 ? ok(place) : fail({ kind: "several-places", candidates: inOrder(places) });
}

function inOrder(places: readonly Place[]) {
  return [...places].sort((a, b) => a.after - b.after).map(candidateOf);
}

function chooseBlock(plan: Plan, wanted: string): Result<Place, JobFault> {
  const [, digits] = /^block:(\d{1,6})$/.exec(wanted) ?? [];
  const block = digits === undefined ? undefined : plan.blocks[Number(digits)];
  const listed = findPlaces(plan).find(({ place }) => place === wanted);
  if (listed) return ok(listed);
  if (!block || (block.kind !== "paragraph" && block.kind !== "table" && block.kind !== "control")) {
    return fail({ kind: "no-such-place", wanted, candidates: findPlaces(plan).map(candidateOf) });
  }
  const marked = markedPlaces(plan).find(({ replaces }) => replaces?.first === block.index + 1);
  if (marked) return ok(marked);
  if (scheduleHeader(plan, block)) return ok(tablePlace(plan, block, lineOf(plan, block), 0));
  const text = textAt(plan, block).trim() || lineOf(plan, block);
  return ok(withLines(plan, { how: "heading", text, place: wanted, score: 0, after: block.index }));
}
