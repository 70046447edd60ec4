import { numberLevel } from "../core/reading/lists/heading-words.ts";
import { readMonthHead } from "../core/reading/lists/month-head.ts";
import type { Block } from "./blocks.ts";
import { leadEnd } from "./lead-in.ts";
import { type Plan, paragraphAt, textAt } from "./plan.ts";
import { textEnd } from "./signature.ts";

/** How high a heading a block is, 0 the highest; undefined for body text, tables and months of a list. */
export function headingLevel(plan: Plan, block: Block | undefined): number | undefined {
  if (block?.kind !== "paragraph") return undefined;
  const { text, outline, strong, numbered } = paragraphAt(plan, block);
  const line = text.trim();
  if (line === "" || line.length > 50) return undefined;
  if (outline !== undefined) return outline;
  if (/[。；;]$/.test(line)) return undefined;
  const level = numberLevel(line);
  if (level !== undefined && level < 3) return level - 1;
  return strong || (numbered && line.length <= 20) ? 0 : undefined;
}

/** What stands under a heading: blocks from the one after it up to the next heading of its level or the signature. */
export interface Chapter {
  readonly first: number;
  /** The block after the last one. */
  readonly end: number;
  /** Block after which the table goes: the heading, or what right under it leads a table in. */
  readonly after: number;
}

/** The chapter of a heading; one in the appendix has the appendix to go on in. */
export function chapterOf(plan: Plan, heading: Block): Chapter {
  const level = headingLevel(plan, heading) ?? 0;
  const text = textEnd(plan);
  const limit = heading.index < text ? text : plan.blocks.length;
  const ends = (block: Block | undefined, months: boolean) => closes(plan, block, level, heading, months);
  const after = Math.min(
    leadEnd(plan, heading, (block) => ends(block, false)),
    limit - 1,
  );
  const months = beginsWithMonth(plan, after + 1, limit);
  let end = after + 1;
  while (end < limit && !ends(plan.blocks[end], months)) end += 1;
  return { first: after + 1, end, after };
}

/** Where the chapter ends that a block stands in: by the nearest heading above it. */
export function chapterEnd(plan: Plan, index: number): number {
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = plan.blocks[at];
    if (!block || headingLevel(plan, block) === undefined) continue;
    if (readMonthHead(textAt(plan, block)) === undefined) return Math.max(chapterOf(plan, block).end, index);
  }
  return Math.max(textEnd(plan), index);
}

function closes(
  plan: Plan,
  block: Block | undefined,
  level: number,
  heading: Block,
  months: boolean,
): boolean {
  if (!block || block.kind === "section" || block.control !== heading.control) return true;
  if (block.kind !== "paragraph") return false;
  if (paragraphAt(plan, block).section) return true;
  const own = headingLevel(plan, block);
  if (own === undefined || own > level || readMonthHead(textAt(plan, block)) !== undefined) return false;
  return !(months && isListLine(plan, block, heading));
}

/** Whether the first words from a block on are a month. */
function beginsWithMonth(plan: Plan, from: number, limit: number): boolean {
  const first = plan.blocks.slice(from, limit).find((block) => textAt(plan, block).trim() !== "");
  return readMonthHead(textAt(plan, first)) !== undefined;
}

/** A line that only an automatic number raises, and not one of the heading's own list: an item of a month. */
function isListLine(plan: Plan, block: Block, heading: Block): boolean {
  const { text, outline, strong, numbered, list } = paragraphAt(plan, block);
  const plain = outline === undefined && !strong && numbered && numberLevel(text) === undefined;
  return plain && list !== paragraphAt(plan, heading).list;
}
