import { leadingNumber } from "../../text/numbering.ts";
import { isClosingLine, isSigningLine } from "./closing-line.ts";
import { ownersAlone } from "./item-owners.ts";
import { plainWords } from "./plain-words.ts";
import type { TextLine } from "./plan-lines.ts";

const endsSentence = ({ text }: TextLine) => /。$/.test(text);

function isNumbered({ text, number }: TextLine): boolean {
  return number !== undefined || leadingNumber(text) !== undefined;
}

/**
 * The lines under the last time of a list that are its work: up to a signature, 备注 and the like, an unnumbered
 * line apart after numbered ones, or a sentence where the other items are none.
 */
export function ownLines(body: readonly TextLine[], others: readonly TextLine[]): readonly TextLine[] {
  const sentences = others.filter(endsSentence).length * 2 >= Math.max(1, others.length);
  for (const [at, line] of body.entries()) {
    const words = plainWords(line.text);
    if (at > 0 && ownersAlone(line.text) !== undefined) continue;
    if (isClosingLine(words) || isSigningLine(words)) return body.slice(0, at);
    const last = body[at - 1];
    if (last === undefined || isNumbered(line)) continue;
    if (isNumbered(last) && line.afterBlank) return body.slice(0, at);
    if (!sentences && endsSentence(line)) return body.slice(0, at);
  }
  return body;
}
