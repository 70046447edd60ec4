import { roleOf } from "../column-role.ts";

/** The rows of a table that begins at a line of a text, and the line behind it. */
export interface PastedTable {
  readonly rows: readonly (readonly string[])[];
  readonly next: number;
}

/** Lines that were looked at for a table; without rows they are none. */
export type PastedLines = PastedTable | { readonly rows: undefined; readonly next: number };

/** A table of a plan has no more columns. */
export const WIDEST = 12;

/** No cell is that long; a quotation mark that is not closed by then opens no cell. */
const LONGEST_CELL = 60;

/** Whether the texts are the header of a schedule: times, work, owners under their names. */
export function isHeaderRow(cells: readonly string[]): boolean {
  const known = cells.map(roleOf).filter(({ strength }) => strength >= 3);
  return known.length >= 2 && known.some(({ role }) => role === "items" || role === "time");
}

/** Cells of a row as they are gathered, and the line that the next row begins with. */
interface Row {
  readonly cells: readonly string[];
  readonly next: number;
}

/** A cell in quotation marks, which may hold line ends, tabs and doubled marks; undefined where it is not closed. */
function quotedCell(lines: readonly string[], line: number, from: number, mark: string) {
  let text = "";
  let at = from + 1;
  for (let row = line; row < lines.length && row - line < LONGEST_CELL; row += 1) {
    const words = lines[row] ?? "";
    for (; at < words.length; at += 1) {
      if (words[at] !== '"') text += words[at];
      else if (words[at + 1] === '"') {
        text += '"';
        at += 1;
      } else {
        const rest = words.slice(at + 1);
        return rest.trim() === "" || rest.startsWith(mark) ? { text, line: row, at: at + 1 } : undefined;
      }
    }
    text += "\n";
    at = 0;
  }
  return undefined;
}

/** The row that begins at that line, its cells parted by the mark. */
export function delimitedRow(lines: readonly string[], begin: number, mark: string): Row {
  const cells: string[] = [];
  let line = begin;
  let at = 0;
  for (;;) {
    const words = lines[line] ?? "";
    const quoted = words[at] === '"' ? quotedCell(lines, line, at, mark) : undefined;
    const place = quoted ?? { line, at };
    const rest = lines[place.line] ?? "";
    const end = rest.indexOf(mark, place.at);
    const stop = end < 0 ? rest.length : end;
    cells.push((quoted?.text ?? rest.slice(at, stop)).trim());
    line = place.line;
    if (end < 0) return { cells, next: line + 1 };
    at = end + 1;
  }
}
