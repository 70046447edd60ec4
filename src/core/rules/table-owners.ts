import type { ScheduleRow } from "../model/schedule.ts";
import type { RuleContext, TableRows } from "./rule-context.ts";

/** Whether any row of the table names an owner. */
export function hasOwners({ rows }: TableRows): boolean {
  return rows.some(({ owners }) => owners.length > 0);
}

/** The owner cell of a row and what stands in it; undefined where the table has no such column. */
export function ownerCell(
  context: RuleContext,
  row: ScheduleRow,
): { readonly address: string; readonly text: string } | undefined {
  const address =
    row.ownerCells.find((cell) => context.text(row.sheet, cell).trim() !== "") ?? row.ownerCells[0];
  return address === undefined ? undefined : { address, text: context.text(row.sheet, address) };
}
