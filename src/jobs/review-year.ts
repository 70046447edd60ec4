import type { JobFault } from "../core/model/fault.ts";
import { ok, type Result } from "../core/model/result.ts";
import type { SheetModel } from "../core/model/sheet-model.ts";
import { planHeadings } from "../core/progress/plan-headings.ts";
import { readProgress } from "../core/progress/read-progress.ts";
import { reviewLines, reviewText } from "../core/progress/review-lines.ts";
import { progressLedger } from "../core/sheets/progress-ledger.ts";
import { newText } from "../word/new-plan.ts";
import type { CheckReport } from "./check.ts";

type Kept = Pick<CheckReport, "schedule" | "grids">;

/** 工作台账 of a workbook that was checked, as a sheet. */
export function ledgerSheet({ schedule, grids }: Kept): SheetModel {
  return progressLedger(schedule, readProgress(schedule, grids));
}

/** How many pieces of work the schedule has, and of how many a status is noted. */
export function countNoted({ schedule, grids }: Kept): { readonly works: number; readonly noted: number } {
  const { works } = readProgress(schedule, grids);
  return { works: works.length, noted: works.filter(({ status }) => status !== undefined).length };
}

/** 总结素材 as a Word document of its own, and as plain text; under the plan's headings where it was checked with the plan. */
export function reviewOfYear({
  schedule,
  grids,
  body,
}: Kept & Pick<CheckReport, "body">): Result<
  { readonly document: Uint8Array; readonly text: string },
  JobFault
> {
  const lines = reviewLines(schedule, readProgress(schedule, grids), planHeadings(body));
  const document = newText(lines);
  return document.ok ? ok({ document: document.value, text: reviewText(lines) }) : document;
}
