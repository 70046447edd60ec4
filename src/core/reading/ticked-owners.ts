import { roleOf } from "./column-role.ts";
import { headsBody, isTick, textsBelow } from "./cross-words.ts";
import type { GridView } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";

/** Whether the name of a body stands over nothing but ticks. */
function isTicked(view: GridView, from: number, column: HeaderColumn): boolean {
  if (column.role !== "extra" || column.strength > 0 || !headsBody(column)) return false;
  const texts = textsBelow(view, from, [column]);
  return texts.length > 0 && texts.every(isTick);
}

/** 「工会 | 办公室 | 总务处」 with ticks below: whoever has a tick answers for the work of the row. */
export function withTickedOwners(view: GridView, header: Header): Header {
  const { columns, bottom } = header;
  if (columns.some(({ role }) => role === "owners")) return header;
  const ticked = columns.filter((one) => isTicked(view, bottom + 1, one));
  if (ticked.length < 2) return header;
  const owned = columns.map((one): HeaderColumn => (ticked.includes(one) ? { ...one, role: "owners" } : one));
  return { ...header, columns: owned };
}

/** Who is meant by the words of an owner cell: a tick means the body over its column. */
export function ownerMeant(text: string, header: string | undefined): string {
  return header !== undefined && isTick(text) && roleOf(header).role !== "owners" ? header : text;
}
