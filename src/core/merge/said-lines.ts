import type { ReturnedRow } from "../model/round.ts";
import { readPeriod } from "../time/read-period.ts";

/** What a short message says: work with its time, and words. */
export interface SaidLines {
  readonly rows: readonly ReturnedRow[];
  readonly notes: readonly string[];
}

/** 「5月：组织读书沙龙」「5月 组织读书沙龙」; no time is written longer. */
const TIMED = /^\s*(\S[^：:\n]{0,29}?)(?:\s*[：:]|\s)\s*(\S.*)$/u;

/** The lines of a message as it is written in a chat: a time and its work in one line is a row, any other a note. */
export function saidLines(lines: readonly string[]): SaidLines {
  const rows: ReturnedRow[] = [];
  const notes: string[] = [];
  for (const [at, line] of lines.entries()) {
    const [, period = "", items = ""] = TIMED.exec(line) ?? [];
    if (isTime(period)) rows.push({ cells: { period, items, owners: "" }, row: at + 1 });
    else if (line.trim() !== "") notes.push(line.trim());
  }
  return { rows, notes };
}

/** A text that is a time once it is known in which plan. */
function isTime(text: string): boolean {
  if (text === "") return false;
  const reading = readPeriod(text, undefined);
  return reading.ok || reading.fault.kind === "no-frame" || reading.fault.kind === "no-year";
}
