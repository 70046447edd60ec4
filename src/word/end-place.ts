import { type Block, isMarker } from "./blocks.ts";
import { markedPlaces } from "./marked-places.ts";
import { lineOf, type Place, withLines } from "./place.ts";
import { type Plan, paragraphAt } from "./plan.ts";
import { textEnd } from "./signature.ts";

/** After the last words of the plan and before the signature; a table of ours that stands there is replaced. */
export function endPlace(plan: Plan): Place {
  let after = textEnd(plan) - 1;
  while (after >= 0 && isEmpty(plan, plan.blocks[after])) after -= 1;
  const marked = markedPlaces(plan).find(({ replaces }) => replaces?.last === after);
  if (marked) return { ...marked, score: 0 };
  const block = plan.blocks[after];
  const text = block ? lineOf(plan, block) : "";
  return withLines(plan, { how: "end", text, place: "end", score: 0, after });
}

function isEmpty(plan: Plan, block: Block | undefined): boolean {
  if (!block || isMarker(block)) return true;
  if (block.kind !== "paragraph") return false;
  const { text, picture, section } = paragraphAt(plan, block);
  return text.trim() === "" && !picture && !section;
}
