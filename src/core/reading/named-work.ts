import { headerKey } from "./column-role.ts";
import { type GridView, isWritten, seenText } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";

const NAME = /^(?:活动|工作|任务|项目|事项)?名称$/;
const CONTENT = /^(?:活动|工作|任务|项目|主要|具体)*内容$/;

const ROWS_LOOKED_AT = 50;

/** The name beside a content; none where it is merged over several rows. */
function nameAt(view: GridView, row: number, column: number): string {
  const area = view.area(row, column);
  return area !== undefined && area.bottom > area.top ? "" : seenText(view, row, column);
}

/** Whether each piece of content has a name of its own: a name over several is that of a group. */
function namesEach(view: GridView, { bottom }: Header, name: number, content: number): boolean {
  const rows = view.grid.cells.slice(bottom + 1, bottom + 1 + ROWS_LOOKED_AT);
  const names = rows.flatMap((cells, at) =>
    isWritten(cells?.[content]) ? [nameAt(view, bottom + 1 + at, name)] : [],
  );
  return names.length > 0 && !names.includes("") && new Set(names).size === names.length;
}

/** 「活动名称 | 活动内容」 with a name beside each content: the name is the work, the content says what it consists of. */
export function withNamedWork(view: GridView, header: Header): Header {
  const content = header.columns.find((one) => one.role === "items" && CONTENT.test(headerKey(one.header)));
  const name = header.columns.find((one) => one.role === "extra" && NAME.test(headerKey(one.header)));
  if (content === undefined || name === undefined) return header;
  if (!namesEach(view, header, name.column, content.column)) return header;
  const columns = header.columns.map((one): HeaderColumn => {
    if (one === name) return { ...one, role: "items" };
    return one === content ? { ...one, role: "extra" } : one;
  });
  return { ...header, columns };
}
