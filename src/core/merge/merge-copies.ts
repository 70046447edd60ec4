import type { Decision } from "../model/decision.ts";
import {
  type BaseRow,
  FIELDS,
  type ReturnedCopy,
  type ReturnedRow,
  type Round,
  type RowCells,
} from "../model/round.ts";
import type { Conflict, Notice, VoicedValue } from "./conflict.ts";
import { decide, type Settled } from "./decide.ts";
import { gateCopies } from "./gate-copies.ts";
import { withBreaks } from "./lost-breaks.ts";
import { mergeItems } from "./merge-items.ts";
import { mergeOwners } from "./merge-owners.ts";
import { byValue, type CellOutcome, mergeValue, type Voice } from "./merge-value.ts";
import { type NewRow, newRows } from "./new-rows.ts";
import { beyondMerge, knownAgain, matchKnown } from "./own-voice.ts";
import { type CopyReading, readCopy } from "./read-copy.ts";
import { plain, same } from "./same.ts";
import { superseded } from "./superseded.ts";

/** The officer's own table speaks under this name. */
export const OURS = "本表";

/** Everything a merge looks at; the same input always gives the same result. */
export interface MergeInput {
  /** All rounds of the plan so far, the latest last; at least one. */
  readonly rounds: readonly Round[];
  /** The officer's table as it is now: one more voice. */
  readonly ours?: readonly ReturnedRow[];
  /** In the order of arrival. */
  readonly copies: readonly ReturnedCopy[];
  readonly recipients?: readonly string[];
  readonly decisions?: readonly Decision[];
  /** Decisions of an earlier sitting. */
  readonly kept?: readonly Decision[];
  /** A row id for these words; the same words get the same id. */
  readonly newId: (seed: string) => string;
}

/** One cell that was taken over, and from where. */
export interface AppliedChange {
  readonly id: string;
  /** `row` where a whole row came in, was replaced or was taken out. */
  readonly column: string;
  readonly old: string;
  readonly new: string;
  readonly from: readonly string[];
  readonly decided?: true;
}

/** How a recipient stands. */
interface SenderState {
  readonly name: string;
  readonly file?: string;
  readonly state: "merged" | "unchanged" | "conflict" | "missing" | "refused";
}

export interface MergeResult {
  readonly rows: readonly BaseRow[];
  readonly conflicts: readonly Conflict[];
  readonly notices: readonly Notice[];
  readonly senders: readonly SenderState[];
  readonly log: readonly AppliedChange[];
  /** The conflicts that a decision has settled. */
  readonly settled: readonly Settled[];
}

/** Rows under way, before the officer's decisions. */
export interface Draft {
  readonly rows: readonly BaseRow[];
  readonly conflicts: readonly Conflict[];
  readonly log: readonly AppliedChange[];
}

/**
 * Merges what came back: nothing is lost, and the base stays where the officer has to decide.
 *
 * Every text of every accepted copy stands afterwards in the rows, in a conflict or in a notice.
 */
export function mergeCopies(input: MergeInput): MergeResult {
  const latest = input.rounds.at(-1);
  if (latest === undefined) throw new Error("a merge needs the round that was sent");
  const gated = gateCopies(input.copies, input.rounds, input.recipients ?? []);
  const readings = gated.accepted.map(({ copy, round }) => ({
    reading: readCopy(withBreaks(copy, round), round),
    round,
  }));
  const { speaking, notices: earlier } = superseded(readings);
  const theirs = speaking.map(({ reading, round }) => upToDate(reading, round, latest));
  const decisions = { kept: input.kept ?? [], given: input.decisions ?? [] };
  const mergeOf = (voices: readonly VoiceReading[]) => {
    const fresh = newRows(voices, latest, input.newId);
    const draft = draftOf(latest, voices, fresh.rows);
    return { voices, fresh, decided: decide(draft, decisions, latest, input.newId) };
  };
  const { voices, fresh, decided } = mergeOf([
    ...ownVoice(input.ours ?? [], latest, () => mergeOf(theirs).decided.rows),
    ...theirs,
  ]);
  const notices = [
    ...gated.notices,
    ...earlier,
    ...speaking.flatMap(({ reading }) => noticesOf(reading)),
    ...voices.flatMap(({ gone }) => gone),
    ...fresh.notices,
    ...decided.notices,
  ];
  const { rows, conflicts, log, settled } = decided;
  return {
    rows,
    conflicts,
    notices,
    log,
    settled,
    senders: sendersOf(input, gated.refused, voices, conflicts),
  };
}

