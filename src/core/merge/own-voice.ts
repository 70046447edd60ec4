import {
  type BaseRow,
  FIELDS,
  type ReturnedCopy,
  type ReturnedRow,
  type Round,
  type RowCells,
} from "../model/round.ts";
import type { AddedRow, Matching } from "./match-rows.ts";
import { OURS } from "./ours.ts";
import { readCopy } from "./read-copy.ts";
import { isBlank, plain, same } from "./same.ts";
import type { VoiceReading } from "./voice.ts";

/** The officer's table as a voice; none where it says nothing beyond the base and the merge of the others. */
export function ownVoice(
  rows: readonly ReturnedRow[],
  latest: Round,
  mergeOfOthers: () => readonly BaseRow[],
): readonly VoiceReading[] {
  if (rows.length === 0 || saysNothing(ownReading(rows, latest))) return [];
  const merged = mergeOfOthers();
  const ours = beyondMerge(ownReading(knownAgain(rows, merged, latest), latest), merged, latest);
  return saysNothing(ours) ? [] : [ours];
}

function saysNothing({ changes, replaced, missing, added }: VoiceReading): boolean {
  return changes.size + replaced.size + missing.length + added.length === 0;
}

function ownReading(rows: readonly ReturnedRow[], latest: Round): VoiceReading {
  const copy: ReturnedCopy = {
    sender: OURS,
    file: "",
    hash: "",
    sheet: "",
    plan: latest.plan,
    round: latest.round,
    columns: [...FIELDS, ...latest.extra],
    rows,
  };
  const reading = readCopy(copy, { ...latest, sent: {} }, matchKnown);
  const { found } = reading;
  const missing = found.size === 0 ? [] : latest.rows.map(({ id }) => id).filter((id) => !found.has(id));
  return { ...reading, from: OURS, missing, stale: [], goneRows: [], gone: [] };
}

/**
 * The officer's rows under the ids that the merge of the copies, decisions and all, gives them where a row stands in it
 * word by word; the others keep the ids by which they were known in the table that was sent.
 */
function knownAgain(
  ours: readonly ReturnedRow[],
  merged: readonly BaseRow[],
  { extra }: Round,
): readonly ReturnedRow[] {
  const keyOf = keyOver([...FIELDS, ...extra]);
  const waiting = new Map<string, string[]>();
  for (const { id, cells } of merged) waiting.set(keyOf(cells), [...(waiting.get(keyOf(cells)) ?? []), id]);
  const ids = ours.map(({ cells }) => waiting.get(keyOf(cells))?.shift());
  const taken = new Set(ids);
  return ours.map((row, at) => {
    const { id = "", ...bare } = row;
    const again = ids[at];
    if (again !== undefined) return { ...bare, id: again };
    return taken.has(id) ? bare : row;
  });
}

/** Rows that are known by their ids alone: nobody has been at the officer's own. */
function matchKnown(base: readonly BaseRow[], rows: readonly ReturnedRow[]): Matching {
  const ids = new Set(base.map(({ id }) => id));
  const matched = new Map<string, ReturnedRow>();
  const added: AddedRow[] = [];
  let after: string | undefined;
  for (const row of rows) {
    if (Object.values(row.cells).every(isBlank)) continue;
    if (row.id !== undefined && ids.has(row.id) && !matched.has(row.id)) {
      matched.set(row.id, row);
      after = row.id;
    } else added.push({ row, after });
  }
  return { matched, added, notices: [] };
}

/**
 * What the officer's table says beyond that merge. A table that holds it says nothing of its own, so that merging once more
 * asks nothing that was decided.
 */
function beyondMerge(ours: VoiceReading, merged: readonly BaseRow[], { extra }: Round): VoiceReading {
  const now = new Map(merged.map((row) => [row.id, row.cells]));
  const keyOf = keyOver([...FIELDS, ...extra]);
  const isMerged = (id: string | undefined, cells: RowCells) => {
    const there = now.get(id ?? "");
    return there !== undefined && keyOf(there) === keyOf(cells);
  };
  return {
    ...ours,
    added: ours.added.filter(({ row }) => !isMerged(row.id, row.cells)),
    missing: ours.missing.filter((id) => now.has(id)),
    changes: new Map([...ours.changes].flatMap(([id, cells]) => changesBeyond(id, cells, now.get(id)))),
    replaced: new Map([...ours.replaced].filter(([id, cells]) => !isMerged(id, cells))),
  };
}

function keyOver(columns: readonly string[]) {
  return (cells: RowCells) => columns.map((column) => plain(cells[column] ?? "")).join("\u0000");
}

type Change = readonly [id: string, cells: ReadonlyMap<string, string>];

function changesBeyond(
  id: string,
  cells: ReadonlyMap<string, string>,
  merged: RowCells | undefined,
): readonly Change[] {
  const left = new Map([...cells].filter(([column, text]) => !same(text, merged?.[column] ?? "")));
  return left.size === 0 ? [] : [[id, left]];
}
