import { applyRoll } from "../../core/roll/apply-roll.ts";
import type { AcceptedChanges, RollForward, RollPlace } from "../../core/roll/roll-change.ts";
import type { OldPlan } from "./outcome.ts";

/** Columns of a new row that are to be looked at again: `time`, `items`, `owners`, or a header of further ones. */
interface Marks {
  readonly marked?: ReadonlySet<string>;
}

interface Decisions {
  readonly accepted: AcceptedChanges;
  /** Whether nothing was said to that change. */
  readonly asked: (id: string) => boolean;
}

/** The name of an item, or of what else stands in its row, in place of the words. */
const itemName = (row: number, item: number) => `${row}.${item}`;
const rowName = (row: number) => `row ${row}`;

/**
 * For each row of the new schedule the columns with a question, and those that were marked in the old one.
 *
 * Works move between rows and rows come and go: where each went is seen by sending names the way that its words go.
 */
export function marksOf(
  source: OldPlan,
  rolled: RollForward,
  { accepted, asked }: Decisions,
): readonly Marks[] {
  const open = rolled.changes.filter(({ id }) => asked(id));
  const items = new Set(open.flatMap(({ at }) => (at.kind === "item" ? [itemName(at.row, at.item)] : [])));
  const columns = new Map<string, Set<string>>();
  const mark = (row: number, column: string) => {
    columns.set(rowName(row), (columns.get(rowName(row)) ?? new Set()).add(column));
  };
  source.rows.forEach(({ marked = [] }, row) => {
    for (const column of marked) mark(row, column);
  });
  for (const { at } of open) {
    const column = columnOf(at);
    if (at.kind !== "title" && column !== undefined) mark(at.row, column);
  }
  return whereNamesGo(source, rolled, accepted).map((row) => {
    const marked = new Set(columns.get(row.time));
    if (row.items.some((item) => items.has(item))) marked.add("items");
    return marked.size === 0 ? {} : { marked };
  });
}

function columnOf(at: RollPlace): string | undefined {
  if (at.kind === "time") return "time";
  return at.kind === "extra" ? at.column : undefined;
}

function whereNamesGo(source: OldPlan, rolled: RollForward, accepted: AcceptedChanges) {
  const rows = source.rows.map((row, at) => ({
    ...row,
    time: rowName(at),
    items: row.items.map((_, item) => itemName(at, item)),
  }));
  const changes = rolled.changes.filter(({ kind }) => kind !== "edit");
  return applyRoll({ ...source, rows }, { ...rolled, changes }, accepted).rows;
}
