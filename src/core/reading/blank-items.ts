import { textAt } from "../model/grid.ts";
import type { GridView } from "./grid-view.ts";
import type { HeaderColumn } from "./header.ts";
import { looksLikeTime } from "./time-words.ts";

const ROWS_LOOKED_AT = 10;

/** Whether words stand below a blank header cell, and no times. */
function holdsWords(view: GridView, from: number, column: number): boolean {
  const texts: string[] = [];
  for (let row = from; row < Math.min(view.height, from + ROWS_LOOKED_AT); row += 1) {
    const text = textAt(view.grid, row, column).trim();
    if (text !== "") texts.push(text);
  }
  return texts.length > 0 && texts.every((text) => /\p{Script=Han}{2}/u.test(text) && !looksLikeTime(text));
}

/** The one column without a header between time and owners, with words below it: the work must stand there. */
export function withBlankItems(
  view: GridView,
  bottom: number,
  columns: readonly HeaderColumn[],
): HeaderColumn[] {
  const plain = (role: HeaderColumn["role"]) => columns.some((one) => one.role === role && one.strength >= 3);
  if (!plain("time") || !plain("owners") || columns.some((one) => one.role === "items" || one.strength === 0))
    return [...columns];
  const [first = 0, last = 0] = [columns[0]?.column, columns.at(-1)?.column];
  const blank = Array.from({ length: last - first }, (_, at) => first + at).filter(
    (column) => !columns.some((one) => one.column === column) && holdsWords(view, bottom + 1, column),
  );
  const [column, more] = blank;
  if (column === undefined || more !== undefined) return [...columns];
  const items: HeaderColumn = { column, header: "", role: "items", strength: 3 };
  return [...columns, items].sort((one, other) => one.column - other.column);
}
