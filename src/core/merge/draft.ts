import { type BaseRow, FIELDS, type Round, type RowCells } from "../model/round.ts";
import { groupBy } from "../rules/group-by.ts";
import { contentKey } from "./base-index.ts";
import type { Conflict, VoicedValue } from "./conflict.ts";
import { mergeItems } from "./merge-items.ts";
import { mergeOwners } from "./merge-owners.ts";
import { byValue, type CellOutcome, mergeValue, type Voice } from "./merge-value.ts";
import type { NewRow } from "./new-rows.ts";
import { OURS } from "./ours.ts";
import { plain } from "./same.ts";
import type { VoiceReading } from "./voice.ts";

/** One cell that was taken over, and from where. */
export interface AppliedChange {
  readonly id: string;
  /** `row` where a whole row came in, was replaced or was taken out. */
  readonly column: string;
  readonly old: string;
  readonly new: string;
  readonly from: readonly string[];
  readonly decided?: true;
  /** The officer's table holds it already. */
  readonly stands?: true;
}

/** Of fewer rows, most are soon gone. */
const FEW_ROWS = 4;

/** Rows under way, before the officer's decisions. */
export interface Draft {
  readonly rows: readonly BaseRow[];
  readonly conflicts: readonly Conflict[];
  readonly log: readonly AppliedChange[];
}

/** All that the voices say, put together row by row; what they do not agree on stays open. */
export function draftOf(latest: Round, voices: readonly VoiceReading[], fresh: readonly NewRow[]): Draft {
  const rows: BaseRow[] = [];
  const conflicts: Conflict[] = [];
  const log: AppliedChange[] = [];
  const columns = [...FIELDS, ...latest.extra];
  const changing = voicesByRow(voices);
  const behind = groupBy(fresh, ({ after }) => after);
  const place = (after: string | undefined) => {
    for (const { id, cells, from } of behind.get(after) ?? []) {
      rows.push({ id, cells });
      log.push({ id, column: "row", old: "", new: wordsOf(cells), from });
    }
  };
  place(undefined);
  const rewritten = rewrittenHere(voices);
  const takenOut = takenOutHere(latest, voices);
  for (const sent of latest.rows) {
    const base = { id: sent.id, cells: { ...sent.cells, ...rewritten.get(sent.id) } };
    if (takenOut.has(base.id)) {
      const from = voices.filter(({ missing }) => missing.includes(base.id)).map((voice) => voice.from);
      log.push({ id: base.id, column: "row", old: wordsOf(base.cells), new: "", from });
      place(base.id);
      continue;
    }
    const cells: Record<string, string> = { ...base.cells };
    const editors = new Set<string>();
    for (const column of columns) {
      const outcome = mergeColumn(base, column, changing.get(base.id) ?? []);
      cells[column] = outcome.value;
      conflicts.push(...outcome.open.map((question) => ({ ...question, id: base.id, column })));
      for (const one of [
        ...outcome.from,
        ...outcome.open.flatMap(({ values }) => values.flatMap((v) => v.from)),
      ])
        editors.add(one);
      if (outcome.from.length > 0)
        log.push({
          id: base.id,
          column,
          old: base.cells[column] ?? "",
          new: outcome.value,
          from: outcome.from,
        });
    }
    rows.push({ id: base.id, cells });
    conflicts.push(...rowConflicts(base, voices, [...editors]));
    place(base.id);
  }
  conflicts.push(...staleConflicts(latest, voices), ...goneConflicts(voices));
  return { rows, conflicts, log };
}

/**
 * Rows that the officer's own table holds with other words in every cell, and nobody else speaks of: the officer is not asked
 * whether to keep them.
 */
function rewrittenHere(voices: readonly VoiceReading[]): ReadonlyMap<string, RowCells> {
  const own = voices.find(({ from }) => from === OURS)?.replaced ?? new Map<string, RowCells>();
  const others = voices.filter(({ from }) => from !== OURS);
  const isFree = ([id]: readonly [string, RowCells]) =>
    others.every(({ changes, replaced }) => !changes.has(id) && !replaced.has(id));
  return new Map([...own].filter(isFree));
}

