import type { ReturnedCopy, ReturnedRow, Round } from "../model/round.ts";
import { linesOf } from "./merge-items.ts";
import { rowIdIn } from "./row-id.ts";
import { plain } from "./same.ts";

/**
 * The copy with its works on lines of their own again, where all that happened to a cell is that its lines ran together:
 * pasting through a chat or a form does that.
 */
export function withBreaks(copy: ReturnedCopy, { rows }: Round): ReturnedCopy {
  const sent = new Map(
    rows.flatMap(({ id, cells }) => (cells["items"]?.includes("\n") ? [[id, cells["items"]] as const] : [])),
  );
  if (sent.size === 0) return copy;
  const mended = copy.rows.map((row) => mend(row, sent.get(rowIdIn(row.id) ?? "")));
  return mended.every((row, at) => row === copy.rows[at]) ? copy : { ...copy, rows: mended };
}

function mend(row: ReturnedRow, sent: string | undefined): ReturnedRow {
  const now = row.cells["items"];
  if (sent === undefined || now === undefined || now === sent || !ranTogether(sent, now)) return row;
  return { ...row, cells: { ...row.cells, items: sent }, ranTogether: now };
}

/** Fewer lines, and the same words without the blanks and signs that stand between lines. */
function ranTogether(sent: string, now: string): boolean {
  const before = linesOf(sent);
  const lines = linesOf(now);
  return lines.length < before.length && together(lines) === together(before);
}

function together(lines: readonly string[]): string {
  return plain(lines.join("")).replace(/[\s;。]/gu, "");
}
