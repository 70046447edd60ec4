import { numberLevel } from "../core/reading/lists/heading-words.ts";
import { titleAmong } from "../core/reading/lists/title-among.ts";
import { type Plan, paragraphAt } from "./plan.ts";

/**
 * The plan's title: among the first lines the one that names a year and a plan; title lines broken in two are
 * read together. Undefined where no line does.
 */
export function planTitle(plan: Plan): string | undefined {
  return titleAmong(firstLines(plan))?.text;
}

/** Lines before the first numbered heading, eight at most, as typed. */
function firstLines(plan: Plan): readonly string[] {
  const lines: string[] = [];
  for (const block of plan.blocks.slice(0, 40)) {
    if (block.kind !== "paragraph") continue;
    const line = paragraphAt(plan, block).text.replace(/^[\s#*]+|[\s*]+$/g, "");
    if (line === "") continue;
    if (numberLevel(line) !== undefined || lines.length === 8) break;
    if (line.length <= 60) lines.push(line);
  }
  return lines;
}
