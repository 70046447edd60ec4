import type { BaseRow, RowCells } from "../model/round.ts";
import { type CellState, cellKey, type OpenTexts, openTexts, sameText } from "./cell-state.ts";
import type { Conflict, Notice, VoicedValue } from "./conflict.ts";
import type { AppliedChange, Draft } from "./draft.ts";
import { goneRow } from "./gone-row.ts";
import { type Laid, type Layers, NOTHING, type Place, sayersOf } from "./laid-row.ts";
import { type CellConflict, laterText } from "./later-text.ts";
import { OURS } from "./ours.ts";
import { withOwnRows } from "./own-rows.ts";
import { gaveWay } from "./said-of.ts";
import { statesBefore } from "./states-before.ts";

/**
 * Lays the officer's later edits over the merge of the copies, cell by cell: what the officer did with the copies' words in
 * view stands; what they say since is merged with it where both can be had, and is a question where not.
 */
export function withLaterEdits(layers: Layers): Draft & Pick<Laid, "notices"> {
  const { merged, table } = layers;
  const before = statesBefore(layers.written, layers.waiting);
  const open = openTexts(merged.conflicts);
  const now = new Map(table.map(({ id = "", cells }) => [id, cells]));
  const [taken, asked] = [byRow(merged.log), byRow(merged.conflicts)];
  const laid = merged.rows.map((row): Laid => {
    const was = before.get(row.id);
    if (was === undefined) return { ...NOTHING, rows: [row] };
    const [log, questions] = [taken.get(row.id) ?? [], asked.get(row.id) ?? []];
    const place: Place = { layers, row, log, questions, was, is: (column) => stateNow(open, row, column) };
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

function byRow<Said extends { readonly id: string }>(all: readonly Said[]): ReadonlyMap<string, Said[]> {
  const rows = new Map<string, Said[]>();
  for (const one of all) {
    const here = rows.get(one.id);
    if (here === undefined) rows.set(one.id, [one]);
    else here.push(one);
  }
  return rows;
}

function stateNow(open: OpenTexts, { id, cells }: BaseRow, column: string): CellState {
  return { value: cells[column] ?? "", open: open.get(cellKey(id, column)) ?? [] };
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

function editedCell(place: Place, column: string, now: string) {
  const { was, is } = place;
  const { id, cells } = place.row;
  const questions = place.questions.filter(
    (one): one is CellConflict => "values" in one && one.column === column,
  );
  const from = sayersOf(place, column);
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
  const said = place.layers.said(id, column);
  const left = laid.left.map((one) => ({ ...one, from: gaveWay(one.from, said, column, text) }));
  return { ...laid, left, column, conflicts, log };
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
