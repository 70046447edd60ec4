import { bareHeading, matchName, numberLevel } from "../core/reading/lists/heading-words.ts";
import { readMonthHead } from "../core/reading/lists/month-head.ts";
import type { Block } from "./blocks.ts";
import { type Chapter, headingLevel } from "./chapter.ts";
import { type Plan, textAt } from "./plan.ts";

/** 「五、工作进度安排（见附表）」. */
const REFERS_ITSELF = /[(（](请?详?见附[件表录后]?|附[后件表录])[^()（）]{0,6}[)）][：:]?$/;

const REFERS = /^[(（]?(具体|工作|进度|活动|安排|内容|时间)*(请?详?见附[件表录后]|附后)/;

/** 「三、主要工作安排」 over （一）（二）… is the plan's body, as 「主要工作内容及安排」 is, and not its schedule. */
export function isBody(plan: Plan, text: string, { first, end }: Chapter): boolean {
  if (!/(主要|重点)工作安排$/.test(bareHeading(text))) return false;
  return plan.blocks.slice(first, end).some((block) => {
    const line = textAt(plan, block);
    return numberLevel(line) === 2 && readMonthHead(line) === undefined;
  });
}

/**
 * Whether a chapter's heading or its first line says where its schedule is to be found (「见附件。」), and a later line
 * bears its name.
 */
export function refersAway(plan: Plan, block: Block, { end }: Chapter): boolean {
  const lines = plan.blocks.slice(block.index + 1, end).map((one) => textAt(plan, one).replace(/\s/g, ""));
  const first = lines.find((line) => line !== "") ?? "";
  const itself = REFERS_ITSELF.test(textAt(plan, block).replace(/\s/g, ""));
  if (!itself && (first.length > 30 || !REFERS.test(first))) return false;
  const rank = matchName(textAt(plan, block))?.rank ?? -1;
  return plan.blocks.slice(end).some((one) => {
    const name = matchName(textAt(plan, one));
    return name !== undefined && name.rank <= rank && headingLevel(plan, one) !== undefined;
  });
}
