import type { Decision } from "../model/decision.ts";
import type { WrittenMerge } from "../model/kept-merge.ts";
import type { BaseRow, ReturnedRow } from "../model/round.ts";
import type { Conflict, Notice } from "./conflict.ts";
import type { AppliedChange, Draft } from "./draft.ts";
import { OURS } from "./ours.ts";
import type { SaidOf } from "./said-of.ts";
import type { RowState } from "./states-before.ts";

/** The merge that stands in the officer's table, as far as later edits are told by it. */
export interface WrittenTable extends Omit<WrittenMerge, "own" | "order" | "from"> {
  /** The rows as they were written, in their order. */
  readonly rows: readonly BaseRow[];
}

/** The copies' merge, what was written of an earlier one, and the table as it is now. */
export interface Layers {
  readonly merged: Draft;
  readonly written: WrittenTable;
  readonly table: readonly ReturnedRow[];
  readonly columns: readonly string[];
  readonly said: SaidOf;
  /** Decisions whose questions do not come up as they were. */
  readonly waiting: readonly Decision[];
}

/** What comes of one row, or of all of them. */
export interface Laid extends Draft {
  readonly notices: readonly Notice[];
  /** Questions that the officer's edits have answered, or that are asked against them now. */
  readonly settled: readonly Conflict[];
}

export const NOTHING: Laid = { rows: [], conflicts: [], log: [], notices: [], settled: [] };

export interface Place {
  readonly layers: Layers;
  /** As the copies would have it. */
  readonly row: BaseRow;
  /** What the copies' merge took over in the row, and what it asks about it. */
  readonly log: readonly AppliedChange[];
  readonly questions: readonly Conflict[];
  readonly was: RowState;
  readonly is: RowState;
}

/** Who wrote what the copies say of the row, or of one of its cells. */
export function sayersOf({ log }: Place, column?: string): readonly string[] {
  const about = log.filter((one) => column === undefined || one.column === column || one.column === "row");
  return [...new Set(about.flatMap(({ from }) => from))].filter((name) => name !== OURS);
}
