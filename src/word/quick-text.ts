import { unescapeXml } from "../package/xml-scan.ts";

/** What makes the visible text of a paragraph other than the text of its runs. */
const SPECIAL = /<!|(?:del|moveFrom|vanish|specVanish|txbxContent|ruby|AlternateContent)[\s/>]/;

const TEXTS = new Map<string, RegExp>();

function texts(prefix: string): RegExp {
  const known = TEXTS.get(prefix);
  if (known) return known;
  const made = new RegExp(`<${prefix}t(?:\\s[^<>]*)?>([^<]*)<`, "g");
  TEXTS.set(prefix, made);
  return made;
}

/**
 * The visible text of a paragraph, apart from white space, read from its raw text in one go; undefined where
 * only reading it properly can tell. A plan has thousands of paragraphs, and only a few can be the one looked for.
 */
export function quickText(slice: string, prefix: string): string | undefined {
  if (SPECIAL.test(slice)) return undefined;
  let text = "";
  for (const [, piece = ""] of slice.matchAll(texts(prefix))) text += piece;
  return unescapeXml(text);
}
