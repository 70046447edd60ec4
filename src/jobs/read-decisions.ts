import type { ConflictKind } from "../core/merge/conflict.ts";
import type { Decision } from "../core/merge/decide.ts";

const KINDS: readonly ConflictKind[] = ["cell", "cleared", "stale", "deleted", "replaced", "row-gone"];

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

function decisionOf(value: unknown): Decision | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const { kind, id, column, item, take, value: words, seen } = value as Record<string, unknown>;
  const known = KINDS.find((one) => one === kind);
  if (known === undefined || !isText(id) || !(isText(take) || isText(words))) return undefined;
  return {
    kind: known,
    id,
    ...(isText(column) && { column }),
    ...(isText(item) && { item }),
    ...(isText(take) && { take }),
    ...(isText(words) && { value: words }),
    ...(Array.isArray(seen) && { seen: seen.filter(isText) }),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
