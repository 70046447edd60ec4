import { columnName } from "../model/grid.ts";
import { type GridView, isWritten, type Place } from "./grid-view.ts";
import type { Header, HeaderColumn } from "./header.ts";
import { monthAndDay, startAndEnd } from "./start-and-end.ts";

/** A column that is carried through, and the name it is carried under. */
interface ExtraColumn {
  readonly column: number;
  /** Header without white space; a second equal one gets `#2`. */
  readonly key: string;
}

/** Which column of the table is for what; columns count from 0. */
export interface TableColumns {
  readonly time: number | undefined;
  /** Where the time ends, when a column of its own says so: 开始时间 | 结束时间. */
  readonly until: number | undefined;
  /** The day of the month, when it stands beside its month: 月 | 日. */
  readonly day: number | undefined;
  readonly items: number;
  /** All columns of work from the left: one, or several under one header. */
  readonly itemColumns: readonly number[];
  readonly owners: number | undefined;
  /** All owner columns from the left: one, or 责任部门 beside 责任人; none without such a column. */
  readonly ownerColumns: readonly number[];
  /** Time, items and owners, from the left. */
  readonly roles: readonly number[];
  /** 序号: not content. */
  readonly numbers: ReadonlySet<number>;
  readonly extras: readonly ExtraColumn[];
  /** The first row below the header. */
  readonly from: number;
  /** First and last column of the header. */
  readonly first: number;
  readonly last: number;
}

/** Header names without white space, the second equal one with `#2`, by column. */
export function uniqueKeys(columns: readonly Pick<HeaderColumn, "column" | "header">[]): Map<number, string> {
  const seen = new Map<string, number>();
  const keys = new Map<number, string>();
  for (const { column, header } of columns) {
    const name = header.replace(/\s+/g, "") || `${columnName(column)}列`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    keys.set(column, count === 1 ? name : `${name}#${count}`);
  }
  return keys;
}

/** The column of the time, and where two columns give it, of its end or of its day. */
function timeColumns(columns: readonly HeaderColumn[]): Pick<TableColumns, "time" | "until" | "day"> {
  const times = columns.filter(({ role }) => role === "time");
  const [span, date] = [startAndEnd(times), monthAndDay(times)];
  const first = span?.start ?? date?.month ?? times[0];
  return { time: first?.column, until: span?.end.column, day: span ? undefined : date?.day.column };
}

/** The columns of a table by what they are for; a column without a header is carried under its letter. */
export function tableColumns(header: Header, width: number): TableColumns | undefined {
  const columnsOf = (role: HeaderColumn["role"]) =>
    header.columns.filter((one) => one.role === role).map(({ column }) => column);
  const itemColumns = columnsOf("items");
  const [items] = itemColumns;
  if (items === undefined) return undefined;
  const { time, until, day } = timeColumns(header.columns);
  const ownerColumns = columnsOf("owners");
  const [owners] = ownerColumns;
  const numbers = new Set(columnsOf("number"));
  const keys = uniqueKeys(header.columns);
  const extras: ExtraColumn[] = [];
  for (let column = 0; column < width; column += 1) {
    if ([...itemColumns, time, until, day, ...ownerColumns].includes(column) || numbers.has(column)) continue;
    extras.push({ column, key: keys.get(column) ?? `${columnName(column)}列` });
  }
  const places = header.columns.map(({ column }) => column);
  const roles = [time, until, day, ...itemColumns, ...ownerColumns]
    .filter((one) => one !== undefined)
    .sort((one, other) => one - other);
  return {
    time,
    until,
    day,
    items,
    itemColumns,
    owners,
    ownerColumns,
    roles,
    numbers,
    extras,
    from: header.bottom + 1,
    first: Math.min(...places),
    last: Math.max(...places),
  };
}

/** Where a role's cell of that row is to be found: the anchor of what covers it. */
export interface Slot extends Place {
  /** Something stands there. */
  readonly written: boolean;
  /** The cell lies in that row itself, or its merged area reaches over the row. */
  readonly rows: number;
}

/**
 * The cell of a column in a row. A merged area over several columns belongs to the leftmost of time, items
 * and owners that it covers; for the others the cell is blank, as it is where a cell of the header reaches down.
 */
export function slotAt(view: GridView, columns: TableColumns, row: number, column: number): Slot {
  const area = view.area(row, column);
  if (area === undefined) {
    return { row, column, written: isWritten(view.grid.cells[row]?.[column]), rows: 1 };
  }
  const owner = columns.roles.find((one) => one >= area.left && one <= area.right) ?? area.left;
  if (owner !== column || area.top < columns.from) return { row, column, written: false, rows: 1 };
  const written = isWritten(view.grid.cells[area.top]?.[area.left]);
  return { row: area.top, column: area.left, written, rows: area.bottom - area.top + 1 };
}
