import { leadingNumber } from "../../text/numbering.ts";
import { isBodyLine, isClosingLine, isDateLine } from "./closing-line.ts";
import { ownersAlone } from "./item-owners.ts";
import { plainWords } from "./plain-words.ts";
import type { TextLine } from "./plan-lines.ts";

const endsSentence = ({ text }: TextLine) => /。$/.test(text);

function isNumbered({ text, number }: TextLine): boolean {
  return number !== undefined || leadingNumber(text) !== undefined;
}

/** The body that signs: a date stands below it, or nothing, and it stands apart from the work above it. */
function signs(line: TextLine, last: TextLine | undefined, next: TextLine | undefined): boolean {
  if (isNumbered(line) || !isBodyLine(plainWords(line.text))) return false;
  if (next !== undefined) return isDateLine(plainWords(next.text));
  return line.afterBlank === true || (last !== undefined && isNumbered(last));
}

/** Whether the work ends before this line. */
function ends(
  line: TextLine,
  last: TextLine | undefined,
  next: TextLine | undefined,
  sentences: boolean,
): boolean {
  const words = plainWords(line.text);
  if (last !== undefined && ownersAlone(line.text) !== undefined) return false;
  if (isClosingLine(words) || isDateLine(words) || signs(line, last, next)) return true;
  if (last === undefined || isNumbered(line)) return false;
  return (isNumbered(last) && line.afterBlank === true) || (!sentences && endsSentence(line));
}

/**
 * The lines under the last time of a list that are its work: up to a signature, 备注 and the like, an unnumbered
 * line apart after numbered ones, or a sentence where the other items are none.
 */
export function ownLines(body: readonly TextLine[], others: readonly TextLine[]): readonly TextLine[] {
  const sentences = others.filter(endsSentence).length * 2 >= Math.max(1, others.length);
  const end = body.findIndex((line, at) => ends(line, body[at - 1], body[at + 1], sentences));
  return end < 0 ? body : body.slice(0, end);
}
