/** 「第3、5、8行」; after five rows only how many more there are. */
export function rowNumbers(rows: readonly number[]): string {
  const shown = rows.slice(0, 5).join("、");
  return rows.length > 5 ? `第${shown}等${rows.length}行` : `第${shown}行`;
}
