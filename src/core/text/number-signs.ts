import { writtenNumber } from "./chinese-number.ts";

/** Month and day, as in 「3.15活动」; no amount has a point before it, so 「2.3.15」 is item two of that day. */
export const MONTH_AND_DAY = /^(?:0?[1-9]|1[0-2])\.(?:0?[1-9]|[12][0-9]|3[01])(?![0-9.])/;
/** 「七、八月份」「三、四年级」 name months and classes; 「二、五一慰问」 is item two. */
export const JOINED_NUMERALS = /^[一二三四五六七八九十]+(?:[、至到-]|月|季|年级|等|期|号|届|班|批)/;

/** Scans have 「l、」 and 「I、」 for a one. */
export function arabic(digits: string): number {
  return /[lI]/.test(digits) ? 1 : Number(digits.normalize("NFKC"));
}

/** 一 … 九十九; 0 for what writes no number. */
export const chinese = (numeral: string) => writtenNumber(numeral) ?? 0;

/** The beginning of the words after a number, in half-width signs. */
export function halfWidth(rest: string): string {
  return rest.slice(0, 16).normalize("NFKC");
}

/** A number in a circle, black or white, or on a key as chats have it: 「①」「❶」「1️⃣」. */
export const SIGN = "[①-⑳❶-❿➀-➉➊-➓]|[0-9]\\uFE0F?\\u20E3";
const FIRST_SIGNS = ["①", "❶", "➀", "➊"];

/** The number that such a sign shows. */
export function signNumber(sign: string): number {
  if (/^[0-9]/.test(sign)) return Number(sign.charAt(0));
  const first = FIRST_SIGNS.filter((one) => one <= sign).at(-1) ?? sign;
  return sign.charCodeAt(0) - first.charCodeAt(0) + 1;
}
