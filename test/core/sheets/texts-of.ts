import type { SheetModel } from "../../../src/core/model/sheet-model.ts";

/** The texts of a generated sheet, row by row. */
export function textsOf({ rows }: SheetModel): string[][] {
  return rows.map(({ cells }) => cells.map((cell) => cell?.text ?? ""));
}
