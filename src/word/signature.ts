import { isBodyLine, isDateLine, isSigningLine } from "../core/reading/lists/closing-line.ts";
import { plainWords } from "../core/reading/lists/plain-words.ts";
import { isSigner } from "../core/text/after-words.ts";
import { isAfterLine, isAttachmentNote, opensAppendix } from "./after-text.ts";
import type { Block } from "./blocks.ts";
import { isBlank } from "./is-blank.ts";
import { type Plan, paragraphAt, tableAt, textAt } from "./plan.ts";

function bare(text: string): string {
  return plainWords(text.replace(/[\s_]/g, ""));
}

const ENDS = new WeakMap<Plan, number>();

/**
 * Index of the first block of the signature (单位, 日期, and the note of attachments above them) that ends the
 * plan's text, whatever follows it: 抄送, 联系人, an appendix. Of the first block after the text where nobody signed.
 */
export function textEnd(plan: Plan): number {
  const known = ENDS.get(plan);
  if (known !== undefined) return known;
  const own = plan.blocks.filter(({ control, kind }) => control === undefined && kind !== "section");
  const end =
    own[endAmong(plan, own)]?.index ??
    plan.blocks.find(({ kind }) => kind === "section")?.index ??
    plan.blocks.length;
  ENDS.set(plan, end);
  return end;
}

function endAmong(plan: Plan, own: readonly Block[]): number {
  const appendices = [...own.keys()].filter((at) => opensAppendix(plan, own, at));
  for (const start of appendices) {
    const signature = signatureBefore(plan, own, start);
    if (signature?.sure) return signature.first;
  }
  return signatureBefore(plan, own, own.length)?.first ?? appendices[0] ?? lastWords(plan, own, own.length);
}

/** Position after the last block that says something of the plan itself. */
function lastWords(plan: Plan, own: readonly Block[], limit: number): number {
  let end = limit;
  while (end > 0 && (isBlank(plan, own[end - 1]) || isAfterLine(plan, own[end - 1]))) end -= 1;
  return end;
}

/** Where the signature before a position begins; sure with a date or a line set right, not by a name alone. */
function signatureBefore(
  plan: Plan,
  own: readonly Block[],
  limit: number,
): { readonly first: number; readonly sure: boolean } | undefined {
  const end = lastWords(plan, own, limit);
  let found: { readonly first: number; readonly sure: boolean } | undefined;
  for (let at = end - 1; at >= 0 && end - at <= 6; at -= 1) {
    const block = own[at];
    if (isBlank(plan, block)) continue;
    const sign = block && signs(plan, block);
    const note =
      block !== undefined &&
      found !== undefined &&
      (isAttachmentNote(plan, block) || isSigner(bare(textAt(plan, block))));
    if (!sign && !note) break;
    found = { first: at, sure: sign === "sure" || (found?.sure ?? false) };
  }
  return found;
}

function signs(plan: Plan, block: Block): "sure" | "likely" | undefined {
  if (block.kind === "table") return signsInCells(plan, block);
  if (block.kind !== "paragraph") return undefined;
  const { text, align, section } = paragraphAt(plan, block);
  if (section) return undefined;
  const right = (align === "right" || align === "end") && bare(text).length <= 40;
  if (right || isDateLine(bare(text))) return "sure";
  return isBodyLine(bare(text)) ? "likely" : undefined;
}

/** Cells of the largest table that only sets a signature in its place. */
const MOST_CELLS = 6;

/** A table without more in it than who signs and when. */
function signsInCells(plan: Plan, block: Block): "sure" | undefined {
  const cells = tableAt(plan, block)?.rows.flatMap((row) => row.cells) ?? [];
  if (cells.length > MOST_CELLS || cells.some(({ picture, nested }) => picture || nested)) return undefined;
  const lines = cells.flatMap(({ text }) => text.split("\n").map(bare)).filter((line) => line !== "");
  return lines.some(isDateLine) && lines.every(isSigningLine) ? "sure" : undefined;
}
