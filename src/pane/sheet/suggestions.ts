import { type Grid, textAt } from "../../core/model/grid.ts";
import type { FoundTable } from "../../core/model/schedule.ts";
import type { Unit } from "../../core/model/settings.ts";

/** What has been written in a column of times or owners, to be chosen again. */
export type Suggestions = ReadonlyMap<number, readonly string[]>;

/** More would not be read through. */
const MOST = 200;

/** The values of the columns of times and owners, the most frequent first; owners also from the 名单. */
export function suggestionsOf(
  grid: Grid,
  table: FoundTable | undefined,
  units: readonly Unit[],
): Suggestions {
  const found = new Map<number, readonly string[]>();
  for (const { column, role } of table?.columns ?? []) {
    if (role !== "time" && role !== "owners") continue;
    const known = role === "owners" ? units.map(({ name }) => name) : [];
    found.set(column, valuesOf(grid, column, (table?.headerEnd ?? -1) + 1, known));
  }
  return found;
}

function valuesOf(grid: Grid, column: number, from: number, known: readonly string[]): string[] {
  const counts = new Map<string, number>(known.map((value) => [value, 0]));
  for (let row = from; row < grid.cells.length; row += 1) {
    const value = textAt(grid, row, column).trim();
    // What needs several lines is written, not chosen.
    if (value !== "" && !value.includes("\n")) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([value]) => value);
}

/** Those that hold what is typed; all of them while the cell's text stands unchanged. */
export function fitting(values: readonly string[], typed: string, before: string): readonly string[] {
  const wanted = typed.trim();
  const others = values.filter((value) => value !== wanted);
  return wanted === "" || typed === before ? others : others.filter((value) => value.includes(wanted));
}
