import { writtenNumber } from "./chinese-number.ts";

/** How a list number is written; a cell's list keeps to one style, other styles are its sublists. */
type NumberStyle =
  | "arabic"
  | "half-bracket"
  | "bracket"
  | "chinese-bracket"
  | "circled"
  | "chinese"
  | "ordinal"
  | "letter";

/** A list number at the beginning of a line: 「1、」「2.」「三、」「（1）」「①」「第一，」. */
export interface LeadingNumber {
  readonly number: number;
  readonly style: NumberStyle;
  /** How many characters the number and the blanks around it take. */
  readonly length: number;
  /** The sign after an Arabic number: . 、 , or ). */
  readonly mark?: string;
  /** Digits follow at once, as in 「3.5月…」 or 「2.3.15活动」: only the numbers of its neighbours can tell. */
  readonly unsure?: true;
}

/** One piece of a list, its number taken off. */
export interface Numbered {
  readonly text: string;
  readonly number?: number;
}

/** 「3.8妇女节」「5.1福利」「1.5万元」 are content; 「2.5月组织…」, 「3.2024年…」 and 「3.25-26学年…」 begin with a list number. */
const CONTENT_AFTER_DOT =
  /^[0-9０-９]{1,2}(?![0-9０-９]|[月年届对名位级]|[-—–~～至](?:20)?[0-9]{2}(?:学年|年|级))/;
/** 「3、4月…」 may be two months; 「3、3.8节…」 and 「3、2024年…」 may not. */
const SHORT_NUMBER = /^[0-9０-９]{1,2}(?![0-9０-９.．])/;
/** 「1、4月2日祭扫」 is item one of that day: a month before it would have no day of its own. */
const DAY_OF_MONTH = /^[0-9０-９]{1,2}\s*月\s*[0-9０-９]{1,2}\s*[日号]/;
/** Month and day, as in 「3.15活动」; no amount has a point before it, so 「2.3.15」 is item two of that day. */
const MONTH_AND_DAY = /^(?:0?[1-9]|1[0-2])\.(?:0?[1-9]|[12][0-9]|3[01])(?![0-9.])/;
/** Days that are called by their numbers: 「1.3.8妇女节慰问」 is item one also where no item two follows. */
const NAMED_DAY =
  /^(?:3\.(?:5|8|12|15|22)|4\.(?:15|22|23)|5\.(?:1|4|12)|6\.1|7\.1|8\.1|9\.10|10\.1|11\.9|12\.4)(?![0-9.])[^0-9]{0,5}?(?:节|日|活动|慰问|表彰|福利|庆|纪念|座谈|联谊|评优|先进)/;
/** 「七、八月份」「三、四年级」 name months and classes; 「二、五一慰问」 is item two. */
const JOINED_NUMERALS = /^[一二三四五六七八九十]+(?:[、至到-]|月|季|年级|等|期|号|届|班|批)/;

/** Scans have 「l、」 and 「I、」 for a one. */
function arabic(digits: string): number {
  return /[lI]/.test(digits) ? 1 : Number(digits.normalize("NFKC"));
}

/** 一 … 九十九; 0 for what writes no number. */
const chinese = (numeral: string) => writtenNumber(numeral) ?? 0;

/** The beginning of the words after a number, in half-width signs. */
function halfWidth(rest: string): string {
  return rest.slice(0, 16).normalize("NFKC");
}

function readArabic(line: string): LeadingNumber | undefined {
  const [whole, digits, mark] =
    /^\s*([0-9０-９]{1,2}|[lI](?=\s?、))\s*([.．、。]|[,，](?![0-9０-９])|[)）])/.exec(line) ?? [];
  if (whole === undefined || digits === undefined || mark === undefined) return undefined;
  const rest = line.slice(whole.length);
  const number = arabic(digits);
  const digitsFollow = /[.．]/.test(mark) && CONTENT_AFTER_DOT.test(rest);
  const dated = digitsFollow && MONTH_AND_DAY.test(halfWidth(rest));
  if (digitsFollow && !dated) return undefined;
  const length = whole.length + (/^\s*/.exec(rest)?.[0].length ?? 0);
  const style = /[)）]/.test(mark) ? "half-bracket" : "arabic";
  const unsure = dated
    ? number !== 1 || !NAMED_DAY.test(halfWidth(rest))
    : SHORT_NUMBER.test(rest) && !DAY_OF_MONTH.test(rest);
  return { number, style, length, mark: mark.normalize("NFKC"), ...(unsure && { unsure }) };
}

