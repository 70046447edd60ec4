import { type GridView, isWritten } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { looksLikeTime } from "./time-words.ts";

const SAMPLE_ROWS = 50;

/** Whether what stands below in that column is times and nothing else. */
function holdsTimes(view: GridView, from: number, column: number): boolean {
  const end = Math.min(view.height, from + SAMPLE_ROWS);
  let times = 0;
  for (let row = from; row < end; row += 1) {
    const cell = view.grid.cells[row]?.[column];
    if (!isWritten(cell)) continue;
    if (!looksLikeTime(cell.text)) return false;
    times += 1;
  }
  return times > 0;
}

/** Finds the times under an empty or unknown header, when no header names them (two of 24 real tables). */
export function withTimeColumn(view: GridView, header: Header): Header {
  if (header.columns.some(({ role }) => role === "time")) return header;
  for (let column = 0; column < view.width; column += 1) {
    const known = header.columns.find((one) => one.column === column);
    if ((known?.strength ?? 0) > 0 || !holdsTimes(view, header.bottom + 1, column)) continue;
    const time: HeaderColumn = { column, header: known?.header ?? "", role: "time", strength: 1 };
    const others = header.columns.filter((one) => one.column !== column);
    return { ...header, columns: [...others, time].sort((one, other) => one.column - other.column) };
  }
  return header;
}
