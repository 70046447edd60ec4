import { matchName, numberLevel } from "../core/reading/lists/heading-words.ts";
import { isAppendixHeading, standsAfter } from "../core/text/after-words.ts";
import type { Block } from "./blocks.ts";
import { type Plan, paragraphAt, tableAt, textAt } from "./plan.ts";
import { maySay } from "./quick-text.ts";

/** 抄送, 联系人, 「办公室2024年9月1日印发」, as lines or as the table that official letters end with. */
export function isAfterLine(plan: Plan, block: Block | undefined): boolean {
  const text =
    block?.kind === "table" ? (tableAt(plan, block)?.rows[0]?.cells[0]?.text ?? "") : textAt(plan, block);
  return standsAfter(text);
}

/** The line above a signature that counts the attachments: 「附件：1. 经费预算表」. */
export function isAttachmentNote(plan: Plan, block: Block): boolean {
  const text = textAt(plan, block).trim();
  return isAppendixHeading(text) && matchName(text) === undefined;
}

/**
 * Whether everything from this block on is appended to the plan. A notice may carry the plan itself as its
 * 附件; then the chapters are still to come.
 */
export function opensAppendix(plan: Plan, own: readonly Block[], position: number): boolean {
  const block = own[position];
  if (block?.kind !== "paragraph" || !maySay(plan, block, (text) => /^\s*附/.test(text))) return false;
  if (!isAppendixHeading(textAt(plan, block))) return false;
  if (!hasChapters(plan, own.slice(position + 1))) return true;
  const next = own.slice(position + 1).find((one) => textAt(plan, one).trim() !== "");
  const named = `${textAt(plan, block)}${textAt(plan, next)}`;
  return !/计划|要点|方案/.test(named) && hasChapters(plan, own.slice(0, position));
}

function hasChapters(plan: Plan, blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind !== "paragraph") return false;
    const { text, outline } = paragraphAt(plan, block);
    return text.length <= 50 && (outline === 0 || numberLevel(text) === 1);
  });
}
