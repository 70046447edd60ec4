import { readMonthHead } from "../core/reading/lists/month-head.ts";
import { attributeValue } from "./attribute-value.ts";
import type { Block } from "./blocks.ts";
import { chapterEnd } from "./chapter.ts";
import { everyElement, readElements, tagAt } from "./element.ts";
import { MARK } from "./mark.ts";
import { monthListIn } from "./month-list.ts";
import { lineOf, type Place, type TablesLeft, withLines } from "./place.ts";
import { blockXml, type Plan, tableAt, textAt } from "./plan.ts";
import { oldTable } from "./table-places.ts";

/** Our mark goes before everything else. */
const SCORE = 1_000_000;

/** What our mark stands in: tables, or month lists that we wrote. */
export function markedPlaces(plan: Plan): readonly Place[] {
  if (!plan.xml.includes(MARK)) return [];
  return plan.blocks.flatMap((block) => {
    if (block.kind !== "table" && block.kind !== "paragraph") return [];
    const id = markId(plan, block);
    if (id === undefined) return [];
    return [block.kind === "table" ? markedTable(plan, block) : markedList(plan, block, id)];
  });
}

/** Id of our bookmark, where it begins in this block. */
function markId(plan: Plan, block: Block): string | undefined {
  const xml = blockXml(plan, block);
  if (!xml.includes(MARK)) return undefined;
  for (const element of everyElement(readElements(xml, plan.names.element))) {
    const tag = tagAt(xml, element) ?? "";
    if (element.name === "bookmarkStart" && attributeValue(tag, "name") === MARK)
      return attributeValue(tag, "id");
  }
  return undefined;
}

function markedTable(plan: Plan, block: Block): Place {
  const rows = Math.max(0, (tableAt(plan, block)?.rows.length ?? 1) - 1);
  const list = monthListIn(plan, {
    first: block.index + 1,
    end: chapterEnd(plan, block.index + 1),
    after: block.index,
  });
  const left = leftBelow(plan, block);
  return withLines(plan, {
    how: "mark",
    text: headingBefore(plan, block),
    place: `block:${block.index}`,
    score: SCORE,
    after: block.index - 1,
    replaces: { kind: "table", first: block.index, last: block.index, rows },
    ...(list ? { list } : {}),
    ...(left ? { left } : {}),
  });
}

/** A hand-made schedule right below our table stayed there at the first export, and is told of until it goes. */
function leftBelow(plan: Plan, block: Block): TablesLeft | undefined {
  const next = plan.blocks
    .slice(block.index + 1)
    .find((one) => one.kind !== "paragraph" || lineOf(plan, one) !== "");
  const old = oldTable(plan, next);
  // One with a title of its own is another schedule.
  if (!old || old.header > 0) return undefined;
  return { columns: old.further.filter((header) => header !== ""), otherYears: false };
}

/** A list of ours: the mark begins in its first paragraph and ends in its last one. */
function markedList(plan: Plan, block: Block, id: string): Place {
  const last = lastOfMark(plan, block, id);
  const lines = plan.blocks.slice(block.index, last + 1).map((one) => textAt(plan, one));
  const months = lines.filter((line) => readMonthHead(line) !== undefined).length;
  return withLines(plan, {
    how: "mark",
    text: headingBefore(plan, block),
    place: `block:${block.index}`,
    score: SCORE,
    after: block.index - 1,
    replaces: { kind: "list", first: block.index, last, rows: months },
    list: { first: block.index, last, months },
  });
}

/**
 * The last block of a list of ours. When the officer deletes its last line, Word moves the end of the mark to the
 * start of what follows, perhaps the next heading: that is no part of the list.
 */
function lastOfMark(plan: Plan, block: Block, id: string): number {
  const end = new RegExp(`<[^<>]*bookmarkEnd\\s[^<>]*\\bid\\s*=\\s*["']${id}["']`);
  const found = plan.blocks.slice(block.index).find((one) => end.test(blockXml(plan, one)));
  if (!found) return block.index;
  const xml = blockXml(plan, found);
  const at = end.exec(xml)?.index ?? 0;
  const moved = !WORDS.test(xml.slice(0, at)) && (found.kind !== "paragraph" || WORDS.test(xml.slice(at)));
  return moved ? Math.max(block.index, found.index - 1) : found.index;
}

/** Text in a run, `w:t` under whatever prefix. */
const WORDS = /<([^\s<>:/]+:)?t(\s[^<>]*)?>[^<]*[^\s<]/;

/** The nearest short line above, for naming what stands there by its heading; else its own first line. */
export function headingBefore(plan: Plan, block: Block): string {
  for (let at = block.index - 1; at >= 0 && at >= block.index - 4; at -= 1) {
    const text = textAt(plan, plan.blocks[at]).trim();
    if (text !== "" && text.length <= 40) return text;
    if (text !== "") break;
  }
  return lineOf(plan, block);
}
