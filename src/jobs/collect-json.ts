import type { Conflict, Notice } from "../core/merge/conflict.ts";
import { seenIn } from "../core/merge/decide.ts";
import { noticeWords } from "../core/merge/notice-words.ts";
import type { PlanFrame } from "../core/model/frame.ts";
import { readPeriod } from "../core/time/read-period.ts";
import type { CheckReport } from "./check.ts";
import type { Collected } from "./collect.ts";
import { filledRow } from "./collected-book.ts";
import { periodJson } from "./period-json.ts";

/** The table's name in the merged workbook, and its first row below title and header. */
const SHEET = "安排表";
const FIRST_ROW = 3;

/** What `collect --json` prints. */
export function collectJson(collected: Collected, { schedule }: CheckReport) {
  const { rows, conflicts, notices, senders, refusedFiles, round } = collected;
  const frame = schedule.frame?.frame;
  return {
    rows: rows.map((row, at) => rowJson(row, at, round.extra, frame)),
    conflicts: conflicts.map(conflictJson),
    notices: [
      ...notices.map(noticeJson),
      ...refusedFiles.map(({ name, code, message }) => ({ code, from: [name], message })),
    ],
    senders: [
      ...senders,
      ...refusedFiles.map(({ name }) => ({ name, file: name, state: "refused" as const })),
    ],
  };
}

function rowJson(
  row: Collected["rows"][number],
  at: number,
  extra: readonly string[],
  frame: PlanFrame | undefined,
) {
  const { time, items, owners, extra: more } = filledRow(row, extra);
  const line = FIRST_ROW + at;
  return {
    id: row.id,
    sheet: SHEET,
    cell: `A${line}`,
    sheetRows: [line, line],
    period: time === "" ? null : periodJson(readPeriod(time, frame), frame),
    items,
    owners,
    extra: more,
  };
}

function conflictJson(conflict: Conflict) {
  return { ...conflict, seen: seenIn(conflict) };
}

function noticeJson(notice: Notice) {
  return { ...notice, message: noticeWords(notice) };
}
