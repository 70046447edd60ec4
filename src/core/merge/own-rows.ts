import type { BaseRow, RowCells } from "../model/round.ts";
import { contentKey } from "./base-index.ts";
import { sameText } from "./cell-state.ts";
import type { AppliedChange } from "./draft.ts";
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
    else if (own.has(id)) {
      const here = behind.get(above) ?? [];
      here.push({ id, cells });
      behind.set(above, here);
    }
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
  const before = new Map(layers.written.rows.map((row) => [row.id, row.cells]));
  const takenOut = new Set(merged.log.filter(isTakenOut).map(({ id }) => id));
  const own = table.filter(({ id = "", cells }) => {
    if (there.has(id)) return false;
    if (!known.has(id)) return !said.has(contentKey(cells));
    return isRewritten(layers, before.get(id), cells) && !takenOut.has(id);
  });
  return new Set(own.map(({ id = "" }) => id));
}

function isRewritten({ columns }: Layers, before: RowCells | undefined, cells: RowCells): boolean {
  return columns.some((column) => !sameText(column, before?.[column] ?? "", cells[column] ?? ""));
}

function isTakenOut({ column, new: text }: AppliedChange): boolean {
  return column === "row" && text === "";
}

function wordsOf(cells: RowCells): string {
  return plain(Object.values(cells).join("\n"));
}
