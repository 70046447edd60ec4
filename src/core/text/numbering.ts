import {
  arabic,
  chinese,
  halfWidth,
  JOINED_NUMERALS,
  MONTH_AND_DAY,
  SIGN,
  signNumber,
} from "./number-signs.ts";

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

/** 「3.8妇女节」「5.1福利」「1.5万元」 are content; 「2.5月组织…」, 「3.2024年…」 and 「3.25-26学年…」 begin with a list number. */
const CONTENT_AFTER_DOT =
  /^[0-9０-９]{1,2}(?![0-9０-９]|[月年届对名位级]|[-—–~～至](?:20)?[0-9]{2}(?:学年|年|级))/;
/** 「3、4月…」 may be two months; 「3、3.8节…」 and 「3、2024年…」 may not. */
const SHORT_NUMBER = /^[0-9０-９]{1,2}(?![0-9０-９.．])/;
/** 「1、4月2日祭扫」 is item one of that day: a month before it would have no day of its own. */
const DAY_OF_MONTH = /^[0-9０-９]{1,2}\s*月\s*[0-9０-９]{1,2}\s*[日号]/;
/** Days that are called by their numbers: 「1.3.8妇女节慰问」 is item one also where no item two follows. */
const NAMED_DAY =
  /^(?:3\.(?:5|8|12|15|22)|4\.(?:15|22|23)|5\.(?:1|4|12)|6\.1|7\.1|8\.1|9\.10|10\.1|11\.9|12\.4)(?![0-9.])[^0-9]{0,5}?(?:节|日|活动|慰问|表彰|福利|庆|纪念|座谈|联谊|评优|先进)/;
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
