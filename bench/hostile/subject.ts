/** What the benchmark asks of hostile files: their bytes, and how they are answered. */
import { check } from "../../src/jobs/check.ts";
import { exportToPlan } from "../../src/jobs/export-to-plan.ts";
import { openPlan } from "../../src/word/plan.ts";
import { openFile } from "../../src/workbook/file.ts";
import { hostileArchives } from "../../test/fixtures/hostile/hostile-archives.ts";
import { hostilePlans } from "../../test/fixtures/hostile/hostile-plans.ts";
import { hostileSheets } from "../../test/fixtures/hostile/hostile-sheets.ts";
import type { HostileFile } from "../../test/fixtures/hostile/pack.ts";

export const hostileFiles: readonly HostileFile[] = [...hostileArchives, ...hostileSheets, ...hostilePlans];

/** Opens the file at the gate, and does nothing more with it: the kind of fault, or `opened`. */
export function open(bytes: Uint8Array, wanted: HostileFile["wanted"]): string {
  const opened = wanted === "workbook" ? openFile(bytes) : openPlan(bytes);
  return opened.ok ? "opened" : opened.fault.kind;
}

/** The whole answer, as `check` and `export` give it: the kind of fault that the officer is told, or `opened`. */
export async function answer(
  bytes: Uint8Array,
  wanted: HostileFile["wanted"],
  sample: Uint8Array,
): Promise<string> {
  const book = openFile(wanted === "workbook" ? bytes : sample);
  if (!book.ok) return book.fault.kind;
  const report = await check(book.value, {});
  if (!report.ok) return report.fault.kind;
  if (wanted === "workbook") return "opened";
  const done = exportToPlan({ schedule: report.value.schedule, plan: bytes, layout: "table" });
  return done.ok ? "opened" : done.fault.kind;
}
