import type { JobFault } from "../../core/model/fault.ts";
import type { CellEdit } from "../../core/model/problem.ts";
import { fail, ok, type Result } from "../../core/model/result.ts";
import type { CellsBefore } from "./cells-before.ts";
import { faultOf, inExcel } from "./in-excel.ts";
import { lookAtRuns, type SeenRun } from "./look-at-runs.ts";
import { runsOf } from "./run-of-edits.ts";
import { asBefore, type WantedRun, wantedBy, writeRuns } from "./write-runs.ts";

/** So many runs, and so many characters, travel at once. */
const RUNS_AT_ONCE = 500;
const CHARACTERS_AT_ONCE = 500_000;

/**
 * Writes the edits, all or none. Excel takes nothing back by itself when it refuses one of them: what was
 * written until then is put back by us.
 */
export async function changeCells(
  edits: readonly CellEdit[],
  before: CellsBefore,
  writes: (runs: readonly SeenRun[]) => void,
): Promise<Result<void, JobFault>> {
  if (edits.length === 0) return ok(undefined);
  const runs = runsOf(edits);
  const looked = await inExcel((context) => lookAtRuns(context, runs));
  if (!looked.ok) return fail(faultOf(looked.fault, runs[0]?.sheet ?? null));
  if ("missing" in looked.value) {
    return fail({ kind: "unknown-sheet", wanted: looked.value.missing, sheets: looked.value.sheets });
  }
  const seen = looked.value.runs;
  const fault = whyNot(seen);
  if (fault !== undefined) return fail(fault);
  writes(seen);
  const written = await writeAll(seen.map((run) => wantedBy(run, before)));
  if (!written.ok) return written;
  for (const { edits: done, held } of seen) {
    for (const [row, edit] of done.entries()) {
      const was = held[row];
      if (was !== undefined) before.done(edit, was);
    }
  }
  return ok(undefined);
}

function whyNot(runs: readonly SeenRun[]): JobFault | undefined {
  for (const { sheet, edits, held } of runs) {
    for (const [row, { cell, from }] of edits.entries()) {
      const found = held[row]?.text ?? "";
      if (found !== from) return { kind: "cell-changed", sheet, cell, expected: from, found };
    }
  }
  const locked = runs.find(({ isLocked }) => isLocked);
  return locked && { kind: "protected", sheet: locked.sheet };
}

async function writeAll(runs: readonly WantedRun[]): Promise<Result<void, JobFault>> {
  const done: WantedRun[] = [];
  for (const batch of batchesOf(runs)) {
    done.push(...batch);
    const written = await writeRuns(batch);
    if (written.ok) continue;
    const back = done.map(({ run }) => asBefore(run));
    // One by one: where one is refused again, the others come back all the same.
    for (const run of back) await writeRuns([run]);
    return fail(faultOf(written.fault, batch[0]?.run.sheet ?? null));
  }
  return ok(undefined);
}

function batchesOf(runs: readonly WantedRun[]): WantedRun[][] {
  const batches: WantedRun[][] = [];
  let room = 0;
  for (const run of runs) {
    const last = batches.at(-1);
    const size = run.wanted.reduce((sum, { text }) => sum + text.length + 20, 0);
    if (last === undefined || last.length >= RUNS_AT_ONCE || size > room) {
      batches.push([run]);
      room = CHARACTERS_AT_ONCE - size;
    } else {
      last.push(run);
      room -= size;
    }
  }
  return batches;
}
