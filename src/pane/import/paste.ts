import type { PlanText } from "../../core/model/plan-text.ts";
import { planTextOf } from "../../core/reading/lists/plan-text-of.ts";
import { clipboardText } from "./clipboard-text.ts";
import type { Pasted } from "./pasted-in.ts";

/**
 * The plan that was pasted. The page goes first, since plain text takes a cell with several lines apart; plain text
 * where the page is none: nothing but one line, or lines with tabs, which are a table only there.
 */
export function pastedPlan({ html, text }: Pasted): PlanText {
  const page = html === "" ? undefined : clipboardText(html);
  return page !== undefined && (text.trim() === "" || saysMore(page)) ? page : planTextOf(text);
}

function saysMore({ blocks }: PlanText): boolean {
  if (blocks.some(({ kind }) => kind === "table")) return true;
  const lines = blocks.flatMap((block) => (block.kind === "line" && block.text !== "" ? [block] : []));
  return lines.length > 1 && !lines.some(({ text }) => text.includes("\t"));
}
