import { oneLine } from "./one-line.ts";

/** The words of an item to be shown within a sentence: on one line, without the 「；」 that led on to the next item of its cell. */
export function itemWords(text: string): string {
  const words = oneLine(text);
  return /[^；;][；;]$/u.test(words) ? words.slice(0, -1).trimEnd() : words;
}
