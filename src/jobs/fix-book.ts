import type { Fault } from "../core/model/fault.ts";
import type { CellEdit } from "../core/model/problem.ts";
import { ok, type Result } from "../core/model/result.ts";
import { curesTogether } from "../core/rules/cures-together.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type CheckReport, check } from "./check.ts";

/** What was mended in a workbook, and how it stands now. */
export interface FixReport {
  /** In the order they were made; a cell may have been mended twice. */
  readonly edits: readonly CellEdit[];
  readonly report: CheckReport;
}

/** A cure may bring another one to light (a spelling mended, then its dash), never many in a row. */
const MOST_ROUNDS = 8;

/**
 * 一键修正 on a workbook: applies the certain cures, with `guess` the likely ones too, never a choice.
 * What was answered 「这样没错」 stays as it is.
 */
export async function fixBook(
  book: Workbook,
  options: { readonly sheet?: string; readonly frame?: string; readonly guess?: boolean },
): Promise<Result<FixReport, Fault>> {
  const kinds = options.guess ? (["safe", "guess"] as const) : (["safe"] as const);
  const made: CellEdit[] = [];
  for (let round = 0; ; round += 1) {
    const report = await check(book, options);
    if (!report.ok) return report;
    const next = curesTogether(report.value.problems, kinds).edits.filter((edit) => !isMade(made, edit));
    if (next.length === 0 || round === MOST_ROUNDS) return ok({ edits: made, report: report.value });
    const changed = await book.change(next);
    if (!changed.ok) return changed;
    made.push(...next);
  }
}

/** A cure that comes back although it was applied would go round for ever. */
function isMade(made: readonly CellEdit[], { sheet, cell, to }: CellEdit): boolean {
  return made.some((edit) => edit.sheet === sheet && edit.cell === cell && edit.to === to);
}
