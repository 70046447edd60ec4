import { cellsBelow } from "./cells-below.ts";
import { roleOf } from "./column-role.ts";
import { headsBody, isTick } from "./cross-words.ts";
import { type GridView, tidyText } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";

/** Whether the name of a body stands over nothing but ticks. */
function isTicked(view: GridView, header: Header, column: HeaderColumn): boolean {
  if (column.role !== "extra" || column.strength > 0 || !headsBody(column)) return false;
  const cells = cellsBelow(view, header, column.column);
  return cells.length > 0 && cells.every((cell) => isTick(tidyText(cell)));
}

/** 「工会 | 办公室 | 总务处」 with ticks below: whoever has a tick answers for the work of the row. */
export function withTickedOwners(view: GridView, header: Header): Header {
  const { columns } = header;
  if (columns.some(({ role }) => role === "owners")) return header;
  const ticked = columns.filter((one) => isTicked(view, header, one));
  if (ticked.length < 2) return header;
  const owned = columns.map((one): HeaderColumn => (ticked.includes(one) ? { ...one, role: "owners" } : one));
  return { ...header, columns: owned };
}

/** Who is meant by the words of an owner cell: a tick means the body over its column. */
export function ownerMeant(text: string, header: string | undefined): string {
  return header !== undefined && isTick(text) && roleOf(header).role !== "owners" ? header : text;
}
