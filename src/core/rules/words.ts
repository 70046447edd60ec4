/** The officer's own words in “ ”, on one line and cut after so many characters. */
export function quote(text: string, longest = 14): string {
  const line = text.replace(/\s*\n\s*/gu, " ").trim();
  const characters = Array.from(line);
  return characters.length > longest ? `“${characters.slice(0, longest).join("")}…”` : `“${line}”`;
}

/** 「第3、5、8行」; after five rows only how many more there are. */
export function rowNumbers(rows: readonly number[]): string {
  const shown = rows.slice(0, 5).join("、");
  return rows.length > 5 ? `第${shown}等${rows.length}行` : `第${shown}行`;
}