/** What one voice says about the rows as they stand in the latest round. */
export interface VoiceReading extends CopyReading {
  readonly from: string;
  /** Cells that were changed here and, since then, in the plan too. */
  readonly stale: readonly {
    readonly id: string;
    readonly column: string;
    readonly base: string;
    readonly value: string;
  }[];
  readonly goneRows: readonly { readonly id: string; readonly base: RowCells; readonly row: RowCells }[];
  readonly gone: readonly Notice[];
}

/** The officer's table as a voice; none where it says nothing beyond the base and the merge of the others. */
function ownVoice(
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
  return { ...reading, from: OURS, stale: [], goneRows: [], gone: [] };
}

/** An older round's changes, held against what the plan says now. */
function upToDate(reading: CopyReading, round: Round, latest: Round): VoiceReading {
  const from = reading.copy.sender;
  if (round === latest) return { ...reading, from, stale: [], goneRows: [], gone: [] };
  const now = new Map(latest.rows.map((row) => [row.id, row.cells]));
  const then = new Map(round.rows.map((row) => [row.id, row.cells]));
  const changes = new Map<string, ReadonlyMap<string, string>>();
  const stale: { id: string; column: string; base: string; value: string }[] = [];
  for (const [id, cells] of reading.changes) {
    const current = now.get(id);
    if (current === undefined) continue;
    const still = new Map<string, string>();
    for (const [column, value] of cells) {
      const base = then.get(id)?.[column] ?? "";
      if (same(base, current[column] ?? "")) still.set(column, value);
      else if (!same(value, current[column] ?? "")) stale.push({ id, column, base, value });
    }
    if (still.size > 0) changes.set(id, still);
  }
  const lost = [...reading.found].filter(([id]) => !now.has(id));
  const isChanged = (id: string) => reading.changes.has(id) || reading.replaced.has(id);
  return {
    ...reading,
    from,
    changes,
    replaced: new Map([...reading.replaced].filter(([id]) => now.has(id))),
    missing: reading.missing.filter((id) => now.has(id)),
    stale,
    goneRows: lost.flatMap(([id, { cells }]) =>
      isChanged(id) ? [{ id, base: then.get(id) ?? {}, row: cells }] : [],
    ),
    gone: lost.flatMap(([id, { cells }]) =>
      isChanged(id) ? [] : [{ code: "row-gone" as const, from: [from], id, rows: [cells] }],
    ),
  };
}

function noticesOf(reading: CopyReading): Notice[] {
  const from = [reading.copy.sender];
  const locked = [...reading.locked].map((id) => ({ code: "locked-edit" as const, from, id }));
  return [...reading.notices.map((notice) => ({ ...notice, from })), ...locked];
}

function draftOf(latest: Round, voices: readonly VoiceReading[], fresh: readonly NewRow[]): Draft {
  const rows: BaseRow[] = [];
  const conflicts: Conflict[] = [];
  const log: AppliedChange[] = [];
  const columns = [...FIELDS, ...latest.extra];
  const changing = voicesByRow(voices);
  const place = (after: string | undefined) => {
    for (const { id, cells, from } of fresh.filter((one) => one.after === after)) {
      rows.push({ id, cells });
      log.push({ id, column: "row", old: "", new: plain(Object.values(cells).join("\n")), from });
    }
  };
  place(undefined);
  for (const base of latest.rows) {
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
    if (row === undefined) continue;
    const key = FIELDS.map((field) => plain(row[field] ?? "")).join("\u0000");
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

function sendersOf(
  { copies, recipients = [] }: MergeInput,
  refused: readonly ReturnedCopy[],
  voices: readonly VoiceReading[],
  conflicts: readonly Conflict[],
): SenderState[] {
  const contested = new Set(
    conflicts.flatMap((conflict) =>
      "values" in conflict
        ? conflict.values.flatMap(({ from }) => from)
        : [...conflict.from, ...(conflict.kind === "deleted" ? conflict.editedBy : [])],
    ),
  );
  const names = [...new Set([...recipients, ...copies.map(({ sender }) => sender)])];
  return names.map((name): SenderState => {
    const spoken = voices.filter(({ from }) => from === name);
    const [voice] = spoken;
    const file = voice?.copy.file ?? refused.find(({ sender }) => sender === name)?.file;
    if (voice === undefined)
      return { name, ...(file !== undefined && { file }), state: file === undefined ? "missing" : "refused" };
    const touched = spoken.some(({ changes, added }) => changes.size + added.length > 0);
    const state = contested.has(name) ? "conflict" : touched ? "merged" : "unchanged";
    return { name, ...(file !== undefined && { file }), state };
  });
}
