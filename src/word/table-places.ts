import type { PlanFrame } from "../core/model/frame.ts";
import type { Block } from "./blocks.ts";
import { type Chapter, headingLevel } from "./chapter.ts";
import { type HandMade, handMade } from "./known-table.ts";
import { hasMark } from "./mark.ts";
import { firstWords, lineOf, type Place, type TablesLeft, withLines } from "./place.ts";
import { blockXml, type Plan, tableAt, textAt } from "./plan.ts";
import { type YearsNamed, yearsNamed } from "./years.ts";

/** A schedule that somebody drew in the plan. */
interface OldTable extends HandMade {
  readonly block: Block;
  /** It says itself, or the line above it does, that it is of other years. */
  readonly otherYears: boolean;
}

/** Reads a block as a schedule that somebody drew; undefined for every other block and for tables of ours. */
export function oldTable(plan: Plan, block: Block | undefined): HandMade | undefined {
  const table = tableAt(plan, block);
  if (!block || !table || hasMark(blockXml(plan, block))) return undefined;
  return handMade(table);
}

/** The schedules that stand in a chapter. */
export function oldTables(
  plan: Plan,
  { first, end }: Pick<Chapter, "first" | "end">,
  frame?: PlanFrame,
): readonly OldTable[] {
  return plan.blocks.slice(first, end).flatMap((block) => {
    const read = oldTable(plan, block);
    return read ? [{ ...read, block, otherYears: isOfOtherYears(plan, block, read, first, frame) }] : [];
  });
}

function isOfOtherYears(
  plan: Plan,
  block: Block,
  { header }: HandMade,
  first: number,
  frame: PlanFrame | undefined,
): boolean {
  const years = yearsAbove(plan, block, header, first, frame);
  return years === "near" || years === "other";
}

/** The nearest line above the header that names a year decides: the table's own title, its caption, a heading. */
function yearsAbove(
  plan: Plan,
  block: Block,
  header: number,
  first: number,
  frame: PlanFrame | undefined,
): YearsNamed | undefined {
  const lines = (tableAt(plan, block)?.rows.slice(0, header) ?? []).map(({ cells }) => cells[0]?.text ?? "");
  for (let at = block.index - 1; at >= first && plan.blocks[at]?.kind !== "table"; at -= 1) {
    lines.push(textAt(plan, plan.blocks[at]));
  }
  return lines
    .filter((line) => line.trim().length <= 40)
    .map((line) => yearsNamed(line, frame))
    .find((named) => named !== undefined);
}

/** Whether what stands over a table of ours, up to its heading, says that it was written for other years. */
export function isKept(plan: Plan, { replaces }: Place, frame: PlanFrame | undefined): boolean {
  const block = plan.blocks[replaces?.first ?? -1];
  if (!block) return false;
  let first = block.index - 1;
  while (first > 0 && headingLevel(plan, plan.blocks[first]) === undefined) first -= 1;
  return yearsAbove(plan, block, 0, Math.max(first, 0), frame) === "other";
}

/** What gives way in a chapter: all of its schedules, or none where one of them would lose words. */
export function givesWay(old: readonly OldTable[]): readonly OldTable[] {
  const own = old.filter(({ otherYears }) => !otherYears);
  return own.every(({ replaceable }) => replaceable) ? own : [];
}

/** What the officer is told of schedules that stay beside the new table; undefined where none does. */
export function tablesLeft(old: readonly OldTable[]): TablesLeft | undefined {
  if (old.length === 0) return undefined;
  const own = old.filter(({ otherYears }) => !otherYears);
  const columns = [...new Set(own.flatMap(({ further }) => further))].filter((header) => header !== "");
  return { columns, otherYears: own.length === 0 };
}

/** The place of a hand-made table with known header words. */
export function tablePlace(plan: Plan, block: Block, text: string, score: number): Place {
  const rows = tableAt(plan, block)?.rows ?? [];
  const header = oldTable(plan, block)?.header ?? 0;
  const told = lineAbove(plan, block);
  return withLines(plan, {
    how: "table",
    text,
    sample: told === "" || told === text ? firstWords(rows[header + 1]) : told,
    place: `block:${block.index}`,
    score,
    after: block.index - 1,
    replaces: {
      kind: "table",
      first: block.index,
      last: block.index,
      rows: rows.length - 1 - header,
    },
  });
}

/** The line right above a table; nothing where another table stands there. */
function lineAbove(plan: Plan, { index }: Block): string {
  for (let at = index - 1; at >= 0; at -= 1) {
    const block = plan.blocks[at];
    if (!block || block.kind === "table") return "";
    const line = lineOf(plan, block);
    if (line !== "") return line;
  }
  return "";
}
