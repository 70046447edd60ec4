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
  for (const address of row.ownerCells) {
    const text = context.sheets.text(row.sheet, address);
    if (text.trim() !== "") return { address, text };
  }
  const address = row.ownerCells[0];
  return address === undefined ? undefined : { address, text: context.sheets.text(row.sheet, address) };
}

/** Whether bodies and people of the row stand in two columns: no cell holds them all. */
export function inTwoColumns({ ownerCells }: ScheduleRow): boolean {
  return (
    ownerCells.length > 1 && new Set(ownerCells.map((address) => address.replace(/[0-9]+$/, ""))).size > 1
  );
}
