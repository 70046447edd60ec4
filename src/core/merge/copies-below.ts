import type { CellBelow } from "../model/kept-merge.ts";
import type { BaseRow } from "../model/round.ts";
import { type CellState, cellKey, openTexts, sameText } from "./cell-state.ts";
import type { Conflict } from "./conflict.ts";
import type { Draft } from "./draft.ts";
import type { WrittenTable } from "./laid-row.ts";
import type { RowState } from "./states-before.ts";

/** How a merge came about. */
interface Made {
  /** What the copies say by themselves, with the decisions on it and without. */
  readonly copies: Draft;
  readonly undecided: Draft;
  /** What is to stand in the table. */
  readonly result: Pick<Draft, "rows" | "conflicts">;
  /** Questions between the copies and the officer's later edits, decided or not. */
  readonly asked: readonly Conflict[];
  readonly columns: readonly string[];
  readonly before: ReadonlyMap<string, RowState>;
}

/**
 * What the copies say wherever the table is to say something else, or where that is not settled: by it the next edits of the
 * officer's are told. Where a copy is still in question with an edit, what was said before the edit is kept.
 */
export function copiesBelow(made: Made): Omit<WrittenTable, "rows"> {
  const { copies, result, columns } = made;
  const said = new Map(copies.rows.map((row) => [row.id, row]));
  const stay = new Set(result.rows.map(({ id }) => id));
  const stateOf = stateFor(made);
  const gone = copies.rows.filter(({ id }) => !stay.has(id));
  const below = [...result.rows.filter(({ id }) => said.has(id)), ...gone].flatMap(({ id, cells }) =>
    columns.flatMap((column) => cellBelow(id, column, cells[column] ?? "", stateOf(said.get(id), column))),
  );
  return {
    below,
    added: result.rows.filter(({ id }) => !said.has(id)).map(({ id }) => id),
    gone,
    ...decidedIn(made),
  };
}

/** Where a decision changed or settled something. */
function decidedIn({ copies, undecided, columns }: Made): Pick<WrittenTable, "decided" | "dropped"> {
  const now = new Map(copies.rows.map(({ id, cells }) => [id, cells]));
  const [before, after] = [openTexts(undecided.conflicts), openTexts(copies.conflicts)];
  const decided = undecided.rows.flatMap(({ id, cells }) =>
    columns.flatMap((column): CellBelow[] => {
      const key = cellKey(id, column);
      const [value = "", open = [], text = ""] = [cells[column], before.get(key), now.get(id)?.[column]];
      if (!now.has(id) || (sameText(column, value, text) && open.length === (after.get(key) ?? []).length))
        return [];
      return [{ id, column, value, ...(open.length > 0 && { open }) }];
    }),
  );
  return { decided, dropped: undecided.rows.filter(({ id }) => !now.has(id)) };
}

function cellBelow(id: string, column: string, text: string, { value, open }: CellState): CellBelow[] {
  const differs = !sameText(column, value, text);
  if (!differs && open.length === 0) return [];
  return [{ id, column, ...(differs && { value }), ...(open.length > 0 && { open }) }];
}

/** By row and column: what the copies say, or what they said before an edit that is still in question. */
function stateFor({ copies, result, asked, before }: Made) {
  const open = openTexts(copies.conflicts);
  const ofEdits = new Set(asked);
  const questions = result.conflicts.filter((one) => ofEdits.has(one));
  const inQuestion = new Set(questions.map((one) => cellKey(one.id, "column" in one ? one.column : "")));
  return (row: BaseRow | undefined, column: string): CellState => {
    const { id, cells } = row ?? { id: "", cells: {} };
    const was = before.get(id);
    const isAsked = inQuestion.has(cellKey(id, column)) || inQuestion.has(cellKey(id, ""));
    if (was !== undefined && isAsked) return was(column);
    return { value: cells[column] ?? "", open: open.get(cellKey(id, column)) ?? [] };
  };
}
