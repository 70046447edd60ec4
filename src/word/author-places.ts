import { attributeValue } from "./attribute-value.ts";
import type { Block } from "./blocks.ts";
import { readElements, tagAt } from "./element.ts";
import { lineOf, type Place, withLines } from "./place.ts";
import { blockXml, type Plan, textAt } from "./plan.ts";

const SCORE = { control: 800_000, placeholder: 700_000 };
const LABEL = /进度安排|行事[历曆]|工作安排|UnionSchedule|^schedule$/i;
const PLACEHOLDER =
  /^[{｛]{2}\s*(此处)?(插入|填入)?(工作|活动|工会)*(进度|工作|活动|具体)安排表?\s*[}｝]{2}$/;

/** Places that the plan's author has set aside: a content control with a telling tag, a `{{工作进度安排}}`. */
export function authorPlaces(plan: Plan): readonly Place[] {
  return plan.blocks.flatMap((block) => {
    const control = block.name === "sdt" && isSetAside(plan, block);
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
    LABEL.test(attributeValue(tagAt(xml, control, "sdtPr", name) ?? "", "val") ?? ""),
  );
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
