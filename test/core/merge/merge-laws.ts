import fc from "fast-check";
import { sameText } from "../../../src/core/merge/cell-state.ts";
import type { Conflict } from "../../../src/core/merge/conflict.ts";
import { seenIn } from "../../../src/core/merge/decide.ts";
import { identifyRows } from "../../../src/core/merge/identify-rows.ts";
import { type MergeInput, type MergeResult, mergeCopies } from "../../../src/core/merge/merge-copies.ts";
import { linesOf } from "../../../src/core/merge/merge-items.ts";
import { type EarlierMerge, type MergedOn, mergeOn } from "../../../src/core/merge/merge-on.ts";
import { plain } from "../../../src/core/merge/same.ts";
import type { Decision } from "../../../src/core/model/decision.ts";
import type { BaseRow, ReturnedCopy, Round, RowCells } from "../../../src/core/model/round.ts";
import { splitOwners } from "../../../src/core/text/owners.ts";
import { copyOf, idFor } from "./copies.ts";
import { returned, round, type TableEdit, tableEdits } from "./damages.ts";
import { reopened, saved, tableOf } from "./saved-merge.ts";

function merge(of: Round, copies: readonly ReturnedCopy[], decisions: readonly Decision[] = []): MergeResult {
  return mergeCopies({ rounds: [of], copies, decisions, newId: idFor });
}

const ways = fc.array(fc.constantFrom("base", "both", "voice", "open"), { minLength: 1 });
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

/** A round that comes back in two goes: the officer has edited the table before, and may edit it between them. */
const inTwoGoes = round.chain((of) =>
  fc
    .tuple(returned(of), tableEdits, tableEdits, fc.nat(4), ways)
    .map(([copies, own, later, split, how]) => ({ of, copies, own, later, split, how })),
);

type TwoGoes = typeof inTwoGoes extends fc.Arbitrary<infer Value> ? Value : never;

/** All of them at once, the first of them, and the others into what was saved of these. */
function goes(
  { of, copies, own, split }: TwoGoes,
  decide: (first: MergedOn) => readonly Decision[] = () => [],
) {
  const on = (more: Partial<MergeInput>, earlier?: EarlierMerge) =>
    mergeOn({ rounds: [of], copies: [], recipients: ["第1组", "第9组"], newId: idFor, ...more }, earlier);
  const sent = tableOf(of.rows, edited(own, of.rows));
  const open = on({ copies: copies.slice(0, split), ours: sent });
  const kept = decide(open);
  const first = on({ copies: copies.slice(0, split), ours: sent, kept });
  const earlier = saved(first, sent, of);
  const then = (late: readonly ReturnedCopy[], table = reopened(first)) =>
    on({ copies: late, ours: table, kept }, earlier);
  return { first, once: on({ copies, ours: sent, kept }), then, second: then(copies.slice(split)) };
}

function edited(edits: readonly TableEdit[], rows: readonly BaseRow[]): readonly RowCells[] {
  const cells = rows.map((row): RowCells => row.cells);
  return edits.reduce<readonly RowCells[]>((now, edit) => edit(now), cells);
}

/** What the officer gets to see of a merge, notices aside. */
function seen({ rows, conflicts, senders, log }: MergeResult): string {
  return JSON.stringify([rows, conflicts, senders, log]);
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

function textsOf(rows: readonly RowCells[]): string[] {
  return rows
    .map((cells) => JSON.stringify(["period", "items", "owners"].map((column) => cells[column] ?? "")))
    .sort();
}

function decisionsOn(open: readonly Conflict[], how: readonly string[]): readonly Decision[] {
  return open.flatMap((conflict, at) => {
    const way = how[at % how.length] ?? "base";
    const voice = "values" in conflict ? conflict.values[0]?.from[0] : conflict.from[0];
    return way === "open" ? [] : [take(conflict, way === "voice" ? (voice ?? "base") : way)];
  });
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

  "in two goes, saved between them, as at once": checked(
    fc.property(inTwoGoes, (all) => {
      const { once, second } = goes(all);
      return seen(second) === seen(once);
    }),
  ),

  "what the officer edits between two goes stands, and asks nothing where no copy has come since": checked(
    fc.property(inTwoGoes, (all) => {
      const { first, then } = goes(all);
      const cells = edited(all.later, first.rows);
      const table = tableOf(first.rows, cells);
      const open = new Set(first.conflicts.map((one) => JSON.stringify(one)));
      return [then([], table), then(all.copies.slice(0, all.split), table)].every(
        ({ rows, conflicts }) =>
          JSON.stringify(textsOf(rows.map((row) => row.cells))) === JSON.stringify(textsOf(cells)) &&
          conflicts.every((one) => open.has(JSON.stringify(one))),
      );
    }),
  ),

  "of a later edit and of a late copy nothing is lost, and the edit stands until it is decided": checked(
    fc.property(inTwoGoes, (all) => {
      const { first, then } = goes(all);
      const table = tableOf(first.rows, edited(all.later, first.rows));
      const late = all.copies.slice(all.split);
      const second = then(late, table);
      const sent = new Set(all.of.rows.flatMap(({ cells }) => saidIn(cells)));
      const words = wordsOf(second);
      for (const piece of late.flatMap(({ rows }) => rows.flatMap(({ cells }) => saidIn(cells))))
        if (!sent.has(piece) && !words.includes(piece)) throw new Error(`lost: ${piece}`);
      const before = new Map(first.rows.map(({ id, cells }) => [id, cells]));
      const after = new Map(second.rows.map(({ id, cells }) => [id, cells]));
      for (const { id = "", cells } of table)
        for (const column of ["period", "items", "owners"]) {
          const text = cells[column] ?? "";
          if (sameText(column, text, before.get(id)?.[column] ?? "") || !before.has(id)) continue;
          const now = piecesOf(column, after.get(id)?.[column] ?? "");
          // A line that the officer left as it was may be another voice's to change.
          const left = piecesOf(column, before.get(id)?.[column] ?? "");
          if (!piecesOf(column, text).every((piece) => now.includes(piece) || left.includes(piece)))
            throw new Error(`undone: ${text}`);
        }
    }),
  ),

  "what was decided in the first go stands, whatever comes in the second": checked(
    fc.property(inTwoGoes, (all) => {
      const { first, second } = goes(all, ({ conflicts }) => decisionsOn(conflicts, all.how));
      const after = new Map(second.rows.map(({ id, cells }) => [id, cells]));
      return first.settled.every(({ conflict }) => {
        if (!("column" in conflict) || conflict.column !== "period") return true;
        const before = first.rows.find(({ id }) => id === conflict.id);
        return before === undefined || after.get(conflict.id)?.["period"] === before.cells["period"];
      });
    }),
  ),

  "opened again and merged with nothing, or with the same copies, all is as it was": checked(
    fc.property(inTwoGoes, (all) => {
      const { first, then } = goes(all, ({ conflicts }) => decisionsOn(conflicts, all.how));
      const again = [then([]), then(all.copies.slice(0, all.split))];
      return again.every(
        (one) => seen(one) === seen(first) && JSON.stringify(one.below) === JSON.stringify(first.below),
      );
    }),
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
