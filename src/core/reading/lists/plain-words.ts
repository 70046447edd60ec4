import { shadowOf } from "./shadow.ts";
import { TAGS } from "./tags.ts";

/** The sound of a character in brackets behind it, as copied web pages have it. */
const SOUND = /[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,7}[)）]/giu;

/** The words of a line in one plain spelling, for recognising headings: no tags, no annotations. */
export function plainWords(text: string): string {
  return shadowOf(text.replace(TAGS, "").replace(SOUND, "")).replace(/ +/g, " ").trim();
}

const BEFORE = "#>* \t\u3000\u00A0";
const BEHIND = "* \t\u3000\u00A0";

/** The words without the marks that Markdown puts round a heading. */
export function withoutMarks(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && BEFORE.includes(text.charAt(from))) from += 1;
  while (to > from && BEHIND.includes(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}
