import type { Conflict, Notice } from "../core/merge/conflict.ts";
import { seenIn } from "../core/merge/decide.ts";
import type { AppliedChange } from "../core/merge/draft.ts";
import { noticeWords } from "../core/merge/notice-words.ts";
import type { PlanFrame } from "../core/model/frame.ts";
import type { RowCells } from "../core/model/round.ts";
import { readPeriod } from "../core/time/read-period.ts";
import type { CheckReport } from "./check.ts";
import { type Collected, ownRows } from "./collect.ts";
import { filledRow } from "./collected-book.ts";
import { mergeIntoTable } from "./merge-into-table.ts";
import { periodJson } from "./period-json.ts";

/** The table's name in a new workbook, and its first row below title and header. */
const SHEET = "安排表";
const FIRST_ROW = 3;

/** What `collect --json` prints. */
export function collectJson(collected: Collected, report: CheckReport) {
  const { rows, conflicts, notices, senders, refusedFiles, round, log } = collected;
  const frame = report.schedule.frame?.frame;
  const change = mergeIntoTable(report, collected);
  const places = "places" in change ? change.places : undefined;
  const later = laterColumns(collected, report);
  return {
    rows: rows.map((row, at) => ({
      id: row.id,
      ...(places?.get(row.id) ?? placeInNewBook(at)),
      ...rowJson(row, round.extra, frame, later.get(row.id)),
    })),
    conflicts: conflicts.map(conflictJson),
    log: log.map(changeJson(collected)),
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

function placeInNewBook(at: number) {
  const line = FIRST_ROW + at;
  return { sheet: SHEET, cell: `A${line}`, sheetRows: [line, line] };
}

/** What the officer's rows say in columns that came into the table after it was sent: no copy speaks of them. */
function laterColumns({ round }: Collected, report: CheckReport): ReadonlyMap<string, RowCells> {
  const kept = report.settings.rounds?.at(-1);
  if (kept === undefined) return new Map();
  const sent = new Set(["period", "items", "owners", ...round.extra]);
  const later = (cells: RowCells) =>
    Object.fromEntries(Object.entries(cells).filter(([column]) => !sent.has(column)));
  return new Map(ownRows(report, kept).map(({ id, cells }) => [id, later(cells)]));
}

function rowJson(
  row: Collected["rows"][number],
  extra: readonly string[],
  frame: PlanFrame | undefined,
  later: RowCells | undefined,
) {
  const { time, items, owners, extra: more } = filledRow(row, extra);
  return {
    period: time === "" ? null : periodJson(readPeriod(time, frame), frame),
    items,
    owners,
    extra: { ...more, ...later },
  };
}

function conflictJson(conflict: Conflict) {
  return { ...conflict, seen: seenIn(conflict) };
}

/** A change with the files that it came in. */
function changeJson({ spoken }: Collected) {
  return (change: AppliedChange) => ({
    ...change,
    files: spoken
      .filter(({ sender }) => change.from.includes(sender))
      .map(({ file, hash, day }) => ({ file, hash, ...(day !== undefined && { day }) })),
  });
}

function noticeJson(notice: Notice) {
  return { ...notice, message: noticeWords(notice) };
}
