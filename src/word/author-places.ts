import { attributeValue } from "./attribute-value.ts";
import { type Block, isMarker } from "./blocks.ts";
import { headingLevel } from "./chapter.ts";
import { readElements, tagAt } from "./element.ts";
import { lineOf, type Place, withLines } from "./place.ts";
import { blockXml, type Plan, paragraphAt, textAt } from "./plan.ts";

const SCORE = { control: 800_000, placeholder: 700_000 };
const NAME = "(此处)?(插入|填入|填写)?(工作|活动|工会)*(进度|工作|活动|具体)安排表?";
const LABEL = new RegExp(`^(${NAME}|(工会)?行事[历曆]表?|_?UnionSchedule\\w*|schedule)$`, "i");
const PLACEHOLDER = new RegExp(`^[{｛]{2}\\s*${NAME}\\s*[}｝]{2}$`);

/** Letters of the longest line that may be a prompt (「请在这里填写工作进度安排」) and no text of the plan. */
const LONGEST_PROMPT = 30;

/** Places that the plan's author has set aside: a content control with a telling tag, a `{{工作进度安排}}`. */
export function authorPlaces(plan: Plan): readonly Place[] {
  return plan.blocks.flatMap((block) => {
    const control = block.name === "sdt" && isSetAside(plan, block) && isVacant(plan, block);
    const placeholder = block.kind === "paragraph" && isPlaceholder(plan, block);
    if (!control && !placeholder) return [];
    // A section that ends here would end elsewhere without it.
    if (/sectPr[\s/>]/.test(blockXml(plan, block))) return [];
    return [control ? controlPlace(plan, block) : placeholderPlace(plan, block)];
  });
}

function isSetAside(plan: Plan, block: Block): boolean {
  const xml = blockXml(plan, block);
  const [control] = readElements(xml, plan.names.element);
  return ["tag", "alias"].some((name) =>
    LABEL.test((attributeValue(tagAt(xml, control, "sdtPr", name) ?? "", "val") ?? "").trim()),
  );
}

/** A control is replaced whole: it must be empty or hold a prompt, for some authors wrap their whole plan in one. */
function isVacant(plan: Plan, control: Block): boolean {
  const inner = plan.blocks.filter(
    (block) => block.start > control.start && block.end < control.end && !isMarker(block),
  );
  const written = inner.filter((block) => block.kind !== "paragraph" || !isBlank(plan, block));
  const [line, ...more] = written;
  if (!line) return true;
  if (line.kind !== "paragraph" || more.length > 0 || paragraphAt(plan, line).picture) return false;
  if (/<[^<>]*showingPlcHdr[\s/>]/.test(plan.xml.slice(control.start, line.start))) return true;
  return textAt(plan, line).trim().length <= LONGEST_PROMPT && headingLevel(plan, line) === undefined;
}

function isBlank(plan: Plan, block: Block): boolean {
  const { text, picture } = paragraphAt(plan, block);
  return text.trim() === "" && !picture;
}

/** Its text may be split over runs; the raw text spares reading the paragraphs without a brace. */
function isPlaceholder(plan: Plan, block: Block): boolean {
  return /[{｛]/.test(blockXml(plan, block)) && PLACEHOLDER.test(textAt(plan, block).trim());
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

function placeholderPlace(plan: Plan, block: Block): Place {
  return withLines(plan, {
    how: "placeholder",
    text: textAt(plan, block).trim(),
    place: `block:${block.index}`,
    score: SCORE.placeholder,
    after: block.index - 1,
    replaces: { kind: "placeholder", first: block.index, last: block.index, rows: 0 },
  });
}
