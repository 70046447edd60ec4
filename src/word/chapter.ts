import type { Block } from "./blocks.ts";
import { leadsIn, numberLevel } from "./heading-words.ts";
import { readMonthHead } from "./month-head.ts";
import { type Plan, paragraphAt, textAt } from "./plan.ts";
import { textEnd } from "./signature.ts";

/** How high a heading a block is, 0 the highest; undefined for body text, tables and months of a list. */
export function headingLevel(plan: Plan, block: Block): number | undefined {
  if (block.kind !== "paragraph") return undefined;
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
  /** Block after which the table goes: the heading, or a sentence right under it that leads a table in. */
  readonly after: number;
}

/** The chapter of a heading. */
export function chapterOf(plan: Plan, heading: Block): Chapter {
  const level = headingLevel(plan, heading) ?? 0;
  const limit = Math.max(textEnd(plan), heading.index + 1);
  let end = heading.index + 1;
  while (end < limit && !closes(plan, plan.blocks[end], level, heading)) end += 1;
  const lead = plan.blocks
    .slice(heading.index + 1, end)
    .find((block) => textAt(plan, block).trim() !== "" || block.kind !== "paragraph");
  const after =
    lead?.kind === "paragraph" && leadsIn(textAt(plan, lead)) && !paragraphAt(plan, lead).section
      ? lead.index
      : heading.index;
  return { first: after + 1, end, after };
}

function closes(plan: Plan, block: Block | undefined, level: number, heading: Block): boolean {
  if (!block || block.kind === "section" || block.control !== heading.control) return true;
  if (block.kind !== "paragraph") return false;
  if (paragraphAt(plan, block).section) return true;
  const own = headingLevel(plan, block);
  return own !== undefined && own <= level && readMonthHead(textAt(plan, block)) === undefined;
}
