/** One row as it goes into the plan: time as typed, items without their numbers, owners one by one. */
interface ScheduleTableRow {
  readonly time: string;
  readonly items: readonly string[];
  readonly owners: readonly string[];
}

/** The schedule as it goes into a Word document. */
export interface ScheduleTable {
  readonly title?: string;
  /** The plan frame as a title says it, `2024—2025学年`. */
  readonly frameName?: string;
  readonly rows: readonly ScheduleTableRow[];
}

/** Header words of a new table, after the plans that officers write. */
export const HEADERS = { time: "时间段", items: "主要工作内容", owners: "责任部门/人" } as const;

/** Whether any row names who answers for it; without, the table has no owner column. */
export function hasOwners({ rows }: ScheduleTable): boolean {
  return rows.some(({ owners }) => owners.length > 0);
}

/** The items of a row as lines: numbered when there is more than one, bare when there is one. */
export function itemLines(
  items: readonly string[],
  mark: (number: number) => string = (n) => `${n}. `,
): string[] {
  if (items.length < 2) return items.length === 0 ? [""] : [...items];
  return items.map((item, index) => `${mark(index + 1)}${item}`);
}

/** The lines of each cell of a row: time, items and, when wanted, owners. */
export function cellLines(row: ScheduleTableRow, owners: boolean): readonly (readonly string[])[] {
  const cells = [row.time.split("\n"), itemLines(row.items)];
  return owners ? [...cells, [row.owners.join("、")]] : cells;
}

/** The same by what the columns of an old table hold; its 序号 counts the rows. */
export function columnLines(
  row: ScheduleTableRow,
  index: number,
  withOwners: boolean,
): Readonly<Record<"time" | "items" | "owners" | "number", readonly string[]>> {
  const [time = [], items = [], owners = []] = cellLines(row, withOwners);
  return { time, items, owners, number: [String(index + 1)] };
}
