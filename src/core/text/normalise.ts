const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/g;
const BREAK = /(?<!_x005F)_x000D_\n?|\r\n?/g;

/** Characters of which none is another's other spelling, and no blank: most names and works are made of them. */
const PLAIN = /^[!-^`-~、。“”《》\u4E00-\u9FFF]*$/;

/** The same with signs of full width, 「（第2次）」: all that is to be done is to make them narrow. */
const WIDE = /^[!-^`-~、。“”《》\u4E00-\u9FFF\uFF01-\uFF3E\uFF40-\uFF5E]*$/;

/**
 * The text by which two cells are compared: invisible characters gone, one kind of blank, of line end and
 * of width. For comparing only; what is kept or written is always the officer's own text.
 */
export function normalise(text: string): string {
  if (PLAIN.test(text)) return text;
  if (WIDE.test(text)) return text.normalize("NFKC");
  const plain = text.replace(INVISIBLE, "").normalize("NFKC").replace(BREAK, "\n");
  return plain.includes("\n") ? plain.split("\n").map(tidyLine).join("\n") : tidyLine(plain);
}

function tidyLine(line: string): string {
  return line.replace(/[^\S\n]+/g, " ").trim();
}
