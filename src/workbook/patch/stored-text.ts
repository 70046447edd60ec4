/**
 * A text as the format stores it, before XML has its turn: line ends are LF, and `_x0041_` typed by hand, which
 * would be read as `A`, gets its underscore escaped.
 */
export function storedText(text: string): string {
  return text.replace(/\r\n?/g, "\n").replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_");
}
