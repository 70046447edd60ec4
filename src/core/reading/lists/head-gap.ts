import { leadingNumber } from "../../text/numbering.ts";

/** How plainly a time stands apart from what follows it: by a sign or blanks, by one blank, by nothing. */
export type HeadStrength = "plain" | "spaced" | "glued";

/** What stands between a time and the words behind it. */
export interface HeadGap {
  readonly length: number;
  readonly strength: HeadStrength;
}

const WIDE = /[\t\u3000]|[^\S\n]{2,}/u;
const LONG_DASH = /[—–―─]{2}/;

/** Reads the gap at that place; `shadow` is the line in plain spelling. */
export function gapAt(line: string, shadow: string, at: number): HeadGap {
  const rest = shadow.slice(at);
  if (/^[ ]?[;.,、。][ ]?$/.test(rest)) return { length: rest.length, strength: "plain" };
  const [blanks = ""] = /^[ *]*/.exec(rest) ?? [];
  const [sign = ""] =
    /^(?::+|-{1,3}(?=[^-])|\||·|\/(?![0-9])|…{1,6}|\.{3,12})[ *:]*/.exec(rest.slice(blanks.length)) ?? [];
  const length = blanks.length + sign.length;
  if (rest.length === length || /[:|/·…]|\.{3}/.test(sign)) return { length, strength: "plain" };
  if (leadingNumber(rest.slice(length))?.number === 1) return { length, strength: "plain" };
  const raw = line.slice(at, at + length);
  if (sign !== "") return { length, strength: LONG_DASH.test(raw) ? "plain" : "spaced" };
  if (WIDE.test(raw)) return { length, strength: "plain" };
  if (length > 0) return { length, strength: "spaced" };
  return { length: rest.startsWith(",") ? 1 : 0, strength: "glued" };
}
