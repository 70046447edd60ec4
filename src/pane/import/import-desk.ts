import type { FileFault } from "../../core/model/fault.ts";
import { ok, type Result } from "../../core/model/result.ts";
import { readPlanFile } from "../../jobs/read-plan-file.ts";
import type { NamedFile } from "../desk.ts";
import { pastedPlan } from "./paste.ts";
import type { Pasted } from "./pasted-in.ts";
import { type ReviewSession, reviewSession } from "./review-session.ts";

/** A plan from a file, ready to be gone through. */
export function readPlan(file: NamedFile): Result<ReviewSession, FileFault> {
  const text = readPlanFile(file.bytes);
  const document = /\.doc[xm]$/i.test(file.name) ? file : undefined;
  return text.ok ? ok(reviewSession(file.name, text.value, document)) : text;
}

/** What was pasted, ready to be gone through. */
export function readPaste(pasted: Pasted): ReviewSession {
  return reviewSession(undefined, pastedPlan(pasted));
}
