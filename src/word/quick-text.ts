import { unescapeXml } from "../package/xml-scan.ts";
import type { Block } from "./blocks.ts";
import { blockXml, type Plan } from "./plan.ts";

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

/** Whether a paragraph could hold words that fit, judged by its quick text. */
export function maySay(plan: Plan, block: Block, fits: (text: string) => boolean): boolean {
  const text = quickText(blockXml(plan, block), plan.names.element);
  return text === undefined || fits(text);
}
