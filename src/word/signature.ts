import { type Block, isMarker } from "./blocks.ts";
import { type Plan, paragraphAt } from "./plan.ts";

const DIGIT = "[\\d〇○零一二三四五六七八九十]";
const DATE = new RegExp(`^${DIGIT}{2,4}年${DIGIT}{1,3}月(${DIGIT}{1,3}日)?$`);
const BODY_NAME = /(工会|委员会|学校|中学|小学|学院|大学|幼儿园|幼儿院|中心校|职校|分会|集团|局|总校)$/;

function bare(text: string): string {
  return text.normalize("NFKC").replace(/[\s_]/g, "");
}

/** A date as it stands under a plan: 「2024年9月1日」「二〇二四年九月」. */
function isDateLine(text: string): boolean {
  return DATE.test(bare(text));
}

/** The line of the body that signs: short, ends in its name, no sentence. */
function isBodyLine(text: string): boolean {
  const line = bare(text).replace(/[(（](盖|公)章[)）]$/, "");
  return line.length <= 28 && BODY_NAME.test(line) && !/[。,;:、]/.test(line);
}

/**
 * Index of the first block of the signature (单位, 日期) that ends the plan; of the first block after the
 * text where nobody signed.
 */
export function textEnd(plan: Plan): number {
  const own = plan.blocks.filter(({ control, kind }) => control === undefined && kind !== "section");
  let end = own.length;
  while (end > 0 && isBlank(plan, own[end - 1])) end -= 1;
  let first = end;
  for (let at = end - 1; at >= 0 && end - at <= 6; at -= 1) {
    const block = own[at];
    if (isBlank(plan, block)) continue;
    if (!block || !signs(plan, block)) break;
    first = at;
  }
  return own[first]?.index ?? plan.blocks.find(({ kind }) => kind === "section")?.index ?? plan.blocks.length;
}

function isBlank(plan: Plan, block: Block | undefined): boolean {
  if (block === undefined || isMarker(block)) return true;
  if (block.kind !== "paragraph") return false;
  const { text, picture, section } = paragraphAt(plan, block);
  return text.trim() === "" && !picture && !section;
}

function signs(plan: Plan, block: Block): boolean {
  if (block.kind !== "paragraph") return false;
  const { text, align, section } = paragraphAt(plan, block);
  if (section) return false;
  const right = (align === "right" || align === "end") && bare(text).length <= 40;
  return right || isDateLine(text) || isBodyLine(text);
}
