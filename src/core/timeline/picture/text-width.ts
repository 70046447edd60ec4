/** Pixels that a text takes at 12 px, a little on the wide side: a label must not touch the edge. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

/** The text, or as much of it as fits with an ellipsis. */
export function fitted(text: string, room: number): string {
  if (textWidth(text) <= room) return text;
  let shown = "";
  let width = 12;
  for (const letter of text) {
    width += letterWidth(letter);
    if (width > room) break;
    shown += letter;
  }
  return `${shown}…`;
}

function letterWidth(letter: string): number {
  return /[ -~]/.test(letter) ? 7 : 12;
}
