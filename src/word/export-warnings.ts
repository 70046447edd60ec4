import { readElements, sourceOf } from "./element.ts";
import { enclosedHeading } from "./enclosed-heading.ts";
import { wordsLost } from "./further-words.ts";
import { markedPlaces } from "./marked-places.ts";
import { monthsLeft } from "./months-left.ts";
import type { Place } from "./place.ts";
import { type Plan, tableAt } from "./plan.ts";
import type { PlanWarning } from "./plan-warning.ts";
import { readTable } from "./read-table.ts";

/** What an export has changed in the plan's text. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly fragment: string;
  /** The last block that gave way; -1 where none did. */
  readonly last: number;
  /** Our mark was taken from another table. */
  readonly marksTaken: boolean;
}

/** What the officer should know of an export. */
export function warningsOf(plan: Plan, place: Place, change: Change): readonly PlanWarning[] {
  const warnings: PlanWarning[] = [];
  if (change.marksTaken) warnings.push(markedElsewhere(plan, change));
  warnings.push(...lostWarning(plan, place, change.fragment));
  if (place.how === "end" && place.place === "end") {
    const enclosed = enclosedHeading(plan);
    warnings.push({ code: "no-heading", ...(enclosed === undefined ? {} : { enclosed }) });
  }
  const months = monthsLeft(plan, place, change.last);
  if (months > 1) warnings.push({ code: "old-list-left", heading: place.text, months });
  if (place.left) warnings.push({ code: "old-table-left", ...place.left });
  if (plan.settings.tracksChanges) warnings.push({ code: "tracked-changes" });
  if (plan.settings.isProtected) warnings.push({ code: "protected" });
  if (plan.blocks.some(({ name }) => name === "altChunk")) warnings.push({ code: "alt-chunk" });
  return warnings;
}

/** The table that bore our mark until now. */
function markedElsewhere(plan: Plan, { start, end }: Change): PlanWarning {
  const other = markedPlaces(plan).find(({ replaces }) => {
    const block = plan.blocks[replaces?.first ?? -1];
    return block !== undefined && (block.end <= start || block.start >= end);
  });
  return { code: "marked-elsewhere", heading: other?.text ?? "" };
}

/** A table of ours is replaced whatever the officer has added to it since: what finds no place is told. */
function lostWarning(plan: Plan, place: Place, fragment: string): readonly PlanWarning[] {
  const old = place.how === "mark" && tableAt(plan, plan.blocks[place.replaces?.first ?? -1]);
  if (!old) return [];
  const table = readElements(fragment, plan.names.element).find(({ name }) => name === "tbl");
  const next = table && readTable(sourceOf(fragment, table), plan.names.element, plan.styles);
  const lost = next && wordsLost(old, next);
  return lost && (lost.words.length > 0 || lost.pictures) ? [{ code: "old-words-lost", ...lost }] : [];
}
