import type { Notice } from "../core/merge/conflict.ts";
import { writtenRows } from "../core/merge/written-rows.ts";
import type { ReturnedCopy, RoundRecord } from "../core/model/round.ts";

/**
 * What is told of damage to what the workbook keeps of a merge: nothing is taken out of the table for it, and whose file is to
 * be handed in again.
 */
export function damageNotices(record: RoundRecord, taken: readonly ReturnedCopy[]): readonly Notice[] {
  const { returns = [], lost = [], written } = record;
  const here = new Set(taken.map(({ sender }) => sender));
  const hashes = new Set([...returns, ...taken].map(({ hash }) => hash));
  const named = lost
    .filter(({ sender }) => !here.has(sender))
    .map(({ sender, file }): Notice => ({ code: "kept-copy-damaged", from: [sender], detail: file }));
  const gone = (written?.from ?? []).filter((hash) => !hashes.has(hash)).length;
  if (gone > lost.length) return [...named, { code: "kept-copy-damaged", from: [] }];
  const isWhole = gone + lost.length > 0 || returns.length === 0 || writtenRows(record) !== undefined;
  return isWhole ? named : [{ code: "kept-merge-damaged", from: [] }];
}
