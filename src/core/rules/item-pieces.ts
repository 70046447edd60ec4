import type { Item } from "../model/schedule.ts";
import { chineseNumber } from "../text/chinese-number.ts";
import { type LeadingNumber, leadingNumber } from "../text/numbering.ts";

/** One item where it stands in its cell: all of it verbatim, so that nothing but numbers need change. */
interface ItemPiece {
  /** The blanks and line ends before it. */
  readonly lead: string;
  /** Its list number as typed, with the blanks behind; empty where it has none. */
  readonly mark: string;
  readonly style?: LeadingNumber["style"];
  /** Its words with their own line ends and indentation. */
  readonly body: string;
}

/** What stands before a list number and is no part of it: blanks, and what a Word bookmark leaves behind. */
const LEAD = /^\s*(?:\[bookmark:[^\]]*\]\s*)?/u;

/**
 * The cell's text cut at its items, and what is left behind the last one. Undefined where the items do
 * not stand in it word for word.
 */
export function itemPieces(
  text: string,
  items: readonly Item[],
): { readonly pieces: readonly ItemPiece[]; readonly rest: string } | undefined {
  const pieces: ItemPiece[] = [];
  let end = 0;
  for (const item of items) {
    const found = wordsIn(text, item.text, end);
    const piece = found && pieceOf(text.slice(end, found.start), text.slice(found.start, found.end), item);
    if (piece === undefined) return undefined;
    pieces.push(piece);
    end = found?.end ?? end;
  }
  return { pieces, rest: text.slice(end) };
}

/** From where to where the lines stand in the text, one after the other. */
function wordsIn(text: string, words: string, from: number) {
  const [first = "", ...others] = words.split("\n");
  const start = text.indexOf(first, from);
  if (start < 0) return undefined;
  let end = start + first.length;
  for (const line of others) {
    const at = text.indexOf(line, end);
    if (at < 0) return undefined;
    end = at + line.length;
  }
  return { start, end };
}

function pieceOf(before: string, body: string, { number }: Item): ItemPiece | undefined {
  const [lead] = LEAD.exec(before) ?? [""];
  const mark = before.slice(lead.length);
  if (number === undefined) return mark === "" ? { lead, mark, body } : undefined;
  const head = leadingNumber(mark);
  return head?.length === mark.length ? { lead, mark, style: head.style, body } : undefined;
}

/** The letter of that number, large or small like the other one. */
function letterLike(other: string, number: number): string {
  const first = /[A-Z]/.test(other) ? "A" : "a";
  return String.fromCharCode(first.charCodeAt(0) + number - 1);
}

/** The last number that each way of writing has. */
const LAST = {
  "half-bracket": 99,
  bracket: 99,
  circled: 20,
  chinese: 99,
  "chinese-bracket": 99,
  ordinal: 10,
  letter: 10,
} as const;

/**
 * The list number in the writing of another one of its list: `1. ` for digits, else as the officer marks
 * them, 「（2）」「②」「二、」. Undefined where that writing has no such number.
 */
export function markLike({ mark, style }: ItemPiece, number: number): string | undefined {
  if (style === "arabic") return `${number}. `;
  if (style === undefined || number > LAST[style]) return undefined;
  if (style === "letter") return mark.replace(/[A-J]/i, (one) => letterLike(one, number));
  const numeral = style === "circled" ? String.fromCharCode(0x245f + number) : chineseNumber(number);
  return mark.replace(/[0-9０-９]+/u, String(number)).replace(/[①-⑳]|[一二三四五六七八九十]+/u, numeral);
}
