import type { Conflict } from "./conflict.ts";
import { linesOf } from "./merge-items.ts";
import { sameOwners } from "./merge-owners.ts";
import { plain, same } from "./same.ts";

/** What the copies alone say of a cell: its text, and the texts that still stand against each other in it. */
export interface CellState {
  readonly value: string;
  /** Spelled as they are compared, in order; empty where nothing is open. */
  readonly open: readonly string[];
  /** The officer has decided it, and the decision does not come up any more: what stands in the table is the officer's word. */
  readonly held?: true;
}

/** The texts that are open in each cell. */
export type OpenTexts = ReadonlyMap<string, readonly string[]>;

export function cellKey(id: string, column: string): string {
  return `${id}\u0000${column}`;
}

export function openTexts(conflicts: readonly Conflict[]): OpenTexts {
  const texts = new Map<string, string[]>();
  for (const conflict of conflicts) {
    for (const [column, said] of saidIn(conflict)) {
      const key = cellKey(conflict.id, column);
      texts.set(key, [...(texts.get(key) ?? []), ...said.map(plain)]);
    }
  }
  return new Map([...texts].map(([key, all]) => [key, [...new Set(all)].sort()]));
}

/** What a question holds against the cells of its row: of a row written over, each cell that says something else. */
function saidIn(conflict: Conflict): readonly (readonly [column: string, texts: readonly string[]])[] {
  if ("values" in conflict) return [[conflict.column, conflict.values.map(({ value }) => value)]];
  if (conflict.kind !== "replaced") return [];
  return Object.entries(conflict.row)
    .filter(([column, text]) => !sameText(column, text, conflict.base[column] ?? ""))
    .map(([column, text]) => [column, [text]]);
}

export function sameState(column: string, one: CellState, other: CellState): boolean {
  return sameText(column, one.value, other.value) && one.open.join("\u0000") === other.open.join("\u0000");
}

/** Whether two texts of that column say the same, however the list in them is written. */
export function sameText(column: string, one: string, other: string): boolean {
  if (same(one, other)) return true;
  if (column === "owners") return sameOwners(one, other);
  return column === "items" && plain(linesOf(one).join("\n")) === plain(linesOf(other).join("\n"));
}
