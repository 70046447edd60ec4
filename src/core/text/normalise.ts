const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const BREAK = /(?<!_x005F)_x000D_\n?|\r\n?/g;

/**
 * The text by which two cells are compared: invisible characters gone, one kind of blank, of line end and
 * of width. For comparing only; what is kept or written is always the officer's own text.
 */
export function normalise(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .normalize("NFKC")
    .replace(BREAK, "\n")
    .split("\n")
    .map((line) => line.replace(/[^\S\n]+/g, " ").trim())
    .join("\n");
}
