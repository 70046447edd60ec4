import { attributeValue } from "./attribute-value.ts";
import { everyElement, readElements, tagAt } from "./element.ts";
import { hasMark, MARK } from "./mark.ts";
import type { Plan } from "./plan.ts";

interface Piece {
  readonly start: number;
  readonly end: number;
}

/**
 * Our marks outside the piece that is written, as pieces of the text, in order.
 *
 * One table is the schedule; a mark left on another would make the next export ask which one is meant. Only the
 * bookmark goes, the words it stands in stay.
 */
export function otherMarks({ xml, names }: Plan, { start, end }: Piece): readonly Piece[] {
  if (!hasMark(xml.slice(0, start)) && !hasMark(xml.slice(end))) return [];
  const outside = [...everyElement(readElements(xml, names.element))].filter(
    (element) => /^bookmark(Start|End)$/.test(element.name) && (element.end <= start || element.start >= end),
  );
  const read = (element: (typeof outside)[number], name: string): string | undefined =>
    attributeValue(tagAt(xml, element) ?? "", name);
  const ids = new Set(outside.filter((one) => read(one, "name") === MARK).map((one) => read(one, "id")));
  return outside.filter((one) => ids.has(read(one, "id")));
}
