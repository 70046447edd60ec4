import { type GridView, isWritten, seenText } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";

const SAMPLE_ROWS = 200;

/** The last column under the same merged header cell as the one of the work; undefined where it heads that alone. */
function lastUnder(
  view: GridView,
  { bottom, columns }: Header,
  items: HeaderColumn,
): HeaderColumn | undefined {
  const area = view.area(bottom, items.column);
  if (area === undefined || area.right === items.column) return undefined;
  return columns.find(({ column }) => column === area.right);
}

/** Whether the work stands in the inner column wherever its group stands beside it, and a group has several works. */
function dividesGroups(view: GridView, from: number, group: number, inner: number): boolean {
  let divided = false;
  for (let row = from; row < Math.min(view.height, from + SAMPLE_ROWS); row += 1) {
    const named = isWritten(view.grid.cells[row]?.[group]);
    if (named && seenText(view, row, inner) === "") return false;
    divided ||= !named && isWritten(view.grid.cells[row]?.[inner]);
  }
  return divided;
}

/**
 * 「工作内容」 merged over two columns, groups of work in the first and the work itself in the second: the second is
 * what is to be done, and the group is carried through.
 */
export function withInnerItems(view: GridView, header: Header): Header {
  const items = header.columns.find(({ role }) => role === "items");
  const inner = items && lastUnder(view, header, items);
  if (items === undefined || inner === undefined || inner.role !== "extra") return header;
  if (!dividesGroups(view, header.bottom + 1, items.column, inner.column)) return header;
  const columns = header.columns.map((one): HeaderColumn => {
    if (one === items) return { ...inner, column: items.column, header: items.header };
    return one === inner ? { ...items, column: inner.column, header: inner.header } : one;
  });
  return { ...header, columns };
}
