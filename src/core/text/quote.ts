/** The officer's own words in “ ”, on one line and cut after so many characters. */
export function quote(text: string, longest = 14): string {
  const line = text.replace(/\s*\n\s*/gu, " ").trim();
  const characters = Array.from(line);
  return characters.length > longest ? `“${characters.slice(0, longest).join("")}…”` : `“${line}”`;
}
