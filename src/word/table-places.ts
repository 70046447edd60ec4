import type { Block } from "./blocks.ts";
import type { Chapter } from "./chapter.ts";
import { isReplaceable, type KnownHeader, knownHeader } from "./known-table.ts";
import { type Place, withLines } from "./place.ts";
import { type Plan, tableAt } from "./plan.ts";
import type { WordTable } from "./read-table.ts";

/** The header of a hand-made schedule that may give way; undefined for every other block. */
export function scheduleHeader(
  plan: Plan,
  block: Block,
): { readonly table: WordTable; readonly header: KnownHeader } | undefined {
  const table = tableAt(plan, block);
  const header = table && knownHeader(table);
  return table && header && isReplaceable(table, header) ? { table, header } : undefined;
}

/** The hand-made schedules of a chapter. */
export function knownTables(plan: Plan, { first, end }: Chapter): readonly Block[] {
  return plan.blocks.slice(first, end).filter((block) => scheduleHeader(plan, block) !== undefined);
}

/** The place of a hand-made table with known header words. */
export function tablePlace(plan: Plan, block: Block, text: string, score: number): Place {
  const { table, header } = scheduleHeader(plan, block) ?? {};
  return withLines(plan, {
    how: "table",
    text,
    place: `block:${block.index}`,
    score,
    after: block.index - 1,
    replaces: {
      kind: "table",
      first: block.index,
      last: block.index,
      rows: (table?.rows.length ?? 1) - 1 - (header?.row ?? 0),
    },
  });
}
