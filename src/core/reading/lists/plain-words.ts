import { shadowOf } from "./shadow.ts";

/** What copied web pages leave in a line: tags, and the sound of a character in brackets behind it. */
const RESIDUE = /<[^<>]{0,200}>|[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ]{1,7}[)）]/giu;

/** The words of a line in one plain spelling, for recognising headings: no tags, no annotations. */
export function plainWords(text: string): string {
  return shadowOf(text.replace(RESIDUE, "")).replace(/ +/g, " ").trim();
}
