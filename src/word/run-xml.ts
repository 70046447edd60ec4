import { escapeXml } from "../package/xml-scan.ts";
import type { Names } from "./names.ts";

/** One line of text as the content of a run: tabs and line breaks become elements, blanks are kept. */
function textXml({ element: w }: Names, text: string): string {
  return text
    .split(/(\n|\t)/)
    .map((piece) => {
      if (piece === "\n") return `<${w}br/>`;
      if (piece === "\t") return `<${w}tab/>`;
      return piece === "" ? "" : `<${w}t xml:space="preserve">${escapeXml(piece)}</${w}t>`;
    })
    .join("");
}

/** A paragraph of one line, in the given properties. */
export function paragraphXml(
  names: Names,
  paragraph: string,
  run: string,
  text: string,
  before = "",
  after = "",
): string {
  const w = names.element;
  const content = textXml(names, text);
  const runs = content === "" ? "" : `<${w}r>${run}${content}</${w}r>`;
  return `<${w}p>${paragraph}${before}${runs}${after}</${w}p>`;
}

/** An element with only attributes: `tag(names, "jc", { val: "center" })`. */
export function tag(
  { element: w, attribute: a }: Names,
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${a}${key}="${escapeXml(String(value))}"`,
  );
  return `<${w}${name}${written.join("")}/>`;
}
