import type { BaseRow, RowCells } from "../model/round.ts";
import { sameState, sameText } from "./cell-state.ts";
import type { Conflict, Notice } from "./conflict.ts";
import type { AppliedChange } from "./draft.ts";
import { type Laid, NOTHING, type Place, sayersOf } from "./laid-row.ts";
import { OURS } from "./ours.ts";
import { plain } from "./same.ts";

/** The officer took the row out: it stays out, unless a copy says something of it since. */
export function goneRow(place: Place): Laid {
  const { row, was, is, questions } = place;
  const { columns } = place.layers;
  const { id, cells } = row;
  const from = [...new Set([...sayersOf(place), ...questions.flatMap(voicesIn)])];
  const log: AppliedChange[] = [
    { id, column: "row", old: plain(Object.values(cells).join("\n")), new: "", from: [OURS] },
  ];
  const gone: Laid = { ...NOTHING, log, settled: questions };
  if (from.length === 0) return gone;
  const base = Object.fromEntries(columns.map((column) => [column, was(column).value]));
  const { row: said, others } = wordsOfCopies(row, base, questions);
  const leftOut = (rows: readonly RowCells[]): readonly Notice[] =>
    rows.length === 0 ? [] : [{ code: "back-again", from, id, rows }];
  if (columns.every((column) => sameState(column, was(column), is(column))))
    return { ...gone, notices: leftOut([row.cells, said, ...others]) };
  return { ...gone, notices: leftOut(others), conflicts: [{ kind: "row-gone", id, base, row: said, from }] };
}

/** The row as the copies would have it, one text a cell, and the row once more for whatever else they say of it. */
function wordsOfCopies({ cells }: BaseRow, base: RowCells, questions: readonly Conflict[]) {
  const voiced = questions.flatMap((one) =>
    "values" in one
      ? one.values
          .filter(({ from }) => from.some((name) => name !== OURS))
          .map(({ value }) => ({ column: one.column, value, isWhole: !("item" in one) }))
      : [],
  );
  const whole = voiced.filter(({ isWhole }) => isWhole).reverse();
  const merged: RowCells = {
    ...cells,
    ...Object.fromEntries(whole.map(({ column, value }) => [column, value])),
  };
  const written = questions.flatMap((one) => (one.kind === "replaced" ? [one.row] : []));
  const said = [merged, ...written].filter((one) => !saysTheSame(one, base));
  const isSaid = (column: string, text: string) =>
    said.some((one) => plain(one[column] ?? "").includes(plain(text)));
  const besides = voiced.filter(({ column, value }) => !isSaid(column, value));
  const [row = cells, ...others] = said;
  return {
    row,
    others: [...others, ...besides.map(({ column, value }): RowCells => ({ ...cells, [column]: value }))],
  };
}

function saysTheSame(cells: RowCells, base: RowCells): boolean {
  return Object.entries(cells).every(([column, text]) => sameText(column, text, base[column] ?? ""));
}

function voicesIn(conflict: Conflict): readonly string[] {
  return "values" in conflict ? conflict.values.flatMap(({ from }) => from) : conflict.from;
}
