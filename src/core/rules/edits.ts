import type { CellEdit, Fix } from "../model/problem.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import { readPeriod } from "../time/read-period.ts";
import { serialDay } from "../time/serial-day.ts";
import { saysItLeaves } from "./beyond-the-frame.ts";
import type { RuleContext } from "./rule-context.ts";

/**
 * A new text for a cell, on condition that it still holds what it holds now. Undefined where a formula
 * stands: its words come from elsewhere, and a text put over it would cut them off from there.
 */
export function edit(context: RuleContext, sheet: string, cell: string, to: string): CellEdit | undefined {
  const now = context.sheets.cell(sheet, cell);
  return now?.formula ? undefined : { sheet, cell, from: now?.text ?? "", to };
}

/** The cure that consists of this one change; none where the cell cannot be changed. */
export function cure(kind: "safe" | "guess", change: CellEdit | undefined): { readonly fix?: Fix } {
  return change === undefined ? {} : { fix: { kind, edits: [change] } };
}

/**
 * A new time for a row. Undefined where the row's cell does not hold the words of the time (they stand in
 * the sheet's name, say), or holds them by a formula, so that no cell would be right.
 *
 * Rows under one merged or carried time share its cell: the change is for all of them.
 */
export function timeEdit(context: RuleContext, row: ScheduleRow, to: string): CellEdit | undefined {
  const from = context.sheets.text(row.sheet, row.cell);
  const written = writtenTime(row);
  // 「11月：…⏎1月：…」 in one cell: which of the two is meant is not to be told by its words.
  if (written === "" || from.split(written).length !== 2) return undefined;
  return edit(context, row.sheet, row.cell, from.trim() === written ? to : from.replace(written, () => to));
}

/** The time as the cell has it: a date that shows as a bare number is a date everywhere else. */
function writtenTime({ time, period }: ScheduleRow): string {
  return period?.ok && serialDay(period.value) !== undefined ? period.value.text.trim() : time;
}

/** The times among which the officer chooses: such as differ and fall inside the plan. */
export function timeChoices(
  context: RuleContext,
  row: ScheduleRow,
  spellings: readonly string[],
): { readonly fix?: Fix } {
  const choices = spellings
    .filter((text) => isInside(context, row, text))
    .flatMap((label) => {
      const change = timeEdit(context, row, label);
      return change && change.to !== change.from ? [{ label, edits: [change] }] : [];
    });
  return choices.length > 0 ? { fix: { kind: "choice", edits: [], choices } } : {};
}

/** The time can be read and does not lead out of the plan, or says itself that it does: 「次年1月」. */
export function isInside(context: RuleContext, row: ScheduleRow, time: string): boolean {
  const reading = readPeriod(time, context.frameOf(row));
  return reading.ok && (!reading.value.flags.outOfFrame || saysItLeaves(time));
}
