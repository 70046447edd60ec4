import { numberLevel } from "../core/reading/lists/heading-words.ts";
import { type Plan, paragraphAt } from "./plan.ts";

const YEAR = /\d{4}|二[〇○零0]|学年|学期|年度/;
const KIND = /计划|要点|方案|安排|行事[历曆]|思路/;

/**
 * The plan's title: among the first lines the one that names a year and a plan; title lines broken in two are
 * read together. Undefined where no line does.
 */
export function planTitle(plan: Plan): string | undefined {
  const lines = firstLines(plan);
  const whole = lines.find((line) => YEAR.test(line) && KIND.test(line));
  if (whole) return whole;
  const at = lines.findIndex((line, index) => YEAR.test(line) && KIND.test(lines[index + 1] ?? ""));
  if (at >= 0) return `${lines[at]}${lines[at + 1]}`;
  return lines.find((line) => YEAR.test(line)) ?? lines.find((line) => KIND.test(line));
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
