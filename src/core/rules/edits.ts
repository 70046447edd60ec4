import type { CellEdit, Fix } from "../model/problem.ts";
import type { ScheduleRow } from "../model/schedule.ts";
import { readPeriod } from "../time/read-period.ts";
import type { RuleContext } from "./rule-context.ts";

/** A new text for a cell, on condition that it still holds what it holds now. */
export function edit(context: RuleContext, sheet: string, cell: string, to: string): CellEdit {
  return { sheet, cell, from: context.text(sheet, cell), to };
}

/**
 * A new time for a row. Undefined where the words of the time do not stand in the row's own cell
 * (they were carried down from a block heading or the sheet's name), so that no cell would be right.
 */
export function timeEdit(context: RuleContext, row: ScheduleRow, to: string): CellEdit | undefined {
  const from = context.text(row.sheet, row.cell);
  if (row.time === "" || !from.includes(row.time)) return undefined;
  return {
    sheet: row.sheet,
    cell: row.cell,
    from,
    to: from.trim() === row.time ? to : from.replace(row.time, () => to),
  };
}

/** The times among which the officer chooses: such as differ and can be read in the plan's frame. */
export function timeChoices(
  context: RuleContext,
  row: ScheduleRow,
  spellings: readonly string[],
): { readonly fix?: Fix } {
  const readable = spellings.filter((text) => readPeriod(text, context.frame).ok);
  const choices = readable.flatMap((label) => {
    const change = timeEdit(context, row, label);
    return change && change.to !== change.from ? [{ label, edits: [change] }] : [];
  });
  return choices.length > 0 ? { fix: { kind: "choice", edits: [], choices } } : {};
}
