import type { JobFault } from "../core/model/fault.ts";
import type { PlanFrame } from "../core/model/frame.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import { endPlace } from "./end-place.ts";
import { findPlaces, rankPlaces } from "./find-places.ts";
import { placesUnderHeading } from "./heading-places.ts";
import { headingsNamed } from "./headings.ts";
import { markedPlaces } from "./marked-places.ts";
import { candidateOf, lineOf, type Place, toldApart, withLines } from "./place.ts";
import { type Plan, textAt } from "./plan.ts";
import { oldTable, tablePlace } from "./table-places.ts";

/**
 * The place that was asked for: `auto`, `end`, `heading:五、工作进度安排` or `block:57`.
 *
 * `auto` never guesses: two equally good places, or two tables with our mark, come back as candidates. What names
 * other years than the schedule's `frame` it leaves alone.
 */
export function choosePlace(plan: Plan, wanted: string, frame?: PlanFrame): Result<Place, JobFault> {
  if (wanted === "end") return ok(endPlace(plan));
  if (wanted === "auto") return chooseBest(rankPlaces(plan, frame));
  const places = findPlaces(plan, frame);
  if (!wanted.startsWith("heading:")) return chooseBlock(plan, wanted, places);
  return chooseHeading(plan, wanted.slice("heading:".length), places, frame);
}

function chooseBest(places: readonly Place[]): Result<Place, JobFault> {
  const [best] = places;
  const equals = places.filter(({ score }) => score === best?.score);
  if (best && equals.length === 1) return ok(best);
  const kind = best?.how === "mark" ? "several-marks" : "several-places";
  return fail({ kind, candidates: inOrder(toldApart(equals)) });
}

function chooseHeading(
  plan: Plan,
  wanted: string,
  places: readonly Place[],
  frame: PlanFrame | undefined,
): Result<Place, JobFault> {
  const headings = headingsNamed(plan, wanted);
  const found = headings.flatMap((block) => placesUnderHeading(plan, block, frame));
  const [place] = found;
  if (!place) return fail({ kind: "no-such-heading", wanted, candidates: places.map(candidateOf) });
  return found.length === 1
    ? ok(place)
    : fail({ kind: "several-places", candidates: inOrder(toldApart(found)) });
}

function inOrder(places: readonly Place[]) {
  return [...places].sort((a, b) => a.after - b.after).map(candidateOf);
}

function chooseBlock(plan: Plan, wanted: string, places: readonly Place[]): Result<Place, JobFault> {
  const [, digits] = /^block:(\d{1,6})$/.exec(wanted) ?? [];
  const block = digits === undefined ? undefined : plan.blocks[Number(digits)];
  const listed = places.find(({ place }) => place === wanted);
  if (listed) return ok(listed);
  if (!block || (block.kind !== "paragraph" && block.kind !== "table" && block.kind !== "control")) {
    return fail({ kind: "no-such-place", wanted, candidates: places.map(candidateOf) });
  }
  const marked = markedPlaces(plan).find(({ replaces }) => replaces?.first === block.index + 1);
  if (marked) return ok(marked);
  if (oldTable(plan, block)?.replaceable) return ok(tablePlace(plan, block, lineOf(plan, block), 0));
  const text = textAt(plan, block).trim() || lineOf(plan, block);
  return ok(withLines(plan, { how: "heading", text, place: wanted, score: 0, after: block.index }));
}
