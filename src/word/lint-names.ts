import { attributeValue } from "./attribute-value.ts";
import { type Element, everyElement, readElements } from "./element.ts";
import type { Plan } from "./plan.ts";

/** Word takes no longer ones. */
const LONGEST_TAG = 64;
const NAMED = /^((p|r|tbl)Style|numId)$/;

/**
 * What a piece names that stands elsewhere: a style, a list, a relation to another part. Each must be known to the plan,
 * by its styles or by its own text, since the piece brings nothing but itself. And what Word allows but once: the id of a
 * paragraph. Undefined when the piece is sound.
 */
export function lintNames(xml: string, { xml: whole, names, styles }: Plan, old: string): string | undefined {
  const ids = paragraphIds(xml);
  const before = paragraphIds(old);
  if ([...ids].some(([id, count]) => count > (before.get(id) ?? 0))) return "paragraph-id";
  for (const element of everyElement(readElements(xml, names.element))) {
    const tag = xml.slice(element.start, element.open);
    const value = attributeValue(tag, "val") ?? "";
    const style = element.name !== "numId" && styles.byId.has(value);
    if (NAMED.test(element.name) && !style && !whole.includes(tag)) return element.name;
    if (isLongTag(element, value)) return "control-tag";
    const relation = /\s(r|rel|rels|relationships):[a-z]+\s*=\s*(?:"[^"]*"|'[^']*')/i.exec(tag)?.[0];
    if (relation !== undefined && !whole.includes(relation)) return "relation";
  }
  return undefined;
}

function isLongTag({ name }: Element, value: string): boolean {
  return /^(tag|alias)$/.test(name) && value.length > LONGEST_TAG;
}

/** How often each `w14:paraId` stands in a piece; a text box has it twice by design, once for older readers. */
function paragraphIds(xml: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [, id = ""] of xml.matchAll(/[\s:]paraId\s*=\s*["']([^"']*)["']/g))
    counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