function readChinese(line: string): LeadingNumber | undefined {
  const [whole, numeral] =
    /^\s*([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])、\s*/.exec(line) ?? [];
  if (whole === undefined || numeral === undefined) return undefined;
  if (JOINED_NUMERALS.test(line.slice(whole.length))) return undefined;
  return { number: chinese(numeral), style: "chinese", length: whole.length };
}

/** 「A、」「B.」, item one and two beside its neighbours; 「A、B两组」 is content. */
function readLetter(line: string): LeadingNumber | undefined {
  const [whole, letter] = /^\s*([A-Ja-j])[、．.)）](?!\s*[A-Za-z0-9])\s*/.exec(line) ?? [];
  if (whole === undefined || letter === undefined) return undefined;
  const number = letter.toUpperCase().charCodeAt(0) - FIRST_LETTER;
  return { number, style: "letter", length: whole.length, unsure: true };
}

const FIRST_LETTER = "A".charCodeAt(0) - 1;

/** 「第一，」「第二、」; 「第一、二周」「第一，第三周」 are no numbers. */
function readOrdinal(line: string): LeadingNumber | undefined {
  const [whole, numeral] =
    /^\s*第([一二三四五六七八九十])[，,、：:]\s*(?![一二三四五六七八九十第])/.exec(line) ?? [];
  if (whole === undefined || numeral === undefined) return undefined;
  return { number: chinese(numeral), style: "ordinal", length: whole.length };
}

function readBracketed(line: string): LeadingNumber | undefined {
  const [whole, digits, numeral] =
    /^\s*[（(]\s*(?:([0-9０-９]{1,2})|([一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]))\s*[)）]\s*/.exec(
      line,
    ) ?? [];
  if (whole === undefined) return undefined;
  if (numeral !== undefined)
    return { number: chinese(numeral), style: "chinese-bracket", length: whole.length };
  return { number: arabic(digits ?? ""), style: "bracket", length: whole.length };
}

/** A number in a circle, black or white, or on a key as chats have it: 「①」「❶」「1️⃣」. */
const SIGN = "[①-⑳❶-❿➀-➉➊-➓]|[0-9]\\uFE0F?\\u20E3";
const FIRST_SIGNS = ["①", "❶", "➀", "➊"];

function signNumber(sign: string): number {
  if (/^[0-9]/.test(sign)) return Number(sign.charAt(0));
  const first = FIRST_SIGNS.filter((one) => one <= sign).at(-1) ?? sign;
  return sign.charCodeAt(0) - first.charCodeAt(0) + 1;
}

const SIGNED = new RegExp(`^\\s*(${SIGN})[.．、]?\\s*`, "u");

function readSign(line: string): LeadingNumber | undefined {
  const [whole, sign] = SIGNED.exec(line) ?? [];
  if (whole === undefined || sign === undefined) return undefined;
  return { number: signNumber(sign), style: "circled", length: whole.length };
}

/** 「⒈」「⑴」「㈠」: a number and its mark in one character. */
function readOneCharacter(line: string): LeadingNumber | undefined {
  const [whole, sign] = /^\s*([⑴-⒛㈠-㈩])[.．、]?\s*/.exec(line) ?? [];
  const written = sign === undefined ? "" : sign.normalize("NFKC");
  const read = readBracketed(written) ?? readArabic(`${written} `);
  return whole === undefined || read === undefined ? undefined : { ...read, length: whole.length };
}

const MAY_LEAD = /^\s*[第A-Ja-jlI0-9０-９（(①-⒛❶-❿➀-➓㈠-㈩一二三四五六七八九十]/;

/** The list number a line begins with; undefined for 「3.8妇女节」「5.1福利」「3对3篮球赛」「七、八月」. */
export function leadingNumber(line: string): LeadingNumber | undefined {
  if (!MAY_LEAD.test(line)) return undefined;
  const written =
    readArabic(line) ?? readBracketed(line) ?? readChinese(line) ?? readOrdinal(line) ?? readLetter(line);
  return written ?? readSign(line) ?? readOneCharacter(line);
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
function runNumber(match: RegExpExecArray, style: NumberStyle): number | undefined {
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
