import { BULLET, EMOJI } from "../../text/bullets.ts";
import { leadingNumber } from "../../text/numbering.ts";
import { closesWorks, isBodyLine, isDateLine, isMarked } from "./closing-line.ts";
import { ownersAlone } from "./item-owners.ts";
import { namesOwner } from "./owner-name.ts";
import { plainWords } from "./plain-words.ts";
import type { TextLine } from "./plan-lines.ts";

/** Whether the line begins a sentence of its own below numbered ones that are whole. */
function beginsAnew(line: TextLine, last: TextLine | undefined): boolean {
  return last !== undefined && !isNumbered(line) && /[。！!]$/.test(last.text) && /[。！!]$/.test(line.text);
}

function isDetail(line: TextLine, last: TextLine | undefined): boolean {
  return last !== undefined && isNumbered(last) && !isNumbered(line) && endsSentence(line);
}

const endsSentence = ({ text }: TextLine) => /。$/.test(text);

function isNumbered({ text, number }: TextLine): boolean {
  return number !== undefined || leadingNumber(text) !== undefined;
}

const PICTURE = new RegExp(`^[${EMOJI}]`, "u");

const DAY = /^\d{1,2}月\d{1,2}日$/;

/** A date alone, with its year or without. */
function isDated({ text }: TextLine): boolean {
  const words = plainWords(text);
  return isDateLine(words) || DAY.test(words);
}

/** The body or the person that signs: a date stands below it, or nothing, and it stands apart from the work above it. */
function signs(line: TextLine, last: TextLine | undefined, next: TextLine | undefined): boolean {
  if (isNumbered(line)) return false;
  const body = isBodyLine(plainWords(line.text));
  if (next !== undefined) return isDated(next) && (body || namesOwner(line.text));
  if (!body) return false;
  const dashed = /^[—–―-]/.test(line.text);
  return dashed || line.afterBlank === true || (last !== undefined && isNumbered(last));
}

/** How the items of a list are written, as far as it tells what is none. */
interface Manner {
  /** They are sentences. */
  readonly sentences: boolean;
  /** A blank line stands between any two, so that one says nothing. */
  readonly spaced: boolean;
  /** The bullets that its lines begin with. */
  readonly bullets: ReadonlySet<string>;
  /** An item may go on in a sentence of its own, without a number. */
  readonly goesOn: boolean;
  /** Sentences without a number stand below numbered items. */
  readonly details: boolean;
}

function mannerOf(lines: readonly TextLine[]): Manner {
  const half = Math.max(1, lines.length) / 2;
  return {
    sentences: lines.filter(endsSentence).length >= half,
    spaced: lines.filter(({ afterBlank }) => afterBlank).length >= half,
    goesOn: !lines.some(isNumbered) || lines.some((line, at) => beginsAnew(line, lines[at - 1])),
    details: lines.some((line, at) => isDetail(line, lines[at - 1])),
    bullets: new Set(lines.flatMap(({ text }) => (BULLET.test(text) ? [text.charAt(0)] : []))),
  };
}

/** Whether the work ends before this line. */
function ends(
  line: TextLine,
  last: TextLine | undefined,
  next: TextLine | undefined,
  { sentences, spaced, bullets, goesOn, details }: Manner,
): boolean {
  const words = plainWords(line.text);
  if (ownersAlone(line.text) !== undefined || bullets.has(line.text.charAt(0))) return false;
  // A sentence that was broken off goes on here, whatever its rest looks like.
  if (last !== undefined && /[，,、]$/.test(last.text.trimEnd()) && !isNumbered(line)) return false;
  if (isDateLine(words) || signs(line, last, next)) return true;
  if (isNumbered(line)) return false;
  if (closesWorks(words, sentences) || (isMarked(words) && !isBulleted(line, last))) return true;
  if (last === undefined) return false;
  if (isNumbered(last) && PICTURE.test(line.text)) return true;
  if (!goesOn && beginsAnew(line, last)) return true;
  const apart = line.afterBlank === true && !spaced;
  if (isNumbered(last) && apart) return true;
  // Works parted by semicolons end with a full stop.
  return !sentences && !details && endsSentence(line) && !/[；;]$/.test(last.text);
}

/** Whether the sign before the line is its bullet: the first work under the time, or one more with that sign. */
function isBulleted({ text }: TextLine, last: TextLine | undefined): boolean {
  return last === undefined || last.text.charAt(0) === text.charAt(0);
}

/** Whether the numbers of the works go on below a note that stands among them. */
function countsOn(last: TextLine | undefined, note: TextLine, next: TextLine | undefined): boolean {
  const [before, after] = [last, next].map(
    (line) => line && leadingNumber(`${line.number ?? ""}${line.text}`),
  );
  const goesOn = before !== undefined && after?.style === before.style && after.number === before.number + 1;
  return goesOn && !/[1１一①](?:[、.．)）]|$)/.test(note.text);
}

/**
 * The lines under the last time of a list that are its work: up to a signature, 备注 and the like, an unnumbered
 * line apart after numbered ones, or a sentence where the other items are none.
 */
export function ownLines(body: readonly TextLine[], others: readonly TextLine[]): readonly TextLine[] {
  const manner = mannerOf(others);
  const own: TextLine[] = [];
  for (const [at, line] of body.entries()) {
    if (!ends(line, body[at - 1], body[at + 1], manner)) own.push(line);
    else if (!countsOn(body[at - 1], line, body[at + 1])) break;
  }
  return own;
}
