import { cellKey, sameText } from "../core/merge/cell-state.ts";
import type { CellBelow } from "../core/model/kept-merge.ts";
import { type BaseRow, FIELDS, type RoundRecord, withMerged } from "../core/model/round.ts";
import { type Settings, withLatestRound, withRoundDecided } from "../core/model/settings.ts";
import type { Collected } from "./collect.ts";

/**
 * What the workbook keeps once the merge stands in it, in these rows and in their order: the decisions, the copies, and what
 * was written. With it the next merge goes on.
 */
export function settingsAfter(settings: Settings, collected: Collected, rows: readonly BaseRow[]): Settings {
  const { decisions } = collected;
  const decided = withRoundDecided(settings, { ...settings.rounds?.at(-1), decisions });
  return withLatestRound(decided, (latest) => withWritten(latest, collected, rows));
}

function withWritten(
  { lost: _, ...record }: RoundRecord,
  { kept, rows: merged }: Collected,
  rows: readonly BaseRow[],
): RoundRecord {
  const { returns, ...written } = kept;
  return {
    ...withMerged(record, rows),
    returns,
    written: {
      ...written,
      below: belowAsWritten(rows, merged, written.below),
      order: rows.map(({ id }) => id),
      from: returns.map(({ hash }) => hash),
    },
  };
}

/** With the cells that a new table spells otherwise than the merge: a time that would be inherited from the row above. */
function belowAsWritten(
  rows: readonly BaseRow[],
  merged: readonly BaseRow[],
  below: readonly CellBelow[],
): readonly CellBelow[] {
  const said = new Map(merged.map(({ id, cells }) => [id, cells]));
  const noted = new Map(below.map((one) => [cellKey(one.id, one.column), one]));
  for (const { id, cells } of rows) {
    for (const column of FIELDS) {
      const value = said.get(id)?.[column] ?? "";
      const key = cellKey(id, column);
      if (!sameText(column, value, cells[column] ?? ""))
        noted.set(key, { value, ...noted.get(key), id, column });
    }
  }
  return [...noted.values()];
}
