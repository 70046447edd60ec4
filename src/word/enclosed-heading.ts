import { headsSchedule } from "../core/reading/lists/run-in-heading.ts";
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
      if (headsSchedule(text, block.kind === "table")) return text;
    }
  }
  return undefined;
}
