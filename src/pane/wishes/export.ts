import { atDoor } from "../../core/text/at-door.ts";
import { explain } from "../../core/text/explain-fault.ts";
import type { GivenFile, NamedFile } from "../desk.ts";
import { saveWords } from "../save-words.ts";
import type { Working } from "../working.ts";
import type { Means } from "./means.ts";
import { readFile } from "./open-file.ts";
import { painted, showPut, tellFault, tellSaved } from "./tell.ts";

export async function makePrintTable({ store, desk, save }: Means, open: Working): Promise<void> {
  const { book, report } = open;
  if (book.live) return showPut(store, book, await desk.putPrintTable(report, book));
  const made = await desk.printTable(open.report);
  if (!made.ok) return tellFault(store, made.fault);
  const file = saveWords.printName(open.name);
  const saved = await save({ name: file, bytes: made.value });
  if (saved !== "cancelled") tellSaved(store, saved, file);
}

export async function givePlan(means: Means, open: Working, given: GivenFile): Promise<void> {
  const plan = await readFile(means, given);
  if (plan !== undefined) await lookAtPlan(means, open, plan);
}

/** The plan as the next one to be written into. */
export async function lookAtPlan({ store, desk }: Means, open: Working, plan: NamedFile): Promise<void> {
  store.send({ kind: "export", event: { kind: "plan-given", name: plan.name } });
  await painted();
  const view = await desk.lookAtPlan(plan.bytes, open.report);
  store.send({
    kind: "export",
    event: view.ok
      ? { kind: "plan-read", plan, view: view.value }
      : { kind: "plan-refused", trouble: explain(atDoor(view.fault, { name: plan.name })) },
  });
  if (!view.ok) return;
  // The table is held against the plan's body too.
  const report = await desk.check(open.book, plan.bytes);
  if (report.ok) store.send({ kind: "checked", report: report.value });
}

export async function writePlan({ store, desk, save }: Means, open: Working): Promise<void> {
  if (open.export.kind !== "looked" || open.export.place === undefined) return;
  const { plan, place, replaceList, format } = open.export;
  store.send({ kind: "export", event: { kind: "write-began" } });
  const done = await desk.writeIntoPlan(plan.bytes, open.report, { place, replaceList, format });
  if (!done.ok) {
    return store.send({ kind: "export", event: { kind: "write-refused", trouble: explain(done.fault) } });
  }
  const file = saveWords.planName(plan.name);
  const saved = await save({ name: file, bytes: done.value.bytes });
  const { warnings } = done.value;
  store.send({
    kind: "export",
    event: saved === "cancelled" ? { kind: "write-dropped" } : { kind: "written", file, saved, warnings },
  });
}
