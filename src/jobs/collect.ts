import { backAgain } from "../core/merge/back-again.ts";
import type { Notice } from "../core/merge/conflict.ts";
import { identifyRows, knownRows } from "../core/merge/identify-rows.ts";
import { type MergeResult, mergeCopies } from "../core/merge/merge-copies.ts";
import { rowIdFor } from "../core/merge/row-id.ts";
import { type Decision, isSameQuestion } from "../core/model/decision.ts";
import type { Fault } from "../core/model/fault.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import type { Round, RoundRecord } from "../core/model/round.ts";
import type { Settings } from "../core/model/settings.ts";
import type { CheckReport } from "./check.ts";
import { rowCells } from "./distribute.ts";
import type { ReadFile } from "./read-returned.ts";

/** What collecting looks at. */
export interface CollectInput {
  /** The officer's workbook, or the base that was kept at sending. */
  readonly report: Pick<CheckReport, "schedule" | "settings">;
  readonly files: readonly ReadFile[];
  /** Those that the workbook keeps from an earlier sitting count beside them. */
  readonly decisions: readonly Decision[];
}

/** The merge, and the files that could not be used. */
export interface Collected extends MergeResult {
  readonly refusedFiles: readonly {
    readonly name: string;
    readonly code: string;
    readonly message: string;
  }[];
  readonly round: Round;
  /** All decisions that count, for the next time: kept ones whose copies have not come again among them. */
  readonly decisions: readonly Decision[];
}

/** 汇总: the copies that came back, merged into the table that was sent. */
export function collect({ report, files, decisions }: CollectInput): Result<Collected, Fault> {
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
  const ours = kept === undefined ? undefined : ownRows(report, kept);
  const recipients = Object.keys(latest.sent ?? {});
  const earlier = (kept?.decisions ?? []).filter((one) => !decisions.some((now) => isSameQuestion(one, now)));
  const merged = mergeCopies({
    rounds,
    copies: copies.map(({ copy }) => copy),
    recipients,
    decisions,
    kept: earlier,
    newId: (seed) => rowIdFor(`${latest.plan}\u0000${seed}`),
    ...(ours !== undefined && schedule.rows.length > 0 && { ours }),
  });
  const refusedFiles = files.flatMap((file) => (file.kind === "refused" ? [file] : []));
  const notices: readonly Notice[] = [
    ...(kept === undefined ? [{ code: "round-not-kept" as const, from: [] }] : []),
    ...merged.notices,
    ...backAgain(kept?.merged ?? [], ours ?? [], merged.rows),
  ];
  return ok({ ...merged, notices, refusedFiles, round: latest, decisions: [...earlier, ...decisions] });
}

/** The officer's rounds are the authority; a round that only a copy carries comes before none. */
function roundsOf({ rounds = [] }: Settings, carried: readonly Round[]): readonly Round[] {
  if (rounds.length > 0) return rounds.filter(({ plan }) => plan === rounds.at(-1)?.plan);
  const byNumber = new Map(carried.map((round) => [round.round, round]));
  return [...byNumber.values()].sort((one, other) => one.round - other.round);
}

/** The rows of the officer's table as they stand, under the ids of the round. */
export function ownRows({ schedule }: Pick<CheckReport, "schedule">, round: RoundRecord) {
  let count = 0;
  const newId = () => {
    count += 1;
    return rowIdFor(`${round.plan}\u0000${count}\u0000own`);
  };
  const rows = rowCells(schedule);
  return identifyRows(rows, knownRows(rows, round), newId).map(({ id, cells }, at) => ({
    id,
    cells,
    row: schedule.rows[at]?.sheetRows[0] ?? 0,
  }));
}
