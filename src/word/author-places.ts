import { isPlaceholderText, isPlaceLabel } from "../core/text/kept-free-words.ts";
import { attributeValue } from "./attribute-value.ts";
import type { Block } from "./blocks.ts";
import { headingLevel } from "./chapter.ts";
import { childOf, type Element, readElements, tagAt } from "./element.ts";
import { isBlank } from "./is-blank.ts";
import { lineOf, type Place, withLines } from "./place.ts";
import { blockXml, type Plan, paragraphAt, textAt } from "./plan.ts";

const SCORE = { control: 800_000, placeholder: 700_000 };
/** Letters of the longest line that may be a prompt (「请在这里填写工作进度安排」) and no text of the plan. */
const LONGEST_PROMPT = 30;

/** Places that the plan's author has set aside: a content control with a telling tag, a `{{工作进度安排}}`. */
export function authorPlaces(plan: Plan): readonly Place[] {
  return plan.blocks.flatMap((block) => {
    const place = authorPlace(plan, block);
    // A section that ends here would end elsewhere without it.
    return place === undefined || /sectPr[\s/>]/.test(blockXml(plan, block)) ? [] : [place];
  });
}

function authorPlace(plan: Plan, block: Block): Place | undefined {
  if (block.name === "sdt")
    return isSetAside(plan, block) && isVacant(plan, block) ? controlPlace(plan, block) : undefined;
  if (block.kind !== "paragraph") return undefined;
  if (isPlaceholder(plan, block)) return linePlace(plan, block, "placeholder");
  return isControlLine(plan, block) ? linePlace(plan, block, "sdt") : undefined;
}

function isSetAside(plan: Plan, block: Block): boolean {
  const xml = blockXml(plan, block);
  const [control] = readElements(xml, plan.names.element);
  return isLabelled(xml, control);
}

function isLabelled(xml: string, control: Element | undefined): boolean {
  return ["tag", "alias"].some((name) =>
    isPlaceLabel(attributeValue(tagAt(xml, control, "sdtPr", name) ?? "", "val") ?? ""),
  );
}

/** A line that is nothing but a content control that was set aside, with its prompt. */
function isControlLine(plan: Plan, block: Block): boolean {
  const xml = blockXml(plan, block);
  if (!/<[^<>]*sdtPr[\s>]/.test(xml)) return false;
  const [paragraph] = readElements(xml, plan.names.element);
  const control = childOf(paragraph, "sdt");
  if (!isLabelled(xml, control) || headingLevel(plan, block) !== undefined) return false;
  const { text, picture } = paragraphAt(plan, block);
  const alone = paragraph?.children.every(({ name }) => name !== "r") ?? false;
  return alone && !picture && text.trim().length <= LONGEST_PROMPT;
}

/** A control is replaced whole: it must be empty or hold a prompt, for some authors wrap their whole plan in one. */
function isVacant(plan: Plan, control: Block): boolean {
  const inner = plan.blocks.filter((block) => block.start > control.start && block.end < control.end);
  const written = inner.filter((block) => !isBlank(plan, block));
  const [line, ...more] = written;
  if (!line) return true;
  if (line.kind !== "paragraph" || more.length > 0 || paragraphAt(plan, line).picture) return false;
  if (/<[^<>]*showingPlcHdr[\s/>]/.test(plan.xml.slice(control.start, line.start))) return true;
  return textAt(plan, line).trim().length <= LONGEST_PROMPT && headingLevel(plan, line) === undefined;
}

/** Its text may be split over runs; the raw text spares reading the paragraphs without a brace. */
function isPlaceholder(plan: Plan, block: Block): boolean {
  const xml = blockXml(plan, block);
  return /[{｛插填放待]/.test(xml) && isPlaceholderText(textAt(plan, block));
}

function controlPlace(plan: Plan, block: Block): Place {
  const inner = plan.blocks.filter(({ control }) => control === block.index);
  const last = inner[inner.length - 1]?.index ?? block.index;
  return withLines(plan, {
    how: "sdt",
    text: inner.map((one) => lineOf(plan, one)).find((line) => line !== "") ?? "",
    place: `block:${block.index}`,
    score: SCORE.control,
    after: block.index - 1,
    replaces: { kind: "control", first: block.index, last, rows: 0 },
  });
}

/** One line that gives way. */
function linePlace(plan: Plan, block: Block, how: "sdt" | "placeholder"): Place {
  return withLines(plan, {
    how,
    text: textAt(plan, block).trim(),
    place: `block:${block.index}`,
    score: how === "sdt" ? SCORE.control : SCORE.placeholder,
    after: block.index - 1,
    replaces: { kind: "placeholder", first: block.index, last: block.index, rows: 0 },
  });
}
