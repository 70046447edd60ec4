/**
 * How many lines a text takes in a cell, so that row heights can be set beforehand: LibreOffice and WPS
 * do not estimate them when a file is opened.
 *
 * An estimate, on the wide side: a Chinese character is two columns, words of Latin letters and digits
 * stay whole, and a closing mark never begins a line.
 */
export function wrappedLines(text: string, columns: number): number {
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, Math.max(2, columns)), 0);
}

/** Width in columns of the default font: two for a Chinese character or full-width mark, one for others. */
export function textColumns(text: string): number {
  let columns = 0;
  for (const character of text) columns += isWide(character) ? 2 : 1;
  return columns;
}

/** Pixels of a digit in the default font that new workbooks have; with wider defaults cells only grow. */
const DIGIT = 7;
/** Pixels that Excel leaves free beside the text. */
const PADDING = 5;

/** Half-width signs of a font size (points) that fit in a cell of that width (digits of the default font). */
export function columnsAt(width: number, size: number): number {
  const halfSign = (size * 96) / 72 / 2;
  return Math.floor((width * DIGIT - PADDING) / halfSign);
}

/** The width of a cell, to a tenth, that holds so many half-width signs of a font size: the other way round. */
export function widthFor(columns: number, size: number): number {
  const halfSign = (size * 96) / 72 / 2;
  return Math.ceil(((columns * halfSign + PADDING) / DIGIT) * 10) / 10;
}

function linesOf(line: string, columns: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of piecesOf(line)) {
    const width = textColumns(piece);
    if (used + width > columns && used > 0) {
      lines += 1;
      used = 0;
    }
    used += width;
    // A word longer than the cell is cut by Excel wherever the cell ends.
    while (used > columns) {
      lines += 1;
      used -= columns;
    }
  }
  return lines;
}

function piecesOf(line: string): string[] {
  return line.match(/(?:[\w.-]+|[\s\S])[，。、；：！？）》”’】〉]*/gu) ?? [];
}

/** CJK signs, kana, Hangul, full-width forms and the quotation marks that Chinese fonts draw full-width. */
function isWide(character: string): boolean {
  return /[\u1100-\u115f\u2014\u2018\u2019\u201c\u201d\u2026\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u.test(
    character,
  );
}
