import type { BaseRow, RoundRecord } from "../model/round.ts";

/**
 * The rows as the last merge wrote them, in the order of the table; undefined where none was written, or where not all that
 * went into it, or came of it, is kept any more.
 */
export function writtenRows({
  rows,
  merged = [],
  returns = [],
  written,
}: Pick<RoundRecord, "rows" | "merged" | "returns" | "written">): readonly BaseRow[] | undefined {
  const hashes = new Set(returns.map(({ hash }) => hash));
  if (written === undefined || !written.from.every((hash) => hashes.has(hash))) return undefined;
  const now = new Map([...rows, ...merged].map((row) => [row.id, row]));
  const table = written.order.flatMap((id) => now.get(id) ?? []);
  return table.length === written.order.length ? table : undefined;
}
