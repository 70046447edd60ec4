import { type Decision, decisionOf } from "../core/model/decision.ts";

/** The decisions in a JSON text; undefined where it is no list of decisions. */
export function readDecisions(json: string): readonly Decision[] | undefined {
  const list = parsed(json);
  if (!Array.isArray(list)) return undefined;
  const decisions = list.map(decisionOf);
  return decisions.every((one) => one !== undefined) ? decisions : undefined;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, ""));
  } catch {
    return undefined;
  }
}
