import type { RowCells } from "../model/round.ts";

/**
 * The further columns of the officer's table under the headers they were sent with: 「活动地点」 is 「地点」, where no other
 * column can be. By the header in the table; those that were not renamed are left out.
 */
export function renamedColumns(
  headers: Iterable<string>,
  sent: readonly string[],
): ReadonlyMap<string, string> {
  const here = new Set(headers);
  const gone = sent.filter((name) => !here.has(name));
  const fresh = [...here].filter((name) => name !== "" && !sent.includes(name));
  const isLike = (one: string, other: string) => one.includes(other) || other.includes(one);
  return new Map(
    gone.flatMap((name) => {
      const [now, ...more] = fresh.filter((one) => isLike(one, name));
      const isOnly = gone.filter((one) => now !== undefined && isLike(one, now)).length === 1;
      return now !== undefined && more.length === 0 && isOnly ? [[now, name] as const] : [];
    }),
  );
}

/** The cells under the headers they were sent with; of columns that the table has no longer, as they were: it says nothing of them. */
export function cellsAsSent(
  cells: RowCells,
  renamed: ReadonlyMap<string, string>,
  gone: readonly string[],
  before: RowCells = {},
): RowCells {
  const named = Object.entries(cells).map(([column, text]) => [renamed.get(column) ?? column, text]);
  return Object.fromEntries([...named, ...gone.map((column) => [column, before[column] ?? ""])]);
}
