/** The first line of a text for a place that has room for one; what is left out is told by 「…」. */
export function firstLine(text: string): string {
  const [line = "", ...more] = text.split("\n");
  return more.length === 0 ? line : `${line}…`;
}
