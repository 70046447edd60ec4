import type { Notice } from "../core/merge/conflict.ts";
import { identifyRows, knownRows } from "../core/merge/identify-rows.ts";
import { keptRows } from "../core/merge/kept-rows.ts";
import type { MergeResult } from "../core/merge/merge-copies.ts";
import { mergeOn } from "../core/merge/merge-on.ts";
import { mergedAgain } from "../core/merge/merged-again.ts";
import { cellsAsSent, renamedColumns } from "../core/merge/own-columns.ts";
import { rowIdFor } from "../core/merge/row-id.ts";
import type { IsoDay } from "../core/model/day.ts";
import { type Decision, isSameQuestion } from "../core/model/decision.ts";
import type { Fault } from "../core/model/fault.ts";
import type { KeptReturn, WrittenMerge } from "../core/model/kept-merge.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import type { Round, RoundRecord } from "../core/model/round.ts";
import type { Settings } from "../core/model/settings.ts";
import type { CheckReport } from "./check.ts";
import { rowCells } from "./distribute.ts";
import { damageNotices } from "./kept-damage.ts";
import { earlierMerge, isWritten, keptReturns, withStanding } from "./kept-merge.ts";
import type { ReadFile } from "./read-returned.ts";

/** What collecting looks at. */
export interface CollectInput {
  /** The officer's workbook, or the base that was kept at sending. */
  readonly report: Pick<CheckReport, "schedule" | "settings">;
  readonly files: readonly ReadFile[];
  /** Those that the workbook keeps from an earlier sitting count beside them. */
  readonly decisions: readonly Decision[];
  /** The day on which it is done, for those who ask later. */
  readonly today?: IsoDay;
}

/** The merge, and the files that could not be used. */
export interface Collected extends Omit<MergeResult, "copies" | "spoken" | "undecided"> {
  readonly refusedFiles: readonly {
    readonly name: string;
    readonly code: string;
    readonly message: string;
  }[];
  readonly round: Round;
  /** All decisions that count, for the next time: kept ones whose copies have not come again among them. */
  readonly decisions: readonly Decision[];
  /** The copies whose words count, by which a change is found in its file. */
  readonly spoken: readonly KeptReturn[];
  /** What the workbook keeps of it, once it is written. */
  readonly kept: ToKeep;
  /** The officer's table says all of it already, and the workbook keeps all copies: there is nothing to be written. */
  readonly stands: boolean;
}

/** All of a merge by which the next one goes on from it; the order of the rows shows when they are written. */
interface ToKeep extends Omit<WrittenMerge, "order" | "from"> {
  readonly returns: readonly KeptReturn[];
}

/**
 * 汇总: the copies that came back, merged into the table that was sent. What was collected before and written counts with
 * them; its files need not come again.
 */
export function collect({ report, files, decisions, today }: CollectInput): Result<Collected, Fault> {
  const { schedule, settings } = report;
  const ownPlan = settings.rounds?.at(-1)?.plan;
  const copies = files.flatMap((file) =>
    file.kind === "copy" && (ownPlan === undefined || file.sends !== ownPlan) ? [file] : [],
  );
  const rounds = roundsOf(
    settings,
    copies.flatMap(({ carried }) => carried ?? []),
  );
  const latest = rounds.at(-1);
  if (latest === undefined) return fail({ kind: "no-round" });
  const kept = settings.rounds?.at(-1);
  // The officer's own edits are one more voice, where the table that was sent is at hand.
  const ours = kept === undefined || schedule.rows.length === 0 ? undefined : ownRows(report, kept);
  const earlierDecisions = (kept?.decisions ?? []).filter(
    (one) => !decisions.some((now) => isSameQuestion(one, now)),
  );
  const earlier = kept && earlierMerge(kept);
  const {
    copies: taken,
    spoken,
    below,
    ...merged
  } = mergeOn(
    {
      rounds,
      copies: copies.map(({ copy }) => copy),
      recipients: Object.keys(latest.sent ?? {}),
      decisions,
      kept: earlierDecisions,
      newId: (seed) => rowIdFor(`${latest.plan}\u0000${seed}`),
      ...(ours !== undefined && { ours }),
    },
    earlier,
  );
  const before = earlier && "written" in earlier ? kept?.written : undefined;
  const notices: readonly Notice[] = [
    ...(kept === undefined ? [{ code: "round-not-kept" as const, from: [] }] : []),
    ...(kept === undefined ? [] : damageNotices(kept, taken)),
    ...merged.notices,
    ...(before === undefined ? mergedAgain(kept?.merged ?? [], ours ?? [], merged.rows) : []),
  ];
  const returns = keptReturns(taken, { ...latest, ...kept }, today);
  return ok({
    ...merged,
    log: withStanding(merged, ours ?? []),
    stands: isWritten(merged.rows, ours ?? []) && returns.every((one) => kept?.returns?.includes(one)),
    notices,
    spoken: returns.filter(({ hash }) => spoken.includes(hash)),
    refusedFiles: files.flatMap((file) => (file.kind === "refused" ? [file] : [])),
    round: roundAlone(latest),
    decisions: [...earlierDecisions, ...decisions],
    kept: {
      ...below,
      own: before?.own ?? keptRows(ours ?? [], latest.rows),
      returns,
    },
  });
}

function roundAlone({ plan, round, extra, rows, sent }: Round): Round {
  return { plan, round, extra, rows, ...(sent !== undefined && { sent }) };
}

/** The officer's rounds are the authority; a round that only a copy carries comes before none. */
function roundsOf({ rounds = [] }: Settings, carried: readonly Round[]): readonly Round[] {
  if (rounds.length > 0) return rounds.filter(({ plan }) => plan === rounds.at(-1)?.plan);
  const byNumber = new Map(carried.map((round) => [round.round, round]));
  return [...byNumber.values()].sort((one, other) => one.round - other.round);
}

/** The headers of the columns that are neither time, work nor owners, as rows name them. */
export function furtherHeaders({ tables }: Pick<CheckReport["schedule"], "tables">): readonly string[] {
  return tables.flatMap(({ columns }) =>
    columns.filter(({ role }) => role === "extra").map(({ header }) => header.replace(/\s+/gu, "")),
  );
}

/** The rows of the officer's table as they stand, under the ids of the round. */
export function ownRows({ schedule }: Pick<CheckReport, "schedule">, round: RoundRecord) {
  const written = rowCells(schedule);
  const headers = new Set([...furtherHeaders(schedule), ...written.flatMap((cells) => Object.keys(cells))]);
  const renamed = renamedColumns(headers, round.extra);
  const stay = new Set([...headers, ...renamed.values()]);
  const gone = round.extra.filter((column) => !stay.has(column));
  const rows = written.map((cells) => cellsAsSent(cells, renamed, []));
  const known = knownRows(rows, round);
  const before = new Map(known.map(({ id, cells }) => [id, cells]));
  const taken = new Set([...round.rows, ...known].map(({ id }) => id));
  let count = 0;
  const newId = (): string => {
    count += 1;
    const id = rowIdFor(`${round.plan}\u0000${count}\u0000own`);
    return taken.has(id) ? newId() : id;
  };
  return identifyRows(rows, known, newId).map(({ id, cells }, at) => ({
    id,
    cells: cellsAsSent(cells, renamed, gone, before.get(id)),
    row: schedule.rows[at]?.sheetRows[0] ?? 0,
  }));
}
