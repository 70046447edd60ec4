import { matchName, numberLevel } from "../core/reading/lists/heading-words.ts";
import { everyElement, readElements } from "./element.ts";
import { paragraphOf } from "./paragraph.ts";
import { blockXml, type Plan } from "./plan.ts";

/**
 * A line in a table's cell or in a text box that names the schedule: there a table cannot go, and the officer is told.
 * Undefined where no such line stands.
 */
export function enclosedHeading(plan: Plan): string | undefined {
  for (const block of plan.blocks) {
    const xml = block.kind === "table" || block.kind === "paragraph" ? blockXml(plan, block) : "";
    if (block.kind !== "table" && !/<[^<>]*txbxContent[\s>]/.test(xml)) continue;
    const [outer] = readElements(xml, plan.names.element);
    for (const element of everyElement(outer?.children ?? [])) {
      if (element.name !== "p") continue;
      const text = paragraphOf(xml, element, plan.styles).text.trim();
      if (text.length <= 60 && isHeading(text, block.kind === "table")) return text;
    }
  }
  return undefined;
}

/** 「工作安排」 and 「时间安排」 also head the columns of tables: there a list number tells the heading. */
function isHeading(text: string, inTable: boolean): boolean {
  const name = matchName(text);
  return name?.exact === true && (!inTable || name.rank <= LAST_SURE || numberLevel(text) !== undefined);
}

/** 工作进度安排, 进度安排 and 行事历 are no words for a column. */
const LAST_SURE = 2;
