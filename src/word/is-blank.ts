import { type Block, isMarker } from "./blocks.ts";
import { type Plan, paragraphAt } from "./plan.ts";

/** Whether a block says and shows nothing. */
export function isBlank(plan: Plan, block: Block | undefined): boolean {
  if (block?.kind !== "paragraph") return block === undefined || isMarker(block);
  const { text, picture, section } = paragraphAt(plan, block);
  return text.trim() === "" && !picture && !section;
}
