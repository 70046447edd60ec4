import type { Decision } from "../model/decision.ts";
import type { CellBelow } from "../model/kept-merge.ts";
import type { BaseRow } from "../model/round.ts";
import { type CellState, cellKey } from "./cell-state.ts";
import type { WrittenTable } from "./laid-row.ts";

/** What the copies said of a cell of that row. */
export type RowState = (column: string) => CellState;

/**
 * What the copies said of each row when the table was written. Where the officer decided and the question is another one now,
 * what they said before the decision: over that the decided text stands like any other edit of the officer's.
 */
export function statesBefore(
  written: WrittenTable,
  waiting: readonly Decision[],
): ReadonlyMap<string, RowState> {
  const own = new Set(written.added);
  const noted = byCell(written.below);
  const decided = byCell(written.decided);
  const isWaiting = (id: string, column: string) =>
    waiting.some((one) => one.id === id && (one.column === undefined || one.column === column));
  const stateOf = ({ id, cells }: BaseRow): RowState => {
    return (column) => {
      const key = cellKey(id, column);
      const held = isWaiting(id, column) ? decided.get(key) : undefined;
      const { value = cells[column] ?? "", open = [] } = held ?? noted.get(key) ?? {};
      return { value, open, ...(held !== undefined && { held: true }) };
    };
  };
  const rows = [
    ...written.rows.filter(({ id }) => !own.has(id)),
    ...written.gone,
    ...written.dropped.filter(({ id }) => waiting.some((one) => one.kind === "deleted" && one.id === id)),
  ];
  return new Map(rows.map((row) => [row.id, stateOf(row)]));
}

function byCell(cells: readonly CellBelow[]): ReadonlyMap<string, CellBelow> {
  return new Map(cells.map((one) => [cellKey(one.id, one.column), one]));
}
