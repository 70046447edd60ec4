import type { PlanFrame } from "../model/frame.ts";
import type { ReturnedRow } from "../model/round.ts";
import { readPeriod } from "../time/read-period.ts";

/** What a short message says: work with its time, and words. */
export interface SaidLines {
  readonly rows: readonly ReturnedRow[];
  readonly notes: readonly string[];
}

/** No time is written longer, in characters. */
const LONGEST_TIME = 30;
/** Behind a blank a time goes on with a number or a unit; 「开展」 of 「9月 开展 读书活动」 is read with a time too, and is work. */
const GOES_ON = /^\S+$|[\p{N}一二三四五六七八九十月日号周旬年季末初底间][^：:\s]*$/u;
/** Whether a number stands alone is told in any year. */
const ANY_YEAR: PlanFrame = { kind: "calendar-year", year: 2024 };

/** The lines of a message as it is written in a chat: a time and its work in one line is a row, any other a note. */
export function saidLines(lines: readonly string[]): SaidLines {
  const rows: ReturnedRow[] = [];
  const notes: string[] = [];
  for (const [at, line] of lines.entries()) {
    const said = line.trim();
    const timed = timeAndWork(said);
    if (timed !== undefined) rows.push({ cells: { ...timed, owners: "" }, row: at + 1 });
    else if (said !== "") notes.push(said);
  }
  return { rows, notes };
}

/**
 * 「5月：组织读书沙龙」「9月 10日 慰问教师」: the longest beginning up to the first colon that is a time, since blanks may stand
 * inside one; a colon inside (「时间：5月 组织踏青」) only where nothing before it is a time.
 */
function timeAndWork(line: string): { readonly period: string; readonly items: string } | undefined {
  const ends = [...line.slice(0, LONGEST_TIME + 1).matchAll(/[：:\s]/gu)].map(({ index }) => index);
  const colon = line.search(/[：:]/u);
  const isBefore = (end: number) => colon < 0 || end <= colon;
  const inOrder = [...ends.filter(isBefore).reverse(), ...ends.filter((end) => !isBefore(end))];
  for (const end of inOrder) {
    const period = line.slice(0, end).trim();
    const items = line.slice(end).replace(/^[：:\s]+/u, "");
    if (items !== "" && GOES_ON.test(period) && isTime(period)) return { period, items };
  }
  return undefined;
}

/** A text that is a time once it is known in which plan; a number alone may count anything. */
function isTime(text: string): boolean {
  if (text === "") return false;
  const inYear = readPeriod(text, ANY_YEAR);
  if (inYear.ok && inYear.value.flags.inferredUnit !== undefined) return false;
  const reading = readPeriod(text, undefined);
  return reading.ok || reading.fault.kind === "no-frame" || reading.fault.kind === "no-year";
}
