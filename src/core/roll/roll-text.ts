import { chineseNumber } from "../text/chinese-number.ts";
import { type FoldedText, foldTraced } from "../text/fold.ts";

/** A text of the source: folded for understanding, with the way back to the officer's own spelling. */
export interface RollText extends FoldedText {
  readonly original: string;
}

export function rollText(original: string): RollText {
  return { original, ...foldTraced(original) };
}

/** Where the words from `start` to `end` of the folded text stand in the original. */
export function spanOf(
  { starts, ends }: RollText,
  start: number,
  end: number,
): { start: number; end: number } {
  return { start: starts[start] ?? 0, end: ends[end - 1] ?? 0 };
}

/** The officer's own words from `start` to `end` of the folded text. */
export function wordsAt(text: RollText, start: number, end: number): string {
  const span = spanOf(text, start, end);
  return text.original.slice(span.start, span.end);
}

/** New words for a stretch of the folded text. */
export interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** The officer's own words from `start` to `end` with some of them replaced, in order and apart. */
export function rewrittenAt(text: RollText, start: number, end: number, parts: readonly Replaced[]): string {
  let words = "";
  const whole = spanOf(text, start, end);
  let at = whole.start;
  for (const part of parts) {
    const span = spanOf(text, part.start, part.end);
    words += text.original.slice(at, span.start) + part.words;
    at = span.end;
  }
  return words + text.original.slice(at, whole.end);
}

const CHINESE_DIGITS = "零一二三四五六七八九";

/** The digit written as another one is: half or full width, Chinese. */
function digitLike(written: string, digit: string, zero: string): string {
  if (/[0-9]/.test(written)) return digit;
  if (/[０-９]/.test(written)) return String.fromCharCode(digit.charCodeAt(0) + 0xfee0);
  return digit === "0" ? zero : CHINESE_DIGITS.charAt(Number(digit));
}

/** The sign for zero that stands in the words: 〇, 零, ○. */
function zeroIn(words: string): string {
  return /[零〇○◯]/.exec(words)?.[0] ?? "〇";
}

/** The year, of four digits or two, with every digit written as the one that stood in its place. */
export function yearLike(text: RollText, start: number, end: number, year: number): Replaced {
  const digits = String(year)
    .padStart(4, "0")
    .slice(start - end);
  const zero = zeroIn(wordsAt(text, start, end));
  const parts = Array.from(digits, (digit, index): Replaced => {
    const at = start + index;
    return { start: at, end: at + 1, words: digitLike(wordsAt(text, at, at + 1), digit, zero) };
  });
  return { start, end, words: rewrittenAt(text, start, end, parts) };
}

/** The number written as the one that stood there: 16 → 17, ４０ → ４１, 四十 → 四十一, 首 → 三. */
export function numberLike(text: RollText, start: number, end: number, number: number): Replaced {
  const written = wordsAt(text, start, end);
  if (!/[0-9０-９]/.test(written)) return { start, end, words: chineseNumber(number) };
  const [first = ""] = written;
  return { start, end, words: Array.from(String(number), (digit) => digitLike(first, digit, "〇")).join("") };
}
