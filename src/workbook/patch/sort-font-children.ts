import { scanTags } from "../../package/xml-scan.ts";

/** The order of a font's children that the schema asks for (ECMA-376, CT_Font in its strict reading). */
const ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

/** The styles part with the children of each font in order; ExcelJS writes them in another. */
export function sortFontChildren(xml: string): string {
  const fonts = fontsOf(xml);
  return fonts.reduceRight((text, { start, end, children }) => {
    const sorted = [...children].sort((one, other) => ORDER.indexOf(one.name) - ORDER.indexOf(other.name));
    return text.slice(0, start) + sorted.map(({ markup }) => markup).join("") + text.slice(end);
  }, xml);
}

interface FontContent {
  readonly start: number;
  readonly end: number;
  readonly children: readonly { readonly name: string; readonly markup: string }[];
}

/** Children of a font are empty elements all. */
function fontsOf(xml: string): FontContent[] {
  const fonts: FontContent[] = [];
  let start = -1;
  let children: { name: string; markup: string }[] = [];
  scanTags(xml, (tag) => {
    if (tag.name === "font" && tag.kind === "open") {
      start = tag.end;
      children = [];
    } else if (tag.name === "font" && tag.kind === "close") {
      fonts.push({ start, end: tag.start, children });
      start = -1;
    } else if (start !== -1 && tag.kind === "empty") {
      children.push({ name: tag.name, markup: xml.slice(tag.start, tag.end) });
    }
  });
  return fonts;
}
