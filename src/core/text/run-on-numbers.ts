import {
  arabic,
  chinese,
  halfWidth,
  JOINED_NUMERALS,
  MONTH_AND_DAY,
  SIGN,
  signNumber,
} from "./number-signs.ts";
import type { LeadingNumber } from "./numbering.ts";

/** One piece of a list, its number taken off. */
export interface Numbered {
  readonly text: string;
  readonly number?: number;
}

const OPENING = "（([【《“";
const CLOSING = "）)]】》”";
/** After these a number belongs to the words before it: 第2、, 4:2, （1）, A2. */
const BELONGS_BEFORE = /[0-9０-９.．、:：/／第（([A-Za-z-]/;
/** 「附件（2）」 names an enclosure, not item two. */
const NAMES_BRACKET = /(?:附件|附表|见)$/;
const RUN_NUMBER = new RegExp(
  `([0-9０-９]{1,2})\\s*([.．、,，)）])\\s*|(${SIGN})\\s*|[（(](?:([0-9０-９]{1,2})|([一二三四五六七八九十]{1,3}))[)）]\\s*|第([一二三四五六七八九十])[，,、]\\s*|(?<=[；;。]\\s{0,2})([一二三四五六七八九十]{1,3})、(?!${JOINED_NUMERALS.source.slice(1)})\\s*`,
  "gu",
);

const MAY_RUN_ON =
  /[0-9０-９]\s*[.．、,，)）]|[①-⑳❶-❿➀-➓]|\u20E3|[（(][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十][，,、]|[；;。]\s{0,2}[一二三四五六七八九十]{1,3}、/;

function runNumbers(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  RUN_NUMBER.lastIndex = 0;
  for (let match = RUN_NUMBER.exec(text); match !== null; match = RUN_NUMBER.exec(text)) found.push(match);
  return found;
}

/** The number that a match of `RUN_NUMBER` writes in the list's own style. */
function runNumber(match: RegExpExecArray, style: LeadingNumber["style"]): number | undefined {
  const [, digits, mark = "", sign, bracketed, numeral, ordinal, plain] = match;
  if (ordinal !== undefined) return style === "ordinal" ? chinese(ordinal) : undefined;
  if (plain !== undefined) return style === "chinese" ? chinese(plain) : undefined;
  if (bracketed !== undefined) return style === "bracket" ? arabic(bracketed) : undefined;
  if (numeral !== undefined) return style === "chinese-bracket" ? chinese(numeral) : undefined;
  if (sign !== undefined) return style === "circled" ? signNumber(sign) : undefined;
  if (digits === undefined) return undefined;
  return style === (/[)）]/.test(mark) ? "half-bracket" : "arabic") ? arabic(digits) : undefined;
}

const MATCH_OF_TEAMS = /^[0-9]{1,2}对[0-9]/;
const CLOCK = /^[0-9]{1,2}:[0-9]{2}(?![0-9])/;

/** Whether digits right after 「2.」 are the item's own words: 「1、慰问2、5.4表彰」, where the marks agree. */
function ownDigits(rest: string, mark: string, first: LeadingNumber): boolean {
  const words = halfWidth(rest);
  const isTime = mark === "、" && CLOCK.test(words);
  const isContent = isTime || MONTH_AND_DAY.test(words) || MATCH_OF_TEAMS.test(words);
  return isContent && mark.normalize("NFKC") === first.mark;
}

/** 「1.联欢 2，体检」: a blank before the number and words behind its comma. */
function standsApart(text: string, { index, 0: whole }: RegExpExecArray): boolean {
  return /[\s；;。]$/.test(text.slice(0, index)) && /^\p{Script=Han}/u.test(text.slice(index + whole.length));
}

/** Whether 「2.」 at that place may begin an item: not in 2.5, 3.8, 4:20, 第2、3期. */
function mayBegin(text: string, match: RegExpExecArray, first: LeadingNumber): boolean {
  if (match.index > 0 && BELONGS_BEFORE.test(text.charAt(match.index - 1))) return false;
  if (/^[（(]/.test(match[0])) return !NAMES_BRACKET.test(text.slice(0, match.index));
  if (/[,，]/.test(match[2] ?? "") && first.mark !== "," && !standsApart(text, match)) return false;
  const rest = text.slice(match.index + match[0].length);
  const [whole, , mark, sign] = match;
  if (
    sign !== undefined ||
    whole.startsWith("第") ||
    /\s$/.test(whole) ||
    !/^[0-9０-９]{1,3}(?![0-9０-９])/.test(rest)
  )
    return true;
  return mark !== undefined && ownDigits(rest, mark, first);
}

function depthAfter(text: string, depth: number): number {
  let after = depth;
  for (const character of text) {
    if (OPENING.includes(character)) after += 1;
    else if (CLOSING.includes(character)) after = Math.max(0, after - 1);
  }
  return after;
}

/**
 * The pieces of an item that runs on: 「召开大会2. 部署工作3. 慰问」 after the number 1. Cut only where the
 * numbers ascend one by one, outside brackets.
 */
export function splitRun(text: string, first: LeadingNumber): Numbered[] {
  if (!MAY_RUN_ON.test(text)) return [{ text: text.trim(), number: first.number }];
  const pieces: Numbered[] = [];
  let number = first.number;
  let start = 0;
  let seen = 0;
  let depth = 0;
  for (const match of runNumbers(text)) {
    if (runNumber(match, first.style) !== number + 1 || !mayBegin(text, match, first)) continue;
    depth = depthAfter(text.slice(seen, match.index), depth);
    seen = match.index;
    if (depth > 0) continue;
    const words = text.slice(start, match.index).trim();
    pieces.push({ text: words.replace(/[，,、]$/, ""), number });
    number += 1;
    start = match.index + match[0].length;
  }
  return [...pieces, { text: text.slice(start).trim(), number }];
}
