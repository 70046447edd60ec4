import { ownersAlone } from "./item-owners.ts";

const OPENING = "（([【《“「『";
const CLOSING = "）)]】》”」』";

/** Cuts at the given signs outside brackets and quotes; a full stop stays with the words before it. */
function cut(text: string, signs: string): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && signs.includes(character)) {
      pieces.push(text.slice(start, character === "。" ? at + 1 : at).trim());
      start = at + 1;
    }
  }
  return withAsides([...pieces, text.slice(start).trim()].filter((piece) => /[\p{L}\p{N}]/u.test(piece)));
}

const ASIDE = /^[（(][^（）()]*[）)]$/;

/** 「（5月5日—20日）」 and 「负责人：江雪」 behind a full stop belong to the sentence before it. */
function withAsides(pieces: readonly string[]): string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last !== undefined && (ASIDE.test(piece) || ownersAlone(piece) !== undefined))
      whole.splice(-1, 1, last + piece);
    else whole.push(piece);
  }
  return whole;
}

/** What a clause begins with that only says how or what for. */
const GOES_ON =
  /^(?:以|并|使|让|为|从而|进而|进一步|确保|力争|争取|促进|提高|提升|增强|丰富|营造|推动|推进|保证|努力|充分|切实|不断|力求|做到|展现|展示|激发|弘扬|并且|及时|积极|共同|其中|包括|如|等|由|按|根据|结合|围绕|通过|在|对|把|将|各)/;

/** Whether each clause names a piece of work of its own, as far as its first word tells. */
function areWorks(clauses: readonly string[]): boolean {
  return clauses.every((clause, at) => clause.length >= 4 && (at === 0 || !GOES_ON.test(clause)));
}

/**
 * The pieces of work in a month's only paragraph: its sentences and what stands between semicolons; where it
 * has neither, and the whole list is written so, its clauses.
 */
export function splitSentences(text: string, byComma: boolean): readonly string[] {
  const sentences = cut(text, "。；;");
  if (sentences.length === 1 && !byComma) return [text.trim()];
  if (sentences.length !== 1) return sentences;
  const clauses = cut(text, "，,");
  return clauses.length > 1 && areWorks(clauses) ? clauses : [text.trim()];
}

/** Whether a paragraph holds several sentences, so that its list is written in prose. */
export function holdsSentences(text: string): boolean {
  return cut(text, "。；;").length > 1;
}
