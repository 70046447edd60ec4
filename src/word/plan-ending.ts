import { contentTypeOf, contentTypes } from "../package/opc.ts";
import type { Plan } from "./plan.ts";

/** The endings that Word gives its documents. */
export type PlanEnding = ".docx" | ".docm" | ".dotx" | ".dotm";

/**
 * The ending that belongs to a plan by what its main part says it is: a document or a template, with macros or
 * without. Word does not open a file whose ending says another thing than its inside.
 */
export function planEnding({ zip, part }: Plan): PlanEnding {
  const types = contentTypes(zip);
  const type = (types.ok ? contentTypeOf(types.value, part) : "").toLowerCase();
  const macros = type.includes("macroenabled");
  if (type.includes("template")) return macros ? ".dotm" : ".dotx";
  return macros ? ".docm" : ".docx";
}
