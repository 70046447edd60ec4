import { sameText } from "../core/merge/cell-state.ts";
import type { AppliedChange } from "../core/merge/draft.ts";
import { keptReturn, returnedAgain, rowsAgain } from "../core/merge/kept-rows.ts";
import type { MergeResult } from "../core/merge/merge-copies.ts";
import type { EarlierCopies, EarlierMerge } from "../core/merge/merge-on.ts";
import { writtenRows } from "../core/merge/written-rows.ts";
import type { IsoDay } from "../core/model/day.ts";
import type { KeptReturn } from "../core/model/kept-merge.ts";
import type { BaseRow, ReturnedCopy, ReturnedRow, RoundRecord } from "../core/model/round.ts";

/** What was written before; where not all of it is kept, the copies that are. */
export function earlierMerge(record: RoundRecord): EarlierMerge | EarlierCopies | undefined {
  const { rows, returns = [], written } = record;
  const table = writtenRows(record);
  const copies = returns.map((one) => returnedAgain(one, rows));
  if (table === undefined || written === undefined) return copies.length > 0 ? { copies } : undefined;
  return {
    copies,
    own: rowsAgain(written.own, rows),
    written: { ...written, rows: table },
  };
}

/** The copies as they are kept; one that was kept before stays as it is. */
export function keptReturns(
  taken: readonly ReturnedCopy[],
  { rows, returns = [] }: Pick<RoundRecord, "rows" | "returns">,
  today: IsoDay | undefined,
): readonly KeptReturn[] {
  const known = new Map(returns.map((one) => [one.hash, one]));
  return taken.map((copy) => {
    const before = known.get(copy.hash);
    if (before?.sender === copy.sender) return before;
    const day = before?.day ?? today;
    return { ...keptReturn(copy, rows), ...(day !== undefined && { day }) };
  });
}

/** Whether the officer's table holds these rows, and no others. */
export function isWritten(rows: readonly BaseRow[], ours: readonly ReturnedRow[]): boolean {
  const now = new Map(ours.map(({ id = "", cells }) => [id, cells]));
  const holds = ({ id, cells }: BaseRow) =>
    Object.keys(cells).every((column) => sameText(column, now.get(id)?.[column] ?? "", cells[column] ?? ""));
  return rows.length === now.size && rows.every((row) => now.has(row.id) && holds(row));
}

/** Which changes the officer's table shows already: nothing of them is still to be done. */
export function withStanding(
  { log, rows }: Pick<MergeResult, "log" | "rows">,
  ours: readonly ReturnedRow[],
): readonly AppliedChange[] {
  const now = new Map(ours.map(({ id = "", cells }) => [id, cells]));
  const then = new Map(rows.map(({ id, cells }) => [id, cells]));
  return log.map((change) => {
    const { id, column } = change;
    const [here, there] = [now.get(id), then.get(id)];
    const stands =
      here === undefined || there === undefined || column === "row"
        ? (here === undefined) === (there === undefined)
        : sameText(column, here[column] ?? "", there[column] ?? "");
    return stands ? { ...change, stands } : change;
  });
}
