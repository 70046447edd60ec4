import { FIELDS, type ReturnedCopy, type ReturnedRow } from "../model/round.ts";
import type { Notice } from "./conflict.ts";
import { copiesBelow } from "./copies-below.ts";
import { type Decisions, decide, type Settled } from "./decide.ts";
import type { WrittenTable } from "./laid-row.ts";
import { withLaterEdits } from "./later-edits.ts";
import { type MergeInput, type MergeResult, mergeCopies } from "./merge-copies.ts";
import { saidOf } from "./said-of.ts";
import { standing } from "./sender-states.ts";
import { statesBefore } from "./states-before.ts";

/** A merge that was written into the officer's table, and all that went into it. */
export interface EarlierMerge extends EarlierCopies {
  /** The officer's table as it was before the first merge. */
  readonly own: readonly ReturnedRow[];
  readonly written: WrittenTable;
}

/**
 * Copies that were merged before, in the order of arrival. Where it is not known any more what was written of them, they are
 * merged once more beside the officer's table, and all that stands in it counts as the officer's.
 */
export interface EarlierCopies {
  readonly copies: readonly ReturnedCopy[];
}

/** A merge, and what is to be kept of it once it is written. */
export interface MergedOn extends MergeResult {
  readonly below: Omit<WrittenTable, "rows">;
}

/**
 * Merges further copies into the table that holds an earlier merge: all copies are merged once more over what was sent, as if
 * they had come together, and what the officer edited since then is laid over that.
 */
export function mergeOn(input: MergeInput, earlier: EarlierMerge | EarlierCopies | undefined): MergedOn {
  const latest = input.rounds.at(-1);
  if (latest === undefined) throw new Error("a merge needs the round that was sent");
  const columns = [...FIELDS, ...latest.extra];
  if (earlier === undefined || !("written" in earlier)) {
    const merged = mergeCopies({ ...input, copies: inOneOrder(earlier ?? { copies: [] }, input) });
    const { undecided } = merged;
    const made = { copies: merged, undecided, result: merged, asked: [], columns, before: new Map() };
    const notices = earlier === undefined ? merged.notices : newsOf(merged.notices, input.copies);
    return { ...merged, notices, below: copiesBelow(made) };
  }
  const { written } = earlier;
  const merged = mergeCopies({ ...input, copies: inOneOrder(earlier, input), ours: earlier.own });
  const table = input.ours ?? written.rows.map((row) => ({ ...row, row: 0 }));
  const unused = notUsed(input, merged.settled);
  const waiting = [...unused.kept, ...unused.given];
  const laid = withLaterEdits({
    merged,
    written,
    table,
    columns,
    waiting,
    said: saidOf(merged.copies, latest.rows),
  });
  const decided = decide(laid, unused, latest, input.newId);
  const ofCopies = new Set(merged.conflicts);
  const asked = laid.conflicts.filter((one) => !ofCopies.has(one));
  const { rows, conflicts, log } = decided;
  return {
    rows,
    conflicts,
    log,
    notices: [...newsOf([...merged.notices, ...laid.notices], input.copies), ...decided.notices],
    settled: [...merged.settled, ...decided.settled],
    senders: standing(merged.senders, conflicts),
    copies: merged.copies,
    spoken: merged.spoken,
    undecided: merged.undecided,
    below: copiesBelow({
      copies: merged,
      undecided: merged.undecided,
      result: decided,
      asked,
      columns,
      before: statesBefore(written, waiting),
    }),
  };
}

/**
 * A copy that is handed in again keeps its place. Where its sender cannot be told from the file any more, the officer has
 * said it already.
 */
function inOneOrder(
  { copies: kept }: EarlierCopies,
  { copies, recipients = [] }: MergeInput,
): ReturnedCopy[] {
  const again = new Map([...copies].reverse().map((copy) => [copy.hash, copy]));
  const hashes = new Set(kept.map(({ hash }) => hash));
  const earlier = kept.map((copy) => {
    const now = again.get(copy.hash) ?? copy;
    return recipients.includes(copy.sender) && !recipients.includes(now.sender) ? copy : now;
  });
  return [...earlier, ...copies.filter((copy) => !hashes.has(copy.hash) || again.get(copy.hash) !== copy)];
}

function notUsed({ kept = [], decisions = [] }: MergeInput, settled: readonly Settled[]): Decisions {
  const used = new Set(settled.map(({ decision }) => decision));
  return { kept: kept.filter((one) => !used.has(one)), given: decisions.filter((one) => !used.has(one)) };
}

/**
 * What was told when its copy was merged is not told again with each that comes later. Whether a decision is left over
 * shows only when the officer's edits are in.
 */
function newsOf(notices: readonly Notice[], handed: readonly ReturnedCopy[]): Notice[] {
  const spoken = new Set(handed.map(({ sender }) => sender));
  return notices.filter(
    ({ code, from }) =>
      !code.startsWith("decision-") && (from.length === 0 || from.some((name) => spoken.has(name))),
  );
}
