import { matchName, numberLevel, pointsDown } from "../core/reading/lists/heading-words.ts";
import type { Block } from "./blocks.ts";
import { isBlank } from "./is-blank.ts";
import { type Plan, paragraphAt, textAt } from "./plan.ts";

/** 「表1」 before a caption's words. */
const TABLE_NUMBER = /^\s*表\s*[\d一二三四五六七八九十]*\s*[：:.．、-]?\s*(?=\S)/u;

/**
 * Index of the last block under a heading that belongs above the schedule: a sentence that leads it in, the caption of
 * a table that is not there yet. The heading's own index where none does. `closes` tells where the chapter ends.
 */
export function leadEnd(plan: Plan, heading: Block, closes: (block: Block) => boolean): number {
  let end = heading.index;
  for (let at = end + 1; at < plan.blocks.length; at += 1) {
    const block = plan.blocks[at];
    if (!block || block.control !== heading.control) break;
    if (isBlank(plan, block)) continue;
    if (!isCaption(plan, heading, block) && (closes(block) || !pointsDown(textAt(plan, block)))) break;
    end = at;
  }
  return end;
}

/** A line set in the middle, or 「表1 …」, that says once more what its numbered heading says; no table below it has it yet. */
function isCaption(plan: Plan, heading: Block, block: Block): boolean {
  if (block.kind !== "paragraph" || paragraphAt(plan, heading).align === "center") return false;
  const { text, align, numbered, section } = paragraphAt(plan, block);
  if (text.length > 60 || numbered || section || numberLevel(text) !== undefined) return false;
  const words = text.replace(TABLE_NUMBER, "");
  if (words === text && align !== "center") return false;
  return matchName(words)?.exact === true && !tableFollows(plan, block);
}

function tableFollows(plan: Plan, { index }: Block): boolean {
  let at = index + 1;
  for (let block = plan.blocks[at]; block && isBlank(plan, block); block = plan.blocks[at]) at += 1;
  return plan.blocks[at]?.kind === "table";
}
