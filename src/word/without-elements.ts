import type { Element } from "./element.ts";

/** What of the look of an old text must not come again: its number, the end of a section, changes that were tracked. */
export const TEXT_DROPPED: ReadonlySet<string> = new Set([
  "numPr",
  "sectPr",
  "pPrChange",
  "rPrChange",
  "framePr",
  "pageBreakBefore",
  "ins",
  "del",
  "moveTo",
  "moveFrom",
]);

/**
 * A properties element (`w:pPr`, `w:rPr` …) as it stands, without what is named, however deep, and without a second one
 * of its own kind inside it, which only broken writers leave. Nothing where there is none.
 */
export function withoutElements(
  xml: string,
  element: Element | undefined,
  dropped: ReadonlySet<string>,
): string {
  if (!element) return "";
  let text = "";
  let at = element.start;
  for (const { start, end } of unwanted(element, dropped)) {
    text += xml.slice(at, start);
    at = end;
  }
  return `${text}${xml.slice(at, element.end)}`;
}

function unwanted({ name, children }: Element, dropped: ReadonlySet<string>): readonly Element[] {
  return children.flatMap((child) =>
    dropped.has(child.name) || child.name === name ? [child] : unwanted(child, dropped),
  );
}
