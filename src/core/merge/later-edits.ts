import type { Decision } from "../model/decision.ts";
import type { WrittenMerge } from "../model/kept-merge.ts";
import type { BaseRow, ReturnedRow, RowCells } from "../model/round.ts";
import { type CellState, cellKey, type OpenTexts, openTexts, sameState, sameText } from "./cell-state.ts";
import type { Conflict, Notice, VoicedValue } from "./conflict.ts";
import type { AppliedChange, Draft } from "./draft.ts";
import { type CellConflict, laterText } from "./later-text.ts";
import { withOwnRows } from "./own-rows.ts";
import { OURS } from "./own-voice.ts";
import { plain } from "./same.ts";
import { type RowState, statesBefore } from "./states-before.ts";

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
  /** Decisions whose questions do not come up as they were. */
  readonly waiting: readonly Decision[];
}

/** What comes of one row, or of all of them. */
interface Laid extends Draft {
  readonly notices: readonly Notice[];
  /** Questions that the officer's edits have answered, or that are asked against them now. */
  readonly settled: readonly Conflict[];
}

/**
 * Lays the officer's later edits over the merge of the copies, cell by cell: what the officer did with the copies' words in
 * view stands; what they say since is merged with it where both can be had, and is a question where not.
 */
export function withLaterEdits(layers: Layers): Draft & Pick<Laid, "notices"> {
  const { merged, table } = layers;
  const before = statesBefore(layers.written, layers.waiting);
  const open = openTexts(merged.conflicts);
  const now = new Map(table.map(({ id = "", cells }) => [id, cells]));
  const laid = merged.rows.map((row): Laid => {
    const was = before.get(row.id);
    if (was === undefined) return { ...NOTHING, rows: [row] };
    const place: Place = { layers, row, was, is: (column) => stateNow(open, row, column) };
    const cells = now.get(row.id);
    return cells === undefined ? goneRow(place) : editedRow(place, cells);
  });
  const settled = new Set(laid.flatMap((one) => one.settled));
  const own = withOwnRows(
    laid.flatMap(({ rows }) => rows),
    layers,
    before.keys(),
  );
  return {
    rows: own.rows,
    conflicts: [
      ...merged.conflicts.filter((one) => !settled.has(one)),
      ...laid.flatMap((one) => one.conflicts),
    ],
    log: [...merged.log, ...laid.flatMap(({ log }) => log), ...own.log],
    notices: laid.flatMap(({ notices }) => notices),
  };
}

const NOTHING: Laid = { rows: [], conflicts: [], log: [], notices: [], settled: [] };

interface Place {
  readonly layers: Layers;
  /** As the copies would have it. */
  readonly row: BaseRow;
  readonly was: RowState;
  readonly is: RowState;
}

function stateNow(open: OpenTexts, { id, cells }: BaseRow, column: string): CellState {
  return { value: cells[column] ?? "", open: open.get(cellKey(id, column)) ?? [] };
}

/** The officer took the row out: it stays out, unless a copy says something of it since. */
function goneRow({ layers: { merged, columns }, row: { id, cells }, was, is }: Place): Laid {
  const questions = merged.conflicts.filter((one) => one.id === id);
  const from = [...new Set([...sayersOf(merged, id), ...questions.flatMap(voicesIn)])];
  const log: AppliedChange[] = [
    { id, column: "row", old: plain(Object.values(cells).join("\n")), new: "", from: [OURS] },
  ];
  const gone: Laid = { ...NOTHING, log, settled: questions };
  if (from.length === 0) return gone;
  const { row, others } = wordsOfCopies(cells, questions);
  const leftOut = (rows: readonly RowCells[]): readonly Notice[] =>
    rows.length === 0 ? [] : [{ code: "back-again", from, id, rows }];
  if (columns.every((column) => sameState(column, was(column), is(column))))
    return { ...gone, notices: leftOut([cells, row, ...others]) };
  const base = Object.fromEntries(columns.map((column) => [column, was(column).value]));
  return { ...gone, notices: leftOut(others), conflicts: [{ kind: "row-gone", id, base, row, from }] };
}

/** The row as the copies would have it, one text a cell, and the row once more for each text beside that one. */
function wordsOfCopies(cells: RowCells, questions: readonly Conflict[]) {
  const voiced = questions.flatMap((one) =>
    "values" in one
      ? one.values
          .filter(({ from }) => from.some((name) => name !== OURS))
          .map(({ value }) => ({ column: one.column, value, isWhole: !("item" in one) }))
      : [],
  );
  const whole = voiced.filter(({ isWhole }) => isWhole).reverse();
  const written = questions.flatMap((one) => (one.kind === "replaced" ? [one.row] : []));
  const row: RowCells = {
    ...cells,
    ...Object.fromEntries(whole.map(({ column, value }) => [column, value])),
    ...written[0],
  };
  const besides = voiced.filter(({ column, value }) => !plain(row[column] ?? "").includes(plain(value)));
  const others = besides.map(({ column, value }): RowCells => ({ ...cells, [column]: value }));
  return { row, others: [...others, ...written.slice(1)] };
}

function voicesIn(conflict: Conflict): readonly string[] {
  return "values" in conflict ? conflict.values.flatMap(({ from }) => from) : conflict.from;
}

/** Who wrote what the copies say of the row, or of one of its cells. */
function sayersOf({ log }: Draft, id: string, column?: string): readonly string[] {
  const about = log.filter(
    (one) => one.id === id && (column === undefined || one.column === column || one.column === "row"),
  );
  return [...new Set(about.flatMap(({ from }) => from))].filter((name) => name !== OURS);
}

function editedRow(place: Place, table: RowCells): Laid {
  const { layers, row, was } = place;
  const edited = layers.columns.filter((column) => !sameText(column, table[column] ?? "", was(column).value));
  if (edited.length === 0) return { ...NOTHING, rows: [row] };
  const laid = edited.map((column) => editedCell(place, column, table[column] ?? ""));
  const cells = { ...row.cells, ...Object.fromEntries(laid.map(({ column, text }) => [column, text])) };
  return {
    rows: [{ id: row.id, cells }],
    conflicts: laid.flatMap(({ conflicts }) => conflicts),
    log: laid.flatMap(({ log }) => log),
    notices: cameAgain(
      row,
      laid.flatMap(({ left, column }) => left.map((one) => ({ column, ...one }))),
    ),
    settled: laid.flatMap(({ settled }) => settled),
  };
}

function editedCell({ layers: { merged }, row: { id, cells }, was, is }: Place, column: string, now: string) {
  const questions = merged.conflicts.filter(
    (one): one is CellConflict => one.id === id && "values" in one && one.column === column,
  );
  const from = sayersOf(merged, id, column);
  const laid = laterText({ column, now, was: was(column), is: is(column), from, questions });
  const { text, clash } = laid;
  const conflicts: Conflict[] =
    clash.length === 0
      ? []
      : [{ kind: "stale", id, column, base: was(column).value, current: text, values: clash }];
  const old = cells[column] ?? "";
  const log: AppliedChange[] = sameText(column, text, old)
    ? []
    : [{ id, column, old, new: text, from: [OURS] }];
  return { ...laid, column, conflicts, log };
}

/** What gave way to the officer's edits of a row is told with its words. */
function cameAgain(
  { id, cells }: BaseRow,
  left: readonly (VoicedValue & { readonly column: string })[],
): Notice[] {
  if (left.length === 0) return [];
  const from = [...new Set(left.flatMap((one) => one.from))];
  return [
    { code: "back-again", from, id, rows: left.map(({ column, value }) => ({ ...cells, [column]: value })) },
  ];
}
