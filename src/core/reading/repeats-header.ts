import { textAt } from "../model/grid.ts";
import { type GridView, seenText } from "./grid-view.ts";
import { type Header, LONGEST_HEADER } from "./header.ts";

const bare = (text: string) => text.replace(/\s+/g, "");

/** Whether the row says what the header says at that level, and nothing else. */
function repeatsLevel(view: GridView, row: number, level: number): boolean {
  const columns = view.written(row);
  return (
    columns.length > 1 &&
    columns.every((column) => {
      const text = textAt(view.grid, row, column);
      return text.length <= LONGEST_HEADER && bare(text) === bare(seenText(view, level, column));
    })
  );
}

const FIELD_NAME = /^[a-z][a-z_0-9 /.&()-]*$/i;

/** 「time | content | owner」 right below the header: what a program or a second language calls the columns. */
export function namesFields(view: GridView, row: number, header: Header): boolean {
  const columns = view.written(row);
  if (row !== header.bottom + 1 || columns.length < 2) return false;
  return columns.every((column) => FIELD_NAME.test(textAt(view.grid, row, column).trim()));
}

/** Whether the header's words stand in this row once more, as at the top of a printed page. */
export function repeatsHeader(view: GridView, row: number, header: Header): boolean {
  for (let level = header.top; level <= header.bottom; level += 1) {
    if (repeatsLevel(view, row, level)) return true;
  }
  return false;
}
