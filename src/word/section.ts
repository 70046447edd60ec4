import { attributeValue, numberValue } from "./attribute-value.ts";
import { childOf, type Element, tagAt } from "./element.ts";

/** Twentieths of a point, the unit of widths in Word (ECMA-376, ST_TwipsMeasure). */
export type Twips = number;

/** The page a section is set on: what a table may use of it. */
export interface Page {
  /** Width between the margins, or of one column. */
  readonly width: Twips;
  /** Height between top and bottom margin. */
  readonly height: Twips;
}

/** A section, which ends at `end` in the main part. */
export interface Section {
  readonly end: number;
  readonly page: Page;
}

/** A4 with Word's own margins, where a document names no section. */
const PLAIN_PAGE: Page = { width: 8306, height: 13_958 };

/** Reads a `w:sectPr`; `gutterAtTop` is the document's setting. */
export function readPage(xml: string, section: Element, gutterAtTop: boolean): Page {
  const tag = (name: string): string => tagAt(xml, section, name) ?? "";
  const size = tag("pgSz");
  const margins = tag("pgMar");
  const gutter = numberValue(margins, "gutter") ?? 0;
  const side = (name: string, usual: number): number => Math.abs(numberValue(margins, name) ?? usual);
  const width = numberValue(size, "w") ?? 11_906;
  const height = numberValue(size, "h") ?? 16_838;
  const type = width - side("left", 1800) - side("right", 1800) - (gutterAtTop ? 0 : gutter);
  return {
    width: columnWidth(xml, childOf(section, "cols"), type),
    height: height - side("top", 1440) - side("bottom", 1440) - (gutterAtTop ? gutter : 0),
  };
}

function columnWidth(xml: string, columns: Element | undefined, type: Twips): Twips {
  if (!columns) return type;
  const tag = xml.slice(columns.start, columns.open);
  const own = columns.children
    .filter((child) => child.name === "col")
    .map((child) => numberValue(tagAt(xml, child) ?? "", "w") ?? type);
  const uneven = /^(0|false|off)$/.test(attributeValue(tag, "equalWidth") ?? "");
  // Which of several uneven columns the table falls into is known only to Word: the narrowest always fits.
  if (uneven && own.length > 0) return Math.min(...own);
  const count = numberValue(tag, "num") ?? 1;
  const space = numberValue(tag, "space") ?? 720;
  return count > 1 ? Math.floor((type - (count - 1) * space) / count) : type;
}

/** The page that governs a place: that of the first section ending at or after it. */
export function pageAt(sections: readonly Section[], offset: number): Page {
  const page = sections.find(({ end }) => end > offset)?.page ?? sections[sections.length - 1]?.page;
  return page && page.width > 600 ? page : PLAIN_PAGE;
}
