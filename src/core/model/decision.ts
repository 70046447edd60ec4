const KINDS = ["cell", "cleared", "stale", "deleted", "replaced", "row-gone"] as const;

/** What the officer decided on a conflict, and the values that were seen then. */
export interface Decision {
  readonly kind: (typeof KINDS)[number];
  readonly id: string;
  readonly column?: string;
  readonly item?: string;
  /** `base`, `both`, or the name of a voice. */
  readonly take?: string;
  /** Words of the officer's own. */
  readonly value?: string;
  /** The texts that stood against each other; a decision on other texts is not used. */
  readonly seen?: readonly string[];
}

/** The decision that this plain data is; undefined where it is none. */
export function decisionOf(value: unknown): Decision | undefined {
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

/** Whether two decisions are about the same question, however they answer it. */
export function isSameQuestion(one: Decision, other: Decision): boolean {
  const parts = ({ kind, id, column = "", item = "", seen = [], take = "" }: Decision) =>
    // Two works written over one row are two questions, told apart by their words or by who wrote them.
    JSON.stringify([kind, id, column, item, kind === "replaced" ? (seen.length > 0 ? seen : take) : ""]);
  return parts(one) === parts(other);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
