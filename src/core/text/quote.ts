import { oneLine } from "./one-line.ts";

/** The officer's own words in “ ”, on one line and cut after so many characters. */
export function quote(text: string, longest = 14): string {
  const line = oneLine(text);
  const characters = Array.from(line);
  return characters.length > longest ? `“${characters.slice(0, longest).join("")}…”` : `“${line}”`;
}
