import { normalise } from "../text/normalise.ts";

/** Whether two texts say the same: width, blanks and what cannot be seen are no difference. */
export function same(a: string, b: string): boolean {
  return a === b || plain(a) === plain(b);
}

/** The text by which others are found: equal for texts that say the same. */
export function plain(text: string): string {
  const words = normalise(text);
  if (!words.includes("\n")) return words.trim();
  return words
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("\n");
}

export function isBlank(text: string | undefined): boolean {
  if (text === undefined || text === "") return true;
  return !SEEN.test(text) && plain(text) === "";
}

/** A letter or digit is no blank, however it is written. */
const SEEN = /[\p{L}\p{N}]/u;

/** How alike two texts are, from 0 to 1: the share of pairs of neighbouring characters that they have in common. */
export function likeness(a: string, b: string): number {
  const [one, other] = [pairsOf(a), pairsOf(b)];
  if (one.length === 0 || other.length === 0) return same(a, b) ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of one) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of other) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    left.set(pair, count - 1);
    shared += 1;
  }
  return (2 * shared) / (one.length + other.length);
}

/** The pairs of neighbouring letters and digits of a text, in their order; none where there are fewer than two. */
export function pairsOf(text: string): string[] {
  const characters = Array.from(plain(text).replace(/[^\p{L}\p{N}]/gu, ""));
  return characters.slice(1).map((character, at) => `${characters[at]}${character}`);
}
