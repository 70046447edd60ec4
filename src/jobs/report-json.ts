import type { PlanFrame } from "../core/model/frame.ts";
import type { Problem } from "../core/model/problem.ts";
import type { ScheduleRow } from "../core/model/schedule.ts";
import type { CheckReport } from "./check.ts";
import { frameJson } from "./frame-json.ts";
import { periodJson } from "./period-json.ts";

/** What `check --json` prints: the schedule as understood and what is to be mended in it. */
export function reportJson({ schedule, problems }: CheckReport) {
  const frame = schedule.frame?.frame;
  return {
    title: schedule.title ?? null,
    frame: schedule.frame ? frameJson(schedule.frame) : null,
    rows: schedule.rows.map((row) => rowJson(row, frame)),
    problems: problems.map(problemJson),
    skipped: schedule.skipped,
  };
}

/** `sheetRows` is the first and the last row of the sheet, as officers count them. */
function rowJson(row: ScheduleRow, frame: PlanFrame | undefined) {
  return {
    ...(row.id === undefined ? {} : { id: row.id }),
    sheet: row.sheet,
    cell: row.cell,
    sheetRows: [row.sheetRows[0], row.sheetRows.at(-1)],
    period: row.period ? periodJson(row.period, frame) : null,
    items: row.items.map(({ text }) => text),
    owners: row.owners,
    extra: row.extra,
  };
}

function problemJson({ code, level, sheet, cell, message, accepted, plan, fix }: Problem) {
  return {
    code,
    level,
    sheet,
    cell,
    message,
    ...(accepted ? { accepted } : {}),
    ...(plan ? { plan } : {}),
    ...(fix ? { fix } : {}),
  };
}
