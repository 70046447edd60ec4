import type { Cell } from "../../core/model/grid.ts";
import { isDateFormat } from "../scan/format-codes.ts";
import { isLightGrey } from "../scan/styles.ts";

/** A cell as Excel gives it. */
export interface GivenCell {
  readonly value: unknown;
  readonly text: string;
  /** Excel's own code, `General` for none. */
  readonly format: string;
  /** The formula, or again the value where there is none. */
  readonly formula: unknown;
  /** Excel.RangeValueType. */
  readonly type: string;
  readonly color?: string;
  readonly struck?: boolean;
}

/** The cell in our words; undefined where nothing is written. */
export function seenCell(given: GivenCell): Cell | undefined {
  const { value, format } = given;
  const formula = isFormula(given);
  if ((value === "" || value === null) && !formula) return undefined;
  return {
    ...content(given),
    ...(format !== "" && format.toLowerCase() !== "general" && { format }),
    ...(formula && { formula: true as const }),
    ...(given.struck && { struck: true as const }),
    ...(isLightGrey({ rgb: given.color ?? "" }) && { grey: true as const }),
  };
}

/** A text that begins with “=” is given as its own formula. */
export function isFormula({ formula, value }: Pick<GivenCell, "formula" | "value">): boolean {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function content({ value, text, format, type }: GivenCell): Pick<Cell, "text" | "value" | "date" | "error"> {
  if (type === "Error") return { text: String(value), value: String(value), error: String(value) };
  if (typeof value === "boolean") return { text: value ? "TRUE" : "FALSE", value };
  if (typeof value === "number") return { text, value, ...(isDateFormat(format) && { date: true as const }) };
  // Of long texts Excel may show number signs: what is stored counts.
  const stored = String(value ?? "").replace(/\r\n?/g, "\n");
  return { text: stored, value: stored };
}
