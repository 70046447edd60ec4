import type { JobFault } from "../core/model/fault.ts";
import { fail, ok, type Result } from "../core/model/result.ts";
import type { Pieces } from "../package/deflate.ts";
import { onlyChanged } from "../package/only-changed.ts";
import { patchZip } from "../package/zip.ts";
import type { Plan } from "./plan.ts";

/** The plan's file with another main part; nothing is handed out in which anything else has changed. */
export function finishPlan({ zip, part }: Plan, content: Uint8Array | Pieces): Result<Uint8Array, JobFault> {
  const bytes = patchZip(zip, { replace: new Map([[part, content]]) });
  return onlyChanged(zip, bytes, part) ? ok(bytes) : fail({ kind: "unsafe-result", detail: "other-entries" });
}
