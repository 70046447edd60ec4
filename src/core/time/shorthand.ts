import { foldTraced } from "../text/fold.ts";
import { words } from "./vocabulary.ts";

/** For the code of each first character the words that begin with it, longest first, each with its sign. */
const lexicon = new Map<number, (readonly [word: string, sign: string])[]>();
for (const entry of words()) {
  const first = entry[0].charCodeAt(0);
  const known = lexicon.get(first);
  if (known === undefined) lexicon.set(first, [entry]);
  else known.push(entry);
}
for (const entries of lexicon.values()) entries.sort(([one], [other]) => other.length - one.length);

/** A festival that begins with a numeral (三八妇女节, 3.8节) is none behind another one (十三八, 13.8). */
const NUMERAL = /[\da-lo.]$/;
const BEGINS_WITH_NUMERAL = /^[\d一二三四五六七八九十].*节$/;

/** The longest word that stands there. */
function wordAt(text: string, at: number, before: string): readonly [word: string, sign: string] {
  for (const entry of lexicon.get(text.charCodeAt(at)) ?? []) {
    const [word] = entry;
    if (word.length > 1) {
      if (!text.startsWith(word, at)) continue;
      if (BEGINS_WITH_NUMERAL.test(word) && NUMERAL.test(before)) continue;
    }
    return entry;
  }
  return [text.charAt(at), "?"];
}

/** 「10一11月」: typed where a dash was meant. */
const ONE_AS_DASH = /(?<=[\dDM])a(?=\d)/g;

/**
 * The folded text in shorthand (`vocabulary.ts`), one pass, longest word first. For each sign `starts` and `ends` are
 * told where its word stands in the text.
 */
export function shorthand(text: string, starts?: number[], ends?: number[]): string {
  let code = "";
  for (let at = 0; at < text.length; ) {
    const [word, plain] = wordAt(text, at, code);
    // 「1的2月」: what says nothing must not join two numbers.
    const sign = word === "的" && NUMERAL.test(code) ? "?" : plain;
    code += sign;
    for (let more = starts ? sign.length : 0; more > 0; more -= 1) {
      starts?.push(at);
      ends?.push(at + word.length);
    }
    at += word.length;
  }
  return code.includes("a") ? code.replace(ONE_AS_DASH, "-") : code;
}

const QUOTES = /[“”"'‘’「」『』]/g;

/** A text in shorthand with the way back to the words it was made of. */
export interface TracedText {
  readonly code: string;
  readonly folded: string;
  /** For each sign: where its word begins in the folded text. */
  readonly starts: readonly number[];
  /** The folded words of a part of the code; empty where the part is not in it. */
  readonly words: (part: string) => string;
  /** The same in the officer's own spelling; the whole original where the part is not in it. */
  readonly original: (part: string) => string;
}

/** The text in shorthand, traced sign by sign: for the few texts that must be quoted. */
export function traced(original: string): TracedText {
  const { text, starts: first, ends: last } = foldTraced(original);
  const starts: number[] = [];
  const ends: number[] = [];
  const code = shorthand(text, starts, ends);
  const slice = (part: string): readonly [number, number] | undefined => {
    const at = part === "" ? -1 : code.indexOf(part);
    return at < 0 ? undefined : [starts[at] ?? 0, ends[at + part.length - 1] ?? 0];
  };
  return {
    code,
    folded: text,
    starts,
    words: (part) => text.slice(...(slice(part) ?? [0, 0])).replace(QUOTES, ""),
    original(part) {
      const [from, to] = slice(part) ?? [];
      return from === undefined || to === undefined ? original : original.slice(first[from], last[to - 1]);
    },
  };
}
