import { matchName, numberLevel } from "../core/reading/lists/heading-words.ts";
import type { Block } from "./blocks.ts";
import { blockXml, type Plan, paragraphAt, tableAt, textAt } from "./plan.ts";
import { quickText } from "./quick-text.ts";

/** What stands under a plan's signature and is none of its text. */
const AFTER =
  /^[(（]?(抄送|抄报|报送|主送|主题词|印发|共印|印数|联系人|联系电话|联系方式|电话|传真|邮箱|校对|打字)|印发[)）]?$/;

const APPENDIX = /^附(件|录|表)?[一二三四五六七八九十\d]*\s*([:：]|$)|^附(件|录|表)[一二三四五六七八九十\d]/;

/** 抄送, 联系人, 「办公室2024年9月1日印发」, as lines or as the table that official letters end with. */
export function isAfterLine(plan: Plan, block: Block | undefined): boolean {
  const text =
    block?.kind === "table" ? (tableAt(plan, block)?.rows[0]?.cells[0]?.text ?? "") : textAt(plan, block);
  const line = text.replace(/\s/g, "");
  return line.length <= 60 && AFTER.test(line);
}

/** The line above a signature that counts the attachments: 「附件：1. 经费预算表」. */
export function isAttachmentNote(plan: Plan, block: Block): boolean {
  const text = textAt(plan, block).trim();
  return isAppendixHeading(text) && matchName(text) === undefined;
}

/** Whether a line says that an appendix begins: 「附：上学年工作安排」「附件2」. */
export function isAppendixHeading(text: string): boolean {
  const line = text.trim();
  return line.length <= 50 && APPENDIX.test(line);
}

/**
 * Whether everything from this block on is appended to the plan. A notice may carry the plan itself as its
 * 附件; then the chapters are still to come.
 */
export function opensAppendix(plan: Plan, own: readonly Block[], position: number): boolean {
  const block = own[position];
  if (block?.kind !== "paragraph" || !mayOpen(plan, block)) return false;
  if (!isAppendixHeading(textAt(plan, block))) return false;
  if (!hasChapters(plan, own.slice(position + 1))) return true;
  const next = own.slice(position + 1).find((one) => textAt(plan, one).trim() !== "");
  const named = `${textAt(plan, block)}${textAt(plan, next)}`;
  return !/计划|要点|方案/.test(named) && hasChapters(plan, own.slice(0, position));
}

/** The raw text spares reading thousands of paragraphs. */
function mayOpen(plan: Plan, block: Block): boolean {
  const text = quickText(blockXml(plan, block), plan.names.element);
  return text === undefined || /^\s*附/.test(text);
}

function hasChapters(plan: Plan, blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind !== "paragraph") return false;
    const { text, outline } = paragraphAt(plan, block);
    return text.length <= 50 && (outline === 0 || numberLevel(text) === 1);
  });
}
