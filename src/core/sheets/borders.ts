import type { BorderLine, CellStyle } from "../model/sheet-model.ts";

/** The same line on all four sides. */
export function boxed(line: BorderLine, color: string): NonNullable<CellStyle["border"]> {
  const side = { line, color };
  return { top: side, right: side, bottom: side, left: side };
}
