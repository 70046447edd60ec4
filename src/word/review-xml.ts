import type { TextLine } from "../core/model/text-line.ts";
import type { Names } from "./names.ts";
import { paragraphXml, tag } from "./run-xml.ts";

/** Twips of two characters of 三号 text, the indent of official documents (GB/T 9704-2012). */
const TWO_CHARACTERS = 640;

/** What the navigation pane of Word lists, from 0. */
const OUTLINE = { heading: 0, group: 1 } as const;

/**
 * Lines of a text as paragraphs: headings 黑体, those below them 楷体, sentences in the body's own font. Headings are bold,
 * since a computer without these fonts shows them in the body's.
 */
export function reviewXml(names: Names, lines: readonly TextLine[]): string {
  return lines
    .filter(({ kind }) => kind !== "title")
    .map(({ kind, text }) => paragraphXml(names, paragraphOf(names, kind), runOf(names, kind), text))
    .join("");
}

function paragraphOf(names: Names, kind: TextLine["kind"]): string {
  const w = names.element;
  const keep = kind === "text" ? "" : tag(names, "keepNext");
  const spacing = tag(names, "spacing", { line: 560, lineRule: "exact" });
  const indent = tag(names, "ind", { firstLine: TWO_CHARACTERS });
  const level = kind === "heading" || kind === "group" ? OUTLINE[kind] : undefined;
  const outline = level === undefined ? "" : tag(names, "outlineLvl", { val: level });
  return `<${w}pPr>${keep}${spacing}${indent}${outline}</${w}pPr>`;
}

function runOf(names: Names, kind: TextLine["kind"]): string {
  if (kind === "text" || kind === "title") return "";
  const eastAsia = kind === "heading" ? "黑体" : "楷体";
  const look = `${tag(names, "rFonts", { eastAsia })}${tag(names, "b")}${tag(names, "bCs")}`;
  return `<${names.element}rPr>${look}</${names.element}rPr>`;
}
