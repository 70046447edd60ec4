import type { BaseRow, RowCells } from "../model/round.ts";
import { contentKey } from "./base-index.ts";
import { sameText } from "./cell-state.ts";
import type { AppliedChange, Draft } from "./draft.ts";
import type { Layers } from "./laid-row.ts";
import { OURS } from "./ours.ts";
import { plain } from "./same.ts";

/**
 * The rows with those of the officer's table that no copy brings: each behind the row that it stands below there. A row that
 * is gone from the copies' merge goes with it, unless the officer has written in it since.
 */
export function withOwnRows(
  rows: readonly BaseRow[],
  layers: Layers,
  known: Iterable<string>,
): { readonly rows: readonly BaseRow[]; readonly log: readonly AppliedChange[] } {
  const own = ownRows(rows, layers, new Set(known));
  const behind = new Map<string, BaseRow[]>();
  const ids = new Set(rows.map(({ id }) => id));
  let above = "";
  for (const { id = "", cells } of layers.table) {
    if (ids.has(id)) above = id;
    else if (own.has(id)) behind.set(above, [...(behind.get(above) ?? []), { id, cells }]);
  }
  const placed = [...(behind.get("") ?? []), ...rows.flatMap((row) => [row, ...(behind.get(row.id) ?? [])])];
  const log = [...behind.values()].flat().map(({ id, cells }): AppliedChange => {
    return { id, column: "row", old: "", new: wordsOf(cells), from: [OURS] };
  });
  return { rows: placed, log };
}

function ownRows(rows: readonly BaseRow[], layers: Layers, known: ReadonlySet<string>): ReadonlySet<string> {
  const { table, merged } = layers;
  const there = new Set(merged.rows.map(({ id }) => id));
  const said = new Set(rows.filter(({ id }) => !known.has(id)).map(({ cells }) => contentKey(cells)));
  const own = table.filter(({ id = "", cells }) => {
    if (there.has(id)) return false;
    if (!known.has(id)) return !said.has(contentKey(cells));
    return isRewritten(layers, id, cells) && !isTakenOut(merged, id);
  });
  return new Set(own.map(({ id = "" }) => id));
}

function isRewritten({ written, columns }: Layers, id: string, cells: RowCells): boolean {
  const before = written.rows.find((row) => row.id === id);
  return columns.some((column) => !sameText(column, before?.cells[column] ?? "", cells[column] ?? ""));
}

function isTakenOut({ log }: Draft, id: string): boolean {
  return log.some((one) => one.id === id && one.column === "row" && one.new === "");
}

function wordsOf(cells: RowCells): string {
  return plain(Object.values(cells).join("\n"));
}
