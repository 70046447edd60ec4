import type { Round, RowCells } from "../model/round.ts";
import type { Notice } from "./conflict.ts";
import { withAddedLines } from "./merge-items.ts";
import { withAddedOwners } from "./merge-owners.ts";
import type { CopyReading } from "./read-copy.ts";
import { same } from "./same.ts";

/** What one voice says about the rows as they stand in the latest round. */
export interface VoiceReading extends CopyReading {
  readonly from: string;
  /** Cells that were changed here and, since then, in the plan too. */
  readonly stale: readonly {
    readonly id: string;
    readonly column: string;
    readonly base: string;
    readonly value: string;
  }[];
  readonly goneRows: readonly { readonly id: string; readonly base: RowCells; readonly row: RowCells }[];
  readonly gone: readonly Notice[];
}

/** An older round's changes, held against what the plan says now. */
export function upToDate(reading: CopyReading, round: Round, latest: Round): VoiceReading {
  const from = reading.copy.sender;
  if (round === latest) return { ...reading, from, stale: [], goneRows: [], gone: [] };
  const now = new Map(latest.rows.map((row) => [row.id, row.cells]));
  const then = new Map(round.rows.map((row) => [row.id, row.cells]));
  const changes = new Map<string, ReadonlyMap<string, string>>();
  const stale: { id: string; column: string; base: string; value: string }[] = [];
  for (const [id, cells] of reading.changes) {
    const current = now.get(id);
    if (current === undefined) continue;
    const still = new Map<string, string>();
    for (const [column, value] of cells) {
      const base = then.get(id)?.[column] ?? "";
      const text = asOfNow(column, base, value, current[column] ?? "");
      if (text === undefined) stale.push({ id, column, base, value });
      else if (!same(text, current[column] ?? "")) still.set(column, text);
    }
    if (still.size > 0) changes.set(id, still);
  }
  const lost = [...reading.found].filter(([id]) => !now.has(id));
  const isChanged = (id: string) => reading.changes.has(id) || reading.replaced.has(id);
  return {
    ...reading,
    from,
    changes,
    replaced: new Map([...reading.replaced].filter(([id]) => now.has(id))),
    missing: reading.missing.filter((id) => now.has(id)),
    stale,
    goneRows: lost.flatMap(([id, { cells }]) =>
      isChanged(id) ? [{ id, base: then.get(id) ?? {}, row: cells }] : [],
    ),
    gone: lost.flatMap(([id, { cells }]) =>
      isChanged(id) ? [] : [{ code: "row-gone" as const, from: [from], id, rows: [cells] }],
    ),
  };
}

/** What the cell is to say by now; undefined where it was moved since in another way. Lists grow on either side. */
function asOfNow(column: string, base: string, value: string, now: string): string | undefined {
  if (same(base, now) || same(value, now)) return value;
  if (column === "items") return withAddedLines(base, value, now);
  return column === "owners" ? withAddedOwners(base, value, now) : undefined;
}
