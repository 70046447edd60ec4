/** Brightness, of at most 255, from which on dark words are read better than white ones. */
const BRIGHT = 128;

/** A cell in its own colour, `"FFF2CC"`, the same in every theme; the words on it are dark or white, as they are read. */
export function fillStyle(fill: string): { readonly backgroundColor: string; readonly color: string } {
  const [red = 0, green = 0, blue = 0] = (fill.match(/../g) ?? []).map((part) => Number.parseInt(part, 16));
  const brightness = (red * 299 + green * 587 + blue * 114) / 1000;
  return { backgroundColor: `#${fill}`, color: brightness < BRIGHT ? "#ffffff" : "#1b1b1b" };
}
