import type { FileFault } from "../core/model/fault.ts";
import type { PlanText } from "../core/model/plan-text.ts";
import { ok, type Result } from "../core/model/result.ts";
import { planTextOf } from "../core/reading/lists/plan-text-of.ts";
import { decodeText } from "../package/decode-text.ts";
import { sniffBytes } from "../package/sniff-bytes.ts";
import { readPlanText } from "../word/text/read-plan-text.ts";

/** A plan that came as a file: a Word document, or a text in UTF-8, UTF-16 or GB 18030. */
export function readPlanFile(bytes: Uint8Array): Result<PlanText, FileFault> {
  if (sniffBytes(bytes) !== "text-file") return readPlanText(bytes);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, confirm } = decoded.value;
  return ok({ ...planTextOf(text), ...(confirm !== undefined && { confirm }) });
}
