import type { SheetModel } from "../core/model/sheet-model.ts";
import { printableTable } from "../core/sheets/printable-table.ts";
import type { CheckReport } from "./check.ts";

/** The schedule of a workbook that was checked, as the sheet 工作进度安排（打印）. */
export function printTable({ schedule }: Pick<CheckReport, "schedule">): SheetModel {
  return printableTable(schedule);
}
