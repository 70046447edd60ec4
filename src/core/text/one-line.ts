/**
 * The text on one line, the blanks around its line ends gone. Cut at the line ends, since a pattern with blanks on
 * both sides of one would try a run of thousands of blanks from each of its places.
 */
export function oneLine(text: string, between = " "): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(between);
}
