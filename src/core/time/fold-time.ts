import { type FoldedText, foldTraced } from "../text/fold.ts";

/** 「10一11月」: typed where a dash was meant. */
const ONE_AS_DASH = /(?<=[\d日月号])一(?=\d)/g;
/** 「①1月」: a list number that folding would join to the month. */
const CIRCLED = /^\s*[\u2460-\u249b\u24ea-\u24ff\u2776-\u2793](?=\s*[\d一二三四五六七八九十元])/;
const QUOTE = /[“”"'‘’「」『』]/;

/** Without the quotes, which say nothing about a time. */
function withoutQuotes({ text, starts, ends }: FoldedText): FoldedText {
  const kept = Array.from({ length: text.length }, (_, at) => at).filter(
    (at) => !QUOTE.test(text.charAt(at)),
  );
  return {
    text: kept.map((at) => text.charAt(at)).join(""),
    starts: kept.map((at) => starts[at] ?? 0),
    ends: kept.map((at) => ends[at] ?? 0),
  };
}

/** The text folded as times are read: a 一 between numbers is a dash, a circled list number and quotes are gone. */
export function foldTime(original: string): FoldedText {
  const folded = foldTraced(original.replace(CIRCLED, (mark) => " ".repeat(mark.length)));
  const plain = { ...folded, text: folded.text.replace(ONE_AS_DASH, "-") };
  return QUOTE.test(plain.text) ? withoutQuotes(plain) : plain;
}