/**
 * Rows that the officer took out and no copy wrote in: they stay out. Where most of them are gone, something else may have
 * happened to the table, and that is asked.
 */
function takenOutHere({ rows }: Round, voices: readonly VoiceReading[]): ReadonlySet<string> {
  const missing = voices.find(({ from }) => from === OURS)?.missing ?? [];
  if (rows.length >= FEW_ROWS && missing.length * 2 > rows.length) return new Set();
  const written = new Set(
    voices.flatMap(({ changes, replaced, stale }) => [
      ...changes.keys(),
      ...replaced.keys(),
      ...stale.map(({ id }) => id),
    ]),
  );
  return new Set(missing.filter((id) => !written.has(id)));
}

function wordsOf(cells: RowCells): string {
  return plain(Object.values(cells).join("\n"));
}

/** Who changed a cell of which row. */
function voicesByRow(voices: readonly VoiceReading[]): ReadonlyMap<string, readonly VoiceReading[]> {
  const byRow = new Map<string, VoiceReading[]>();
  for (const voice of voices) {
    for (const id of voice.changes.keys()) {
      const known = byRow.get(id);
      if (known === undefined) byRow.set(id, [voice]);
      else known.push(voice);
    }
  }
  return byRow;
}

function mergeColumn(base: BaseRow, column: string, voices: readonly VoiceReading[]): CellOutcome {
  const before = base.cells[column] ?? "";
  const said = voices.flatMap((voice): (Voice & { readonly locked: boolean })[] => {
    const value = voice.changes.get(base.id)?.get(column);
    return value === undefined ? [] : [{ from: voice.from, value, locked: voice.locked.has(base.id) }];
  });
  if (said.some(({ locked }) => locked)) return asked(before, said);
  if (column === "items") return mergeItems(before, said);
  return column === "owners" ? mergeOwners(before, said) : mergeValue(before, said);
}

/** What was written in a locked row is never taken by itself. */
function asked(base: string, voices: readonly Voice[]): CellOutcome {
  return { value: base, from: [], open: [{ kind: "cell", base, values: byValue(voices) }] };
}

function rowConflicts(
  base: BaseRow,
  voices: readonly VoiceReading[],
  editedBy: readonly string[],
): Conflict[] {
  const from = voices.filter(({ missing }) => missing.includes(base.id)).map((voice) => voice.from);
  const deleted: Conflict[] =
    from.length === 0 ? [] : [{ kind: "deleted", id: base.id, base: base.cells, from, editedBy }];
  const replaced = new Map<string, { row: RowCells; from: string[] }>();
  for (const voice of voices) {
    const row = voice.replaced.get(base.id);
    // What the row is already, since the officer wrote it so, is no question.
    if (row === undefined || contentKey(row) === contentKey(base.cells)) continue;
    const key = contentKey(row);
    const known = replaced.get(key);
    if (known) known.from.push(voice.from);
    else replaced.set(key, { row, from: [voice.from] });
  }
  return [
    ...deleted,
    ...[...replaced.values()].map(
      (one): Conflict => ({ kind: "replaced", id: base.id, base: base.cells, ...one }),
    ),
  ];
}

function staleConflicts(latest: Round, voices: readonly VoiceReading[]): Conflict[] {
  const now = new Map(latest.rows.map((row) => [row.id, row.cells]));
  const said = new Map<string, { id: string; column: string; base: string; voices: Voice[] }>();
  for (const { from, stale } of voices) {
    for (const { id, column, base, value } of stale) {
      const key = `${id}\u0000${column}\u0000${plain(base)}`;
      const known = said.get(key) ?? { id, column, base, voices: [] };
      known.voices.push({ from, value });
      said.set(key, known);
    }
  }
  return [...said.values()].map(({ id, column, base, voices: all }) => {
    const values: readonly VoicedValue[] = byValue(all);
    return { kind: "stale", id, column, base, current: now.get(id)?.[column] ?? "", values };
  });
}

function goneConflicts(voices: readonly VoiceReading[]): Conflict[] {
  return voices.flatMap(({ from, goneRows }) =>
    goneRows.map((gone): Conflict => ({ kind: "row-gone", ...gone, from: [from] })),
  );
}
