import type { ItemStatus } from "../model/item-status.ts";
import type { CellEdit } from "../model/problem.ts";
import { joinedLines, linesFor } from "./cell-lines.ts";
import type { WorkProgress } from "./progress.ts";

/**
 * The edit that gives a piece of work its status; undefined where the table has no one column for it, or the status
 * stands there already. What the officer had noted beside the old status stays beside the new one.
 */
export function statusEdit(
  { at, status: before, note }: WorkProgress,
  status: ItemStatus,
): CellEdit | undefined {
  if (at === undefined || before === status) return undefined;
  const lines = linesFor(at.text, at.parts).map((line, part) =>
    part === at.part ? withNote(status, note) : line,
  );
  return { sheet: at.sheet, cell: at.cell, from: at.text, to: joinedLines(lines) };
}

function withNote(status: ItemStatus, note: string): string {
  return note === "" ? status : `${status}（${note}）`;
}
