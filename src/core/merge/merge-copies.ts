import type { Decision } from "../model/decision.ts";
import type { BaseRow, ReturnedCopy, ReturnedRow, Round } from "../model/round.ts";
import type { Conflict, Notice } from "./conflict.ts";
import { decide, type Settled } from "./decide.ts";
import { type AppliedChange, type Draft, draftOf } from "./draft.ts";
import { gateCopies } from "./gate-copies.ts";
import { withBreaks } from "./lost-breaks.ts";
import { newRows } from "./new-rows.ts";
import { timedByAbove, untimedAsSuch, untimedRows } from "./no-time.ts";
import { ownVoice } from "./own-voice.ts";
import { type CopyReading, readCopy } from "./read-copy.ts";
import { type SenderState, sendersOf } from "./sender-states.ts";
import { isUntouched, superseded } from "./superseded.ts";
import { upToDate, type VoiceReading } from "./voice.ts";

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

export interface MergeResult {
  readonly rows: readonly BaseRow[];
  readonly conflicts: readonly Conflict[];
  readonly notices: readonly Notice[];
  readonly senders: readonly SenderState[];
  readonly log: readonly AppliedChange[];
  /** The conflicts that a decision has settled. */
  readonly settled: readonly Settled[];
  /** The copies that were taken, in the order of arrival. */
  readonly copies: readonly ReturnedCopy[];
  /** Hashes of those of them whose words count: an earlier copy that a later one took the place of is not among them. */
  readonly spoken: readonly string[];
  /** As it was before the decisions. */
  readonly undecided: Draft;
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
  const handedIn = speaking.map(({ reading, round }) => timedByAbove(upToDate(reading, round, latest)));
  const theirs = handedIn.map(untimedAsSuch);
  const decisions = { kept: input.kept ?? [], given: input.decisions ?? [] };
  const mergeOf = (voices: readonly VoiceReading[]) => {
    const fresh = newRows(voices, latest, input.newId);
    const draft = draftOf(latest, voices, fresh.rows);
    return { voices, fresh, draft, decided: decide(draft, decisions, latest, input.newId) };
  };
  const { voices, fresh, draft, decided } = mergeOf([
    ...ownVoice(input.ours ?? [], latest, () => mergeOf(theirs).decided.rows),
    ...theirs,
  ]);
  const notices = [
    ...gated.notices,
    ...earlier,
    ...speaking.flatMap(({ reading }) => noticesOf(reading, latest, decided.conflicts)),
    ...voices.flatMap(({ gone }) => gone),
    ...handedIn.flatMap(untimedRows),
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
    undecided: draft,
    spoken: speaking.flatMap(({ reading }) => (isUntouched(reading) ? [] : [reading.copy.hash])),
    copies: gated.accepted.map(({ copy }) => copy),
    senders: sendersOf(input, gated.refused, voices, conflicts),
  };
}

/** What a copy wrote in a locked row is told until it is decided. */
function noticesOf(reading: CopyReading, latest: Round, conflicts: readonly Conflict[]): Notice[] {
  const from = [reading.copy.sender];
  const open = new Set(conflicts.map(({ id }) => id));
  const locked = latest.rows
    .filter(({ id }) => reading.locked.has(id) && open.has(id))
    .map(({ id, cells }) => ({ code: "locked-edit" as const, from, id, rows: [cells] }));
  return [...reading.notices.map((notice) => ({ ...notice, from })), ...locked];
}
