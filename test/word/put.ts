import type { Result } from "../../src/core/model/result.ts";
import { choosePlace } from "../../src/word/choose-place.ts";
import { lineOf } from "../../src/word/place.ts";
import { openPlan, type Plan } from "../../src/word/plan.ts";
import type { ScheduleTable } from "../../src/word/schedule-table.ts";
import { type WriteOptions, type Written, writeIntoPlan } from "../../src/word/write-into-plan.ts";
import { TABLE } from "./plan.ts";

/** The plan opened; a fault ends the test. */
export function opened(bytes: Uint8Array): Plan {
  const plan = openPlan(bytes);
  if (!plan.ok) throw new Error(`not opened: ${plan.fault.kind}`);
  return plan.value;
}

/** What was made; a fault ends the test. */
export function made<Value>(result: Result<Value, { readonly kind: string }>): Value {
  if (!result.ok) throw new Error(`not made: ${JSON.stringify(result.fault)}`);
  return result.value;
}

/** The schedule written into a plan. */
export function put(
  bytes: Uint8Array,
  table: ScheduleTable = TABLE,
  wanted = "auto",
  options: Partial<WriteOptions> = {},
): Written {
  const plan = opened(bytes);
  const place = choosePlace(plan, wanted);
  if (!place.ok) throw new Error(`no place: ${JSON.stringify(place.fault)}`);
  const written = writeIntoPlan(plan, table, place.value, { layout: "auto", ...options });
  if (!written.ok) throw new Error(`not written: ${JSON.stringify(written.fault)}`);
  return written.value;
}

/** The plan as its reader sees it, a line a block; a table shows its first row between bars. */
export function linesOf(bytes: Uint8Array): string[] {
  const plan = opened(bytes);
  return plan.blocks
    .filter(({ kind }) => kind === "paragraph" || kind === "table")
    .map((block) => (block.kind === "table" ? `|${lineOf(plan, block)}|` : lineOf(plan, block)));
}

/** The main part's text. */
export function xmlOf(bytes: Uint8Array): string {
  return opened(bytes).xml;
}

/** What changed between two plans: the text between the equal beginning and the equal end. */
export function changed(before: string, after: string): { readonly from: string; readonly to: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  const room = Math.min(before.length, after.length) - start;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  return { from: before.slice(start, before.length - end), to: after.slice(start, after.length - end) };
}
