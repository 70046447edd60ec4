import type { Fault } from "../../core/model/fault.ts";
import type { CellEdit } from "../../core/model/problem.ts";
import { type Finding, openFindings, safeCures } from "../check/finding.ts";
import { lookedOf } from "../export/export-state.ts";
import type { Working } from "../working.ts";
import type { Means } from "./means.ts";
import { nextAction, tellFault } from "./tell.ts";

/** Carries out a cure; one that was pressed twice is carried out once. */
export async function apply(
  means: Means,
  open: Working,
  findings: readonly Finding[],
  edits: readonly CellEdit[],
): Promise<void> {
  const still = stillOpen(open, findings);
  if (still.length > 0) await applyEdits(means, open, still, edits);
}

/** Those that are still to be answered: between a press and its turn another one may have settled them. */
export function stillOpen({ check }: Working, findings: readonly Finding[]): Finding[] {
  const open = new Set(openFindings(check.findings).map(({ id }) => id));
  return findings.filter(({ id }) => open.has(id));
}

/** Writes the edits into the workbook, keeps them in the journal and checks again; false where they were refused. */
export async function applyEdits(
  means: Means,
  open: Working,
  findings: readonly Finding[],
  edits: readonly CellEdit[],
): Promise<boolean> {
  const { store } = means;
  const done = await open.book.change(edits);
  if (!done.ok) {
    tellFault(store, done.fault);
    return false;
  }
  const id = nextAction(open);
  store.send({ kind: "acted", action: { kind: "edits", id, edits } });
  const ids = findings.map((finding) => finding.id);
  store.send({ kind: "check", event: { kind: "settled", how: "mended", findings: ids, action: id, edits } });
  await checkAgain(means, open);
  return true;
}

/** 一键修正: every safe cure that is still open, as one action. */
export async function applySafe(means: Means, open: Working): Promise<void> {
  const { findings, edits } = safeCures(open.check.findings);
  if (findings.length > 0) await applyEdits(means, open, findings, edits);
}

/** 「这样没错」: kept with the workbook. */
export async function keepFindings(means: Means, open: Working, findings: readonly Finding[]): Promise<void> {
  if (findings.length === 0) return;
  const { store } = means;
  const keys = findings.map(({ problem }) => problem.key);
  const { settings } = open.report;
  const accepted = [...new Set([...settings.accepted, ...keys])];
  const done = await open.book.keep({ ...settings, accepted });
  if (!done.ok) return tellFault(store, done.fault);
  const id = nextAction(open);
  store.send({ kind: "acted", action: { kind: "keep", id, keys } });
  const ids = findings.map((finding) => finding.id);
  store.send({ kind: "check", event: { kind: "settled", how: "kept", findings: ids, action: id } });
  await checkAgain(means, open);
}

export async function dropKeys(means: Means, open: Working, keys: readonly string[]): Promise<void> {
  const { settings } = open.report;
  const accepted = settings.accepted.filter((key) => !keys.includes(key));
  const done = await open.book.keep({ ...settings, accepted });
  if (!done.ok) return tellFault(means.store, done.fault);
  means.store.send({ kind: "changed" });
  await checkAgain(means, open);
}

export async function checkAgain(means: Means, open: Working): Promise<void> {
  const fault = await lookAgain(means, open);
  if (fault !== undefined) tellFault(means.store, fault);
}

/** The same, with nothing told where the workbook cannot be read. */
export async function lookAgain({ store, desk }: Means, open: Working): Promise<Fault | undefined> {
  const looked = lookedOf(open.export);
  const report = await desk.check(open.book, looked?.plan.bytes);
  if (!report.ok) return report.fault;
  store.send({ kind: "checked", report: report.value });
  if (looked === undefined) return undefined;
  const view = await desk.lookAtPlan(looked.plan.bytes, report.value);
  if (view.ok) store.send({ kind: "export", event: { kind: "view-renewed", view: view.value } });
  return undefined;
}
