import { BULLET } from "../../text/bullets.ts";
import { leadingNumber } from "../../text/numbering.ts";
import type { WorkLine } from "./list-items.ts";

const FEWEST_WRAPS = 2;
const RAGGED = 2;
const NARROWEST = 14;
/** Words end there, or go on in a line of their own. */
const ENDS = /[。；;！!？?：:）)]$/;
const OF_ITS_OWN = /^[^，。；：:]{2,6}[：:]|^[（(【[]/;

const begins = ({ text, number }: WorkLine) =>
  number !== undefined || leadingNumber(text) !== undefined || BULLET.test(text) || OF_ITS_OWN.test(text);

/** Lines that others go on with, without a number or a label of their own. */
function wrapsIn(lines: readonly WorkLine[]): readonly string[] {
  return lines.flatMap(({ text }, at) => {
    const next = lines[at + 1];
    return next === undefined || begins(next) || ENDS.test(text) ? [] : [text];
  });
}

/**
 * How long the lines are that a page broke where they were full, as text from a PDF has them: several in numbered
 * lists, all of about the length of the longest line; undefined where lines end as they were typed.
 */
export function wrapWidth(months: readonly (readonly WorkLine[])[]): number | undefined {
  const numbered = months.filter(([first]) => first !== undefined && begins(first));
  const lengths = numbered.flatMap(wrapsIn).map(({ length }) => length);
  const longest = months.flat().reduce((most, { text }) => Math.max(most, text.length), 0);
  const shortest = lengths.reduce((least, length) => Math.min(least, length), longest);
  const full = lengths.length >= FEWEST_WRAPS && shortest >= NARROWEST && longest - shortest <= RAGGED;
  return full ? shortest : undefined;
}
