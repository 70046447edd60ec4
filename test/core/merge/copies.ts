import { type MergeInput, mergeCopies } from "../../../src/core/merge/merge-copies.ts";
import { newRowId } from "../../../src/core/merge/row-id.ts";
import type { BaseRow, ReturnedCopy, ReturnedRow, Round, RowCells } from "../../../src/core/model/round.ts";

/** Ids that only depend on the words, as the product makes them from a hash. */
export function idFor(seed: string): string {
  let state = 7;
  for (const character of seed) state = (state * 31 + (character.codePointAt(0) ?? 0)) % 2147483647;
  return newRowId(() => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  });
}

/** A row as typed: time, items, owners. */
export type Typed = readonly [period: string, items: string, owners: string, extra?: RowCells];

export function cells([period, items, owners, extra = {}]: Typed): RowCells {
  return { period, items, owners, ...extra };
}

export const TYPED: readonly Typed[] = [
  ["9月", "召开工会委员例会\n慰问新入职教师", "工会委员会"],
  ["10月", "组织秋季健步走", "文体委员"],
  ["12月", "举办迎新联欢会", "文体委员、各工会小组"],
  ["3月", "女职工健康讲座", "女职工委员会"],
  ["5月", "评选优秀工会小组", "工会委员会"],
];

export function roundOf(typed: readonly Typed[] = TYPED, more: Partial<Round> = {}): Round {
  const rows = typed.map((row, at): BaseRow => ({ id: idFor(`row ${at}`), cells: cells(row) }));
  return { plan: "P1", round: 1, extra: [], rows, ...more };
}

/** A copy of the round as it went out. */
export function copyOf(round: Round, sender: string, more: Partial<ReturnedCopy> = {}): ReturnedCopy {
  return {
    sender,
    file: `${sender}.xlsx`,
    hash: `hash of ${sender}`,
    sheet: "填报",
    plan: round.plan,
    round: round.round,
    columns: ["period", "items", "owners", ...round.extra],
    rows: round.rows.map(({ id, cells: text }, at) => ({ id, cells: text, row: at + 4 })),
    ...more,
  };
}

/** The copy with other texts in one row. */
export function edited(copy: ReturnedCopy, at: number, changes: RowCells): ReturnedCopy {
  return withRows(copy, (rows) =>
    rows.map((row, index) => (index === at ? { ...row, cells: { ...row.cells, ...changes } } : row)),
  );
}

export function withRows(
  copy: ReturnedCopy,
  change: (rows: readonly ReturnedRow[]) => readonly ReturnedRow[],
): ReturnedCopy {
  return { ...copy, rows: change(copy.rows) };
}

export function typedRow(typed: Typed, id?: string): ReturnedRow {
  return { ...(id !== undefined && { id }), cells: cells(typed), row: 99 };
}

export function merged(
  round: Round | readonly Round[],
  copies: readonly ReturnedCopy[],
  more: Partial<MergeInput> = {},
) {
  const rounds = "rows" in round ? [round] : round;
  const result = mergeCopies({ rounds, copies, newId: idFor, ...more });
  return {
    ...result,
    /** The rows as typed. */
    table: result.rows.map(({ cells: text }) => [text["period"], text["items"], text["owners"]]),
    codes: result.notices.map(({ code }) => code),
    kinds: result.conflicts.map(({ kind }) => kind),
  };
}
