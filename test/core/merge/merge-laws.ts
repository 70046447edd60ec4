import fc from "fast-check";
import type { Conflict } from "../../../src/core/merge/conflict.ts";
import { seenIn } from "../../../src/core/merge/decide.ts";
import { identifyRows } from "../../../src/core/merge/identify-rows.ts";
import { type MergeResult, mergeCopies } from "../../../src/core/merge/merge-copies.ts";
import { linesOf } from "../../../src/core/merge/merge-items.ts";
import { plain } from "../../../src/core/merge/same.ts";
import type { Decision } from "../../../src/core/model/decision.ts";
import type { ReturnedCopy, Round, RowCells } from "../../../src/core/model/round.ts";
import { splitOwners } from "../../../src/core/text/owners.ts";
import { copyOf, idFor } from "./copies.ts";
import { returned, round } from "./damages.ts";

function merge(of: Round, copies: readonly ReturnedCopy[], decisions: readonly Decision[] = []): MergeResult {
  return mergeCopies({ rounds: [of], copies, decisions, newId: idFor });
}

const returnedRound = round.chain((of) => returned(of).map((copies) => ({ of, copies })));

/** The smallest pieces of words of a cell that must be found again: lines, names, or the whole. */
function piecesOf(column: string, text: string): string[] {
  const pieces = column === "items" ? linesOf(text) : column === "owners" ? splitOwners(text) : [text];
  return pieces.map(plain).filter((piece) => piece !== "");
}

function saidIn(cells: RowCells): string[] {
  return Object.entries(cells).flatMap(([column, text]) => piecesOf(column, text));
}

/** All words of rows, conflicts and notices. */
function wordsOf({ rows, conflicts, notices }: MergeResult): string {
  const cells = [
    ...rows.map((row) => row.cells),
    ...conflicts.flatMap((conflict) => ("row" in conflict ? [conflict.row] : [])),
    ...notices.flatMap((notice) => notice.rows ?? []),
  ].flatMap((row) => Object.values(row));
  const values = conflicts.flatMap((conflict) => ("values" in conflict ? conflict.values : []));
  const extra = notices.flatMap((notice) => notice.cells ?? []);
  return [...cells, ...values.map(({ value }) => value), ...extra.map(({ value }) => value)]
    .map(plain)
    .join("\u0000");
}

function checked<Ts>(law: fc.IPropertyWithHooks<Ts>): (runs: number) => void {
  return (runs) => fc.assert(law, { numRuns: runs });
}

function take(conflict: Conflict, how: string): Decision {
  const { kind, id } = conflict;
  return {
    kind,
    id,
    take: how,
    seen: seenIn(conflict),
    ...("column" in conflict && { column: conflict.column }),
    ...("item" in conflict && conflict.item !== undefined && { item: conflict.item }),
  };
}

/** What every merge must hold, as properties over random copies and damages. */
export const mergeLaws: Readonly<Record<string, (runs: number) => void>> = {
  "nothing is lost: every text of every accepted copy is in the rows, a conflict or a notice": checked(
    fc.property(returnedRound, ({ of, copies }) => {
      const words = wordsOf(merge(of, copies));
      const sent = new Set(of.rows.flatMap(({ cells }) => saidIn(cells)));
      // What went out and came back as it was may have been changed by somebody else.
      for (const piece of copies.flatMap(({ rows }) => rows.flatMap(({ cells }) => saidIn(cells))))
        if (!sent.has(piece) && !words.includes(piece)) throw new Error(`lost: ${piece}`);
    }),
  ),

  "unchanged copies change nothing": checked(
    fc.property(round, fc.integer({ min: 1, max: 4 }), (of, count) => {
      const copies = Array.from({ length: count }, (_, at) => copyOf(of, `第${at + 1}组`));
      const { rows, conflicts, notices, log } = merge(of, copies);
      return JSON.stringify([rows, conflicts, notices, log]) === JSON.stringify([of.rows, [], [], []]);
    }),
  ),

  "no id stands twice, and every row of the base is still there": checked(
    fc.property(returnedRound, ({ of, copies }) => {
      const ids = merge(of, copies).rows.map(({ id }) => id);
      return new Set(ids).size === ids.length && of.rows.every(({ id }) => ids.includes(id));
    }),
  ),

  "the order of arrival changes no cell of the base's rows but the order of what was added": checked(
    fc.property(returnedRound, ({ of, copies }) => {
      const shape = (result: MergeResult) => {
        const base = new Set(of.rows.map(({ id }) => id));
        const rows = result.rows
          .filter(({ id }) => base.has(id))
          .map(({ id, cells }) => [
            id,
            ...Object.entries(cells).map(([column, text]) => piecesOf(column, text).sort().join("\n")),
          ]);
        const questions = result.conflicts.map(
          (one) => `${one.kind} ${one.id} ${"column" in one ? one.column : ""}`,
        );
        return JSON.stringify([rows, questions.sort()]);
      };
      return shape(merge(of, copies)) === shape(merge(of, [...copies].reverse()));
    }),
  ),

  "merging the result again with the same copies changes no row": checked(
    fc.property(returnedRound, ({ of, copies }) => {
      const first = merge(of, copies);
      const next: Round = { ...of, round: of.round + 1, rows: first.rows };
      const again = mergeCopies({ rounds: [of, next], copies, newId: idFor });
      return JSON.stringify(again.rows) === JSON.stringify(first.rows);
    }),
  ),

  "decisions replayed give the same result, and each one settles its conflict": checked(
    fc.property(
      returnedRound,
      fc.array(fc.constantFrom("base", "both", "voice"), { minLength: 1 }),
      ({ of, copies }, ways) => {
        const open = merge(of, copies).conflicts;
        const decisions = open.map((conflict, at) => {
          const way = ways[at % ways.length] ?? "base";
          const voice = "values" in conflict ? conflict.values[0]?.from[0] : conflict.from[0];
          return take(conflict, way === "voice" ? (voice ?? "base") : way);
        });
        const once = merge(of, copies, decisions);
        const twice = merge(of, copies, decisions);
        return once.conflicts.length === 0 && JSON.stringify(once) === JSON.stringify(twice);
      },
    ),
  ),

  "the officer's table that holds the result, decisions and all, has nothing to add when the same copies come again":
    checked(
      fc.property(
        returnedRound,
        fc.array(fc.constantFrom("base", "both", "voice", "open"), { minLength: 1 }),
        ({ of, copies }, ways) => {
          const decisions = merge(of, copies).conflicts.flatMap((conflict, at) => {
            const way = ways[at % ways.length] ?? "base";
            const voice = "values" in conflict ? conflict.values[0]?.from[0] : conflict.from[0];
            return way === "open" ? [] : [take(conflict, way === "voice" ? (voice ?? "base") : way)];
          });
          const once = merge(of, copies, decisions);
          const own = once.rows.map(({ cells }) => cells);
          const fresh = own.keys();
          const newId = () => idFor(`own ${fresh.next().value}`);
          const ours = identifyRows(own, of.rows, newId).map((row, at) => ({ ...row, row: at + 1 }));
          const again = mergeCopies({ rounds: [of], ours, copies, decisions, newId: idFor });
          return (
            JSON.stringify([again.rows, again.conflicts]) === JSON.stringify([once.rows, once.conflicts])
          );
        },
      ),
    ),
};
