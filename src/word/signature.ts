import { isAfterLine, isAttachmentNote, opensAppendix } from "./after-text.ts";
import { type Block, isMarker } from "./blocks.ts";
import { type Plan, paragraphAt, tableAt, textAt } from "./plan.ts";

const DIGIT = "[\\d〇○零一二三四五六七八九十]";
const DAY = `(?:${DIGIT}{2,4}年${DIGIT}{1,3}月(?:${DIGIT}{1,3}日)?|\\d{4}(?<by>[./-])\\d{1,2}\\k<by>\\d{1,2}日?)`;
const DATE = new RegExp(`^${DAY}$`);
const BODY_AND_DATE = new RegExp(`^(?<body>.+?)${DAY}$`);
const BODY_NAME = /(工会|委员会|学校|中学|小学|学院|大学|幼儿园|幼儿院|中心校|职校|分会|集团|局|总校)$/;

function bare(text: string): string {
  return text.normalize("NFKC").replace(/[\s_]/g, "");
}

/** A date as it stands under a plan: 「2024年9月1日」「二〇二四年九月」「2024.9.1」. */
function isDateLine(text: string): boolean {
  return DATE.test(bare(text));
}

/** The body and the date in one paragraph, with blanks or a line break between them. */
function isBodyAndDate(text: string): boolean {
  const { body } = BODY_AND_DATE.exec(bare(text))?.groups ?? {};
  return body !== undefined && isBodyLine(body);
}

/** The line of the body that signs: short, ends in its name, no sentence. */
function isBodyLine(text: string): boolean {
  const line = bare(text).replace(/[(（](盖|公)章[)）]$/, "");
  return line.length <= 28 && BODY_NAME.test(line) && !/[。,;:、]/.test(line);
}

/** Who signs for the body, above its name or the date: 「工会主席：周宁」. */
function isSigner(text: string): boolean {
  return /^(工会|校工会)?(主席|副主席|负责人|签发人?|拟稿人?|审核人?|审批人?)(\(签字\))?:?\p{L}{0,4}(\(签[字名章]\))?$/u.test(
    bare(text),
  );
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
      (isAttachmentNote(plan, block) || isSigner(textAt(plan, block)));
    if (!sign && !note) break;
    found = { first: at, sure: sign === "sure" || (found?.sure ?? false) };
  }
  return found;
}

function isBlank(plan: Plan, block: Block | undefined): boolean {
  if (block === undefined || isMarker(block)) return true;
  if (block.kind !== "paragraph") return false;
  const { text, picture, section } = paragraphAt(plan, block);
  return text.trim() === "" && !picture && !section;
}

function signs(plan: Plan, block: Block): "sure" | "likely" | undefined {
  if (block.kind === "table") return signsInCells(plan, block);
  if (block.kind !== "paragraph") return undefined;
  const { text, align, section } = paragraphAt(plan, block);
  if (section) return undefined;
  const right = (align === "right" || align === "end") && bare(text).length <= 40;
  if (right || isDateLine(text) || isBodyAndDate(text)) return "sure";
  return isBodyLine(text) ? "likely" : undefined;
}

/** Cells of the largest table that only sets a signature in its place. */
const MOST_CELLS = 6;

/** A table without more in it than who signs and when. */
function signsInCells(plan: Plan, block: Block): "sure" | undefined {
  const cells = tableAt(plan, block)?.rows.flatMap((row) => row.cells) ?? [];
  if (cells.length > MOST_CELLS || cells.some(({ picture, nested }) => picture || nested)) return undefined;
  const lines = cells.flatMap(({ text }) => text.split("\n")).filter((line) => line.trim() !== "");
  const dated = lines.some((line) => isDateLine(line) || isBodyAndDate(line));
  return dated && lines.every((line) => isDateLine(line) || isBodyAndDate(line) || isBodyLine(line))
    ? "sure"
    : undefined;
}
