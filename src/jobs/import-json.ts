import type { PlanFrame } from "../core/model/frame.ts";
import type { ImportDoubt, ImportedPlan, ImportedRow } from "../core/model/imported-plan.ts";
import { frameJson } from "./frame-json.ts";
import { periodJson } from "./period-json.ts";

/** What `import --json` prints: the schedule found in a plan, and what the officer has to look at. */
export function importJson({ title, frame, rows, doubts, leftOut }: ImportedPlan) {
  return {
    title: title ?? null,
    frame: frame === undefined ? null : frameJson(frame),
    rows: rows.map((row) => rowJson(row, frame?.frame)),
    doubts: doubts.map(doubtJson),
    leftOut,
  };
}

function rowJson(row: ImportedRow, frame: PlanFrame | undefined) {
  const { time, period, items, owners, extra, source, schedule } = row;
  return {
    time,
    period: period === null ? null : periodJson(period, frame),
    items: items.map(({ text }) => text),
    owners,
    ...(Object.keys(extra).length > 0 && { extra }),
    source,
    ...(schedule !== undefined && { schedule }),
  };
}

function doubtJson({ code, source, message, offer }: ImportDoubt) {
  return { code, source: source ?? null, message, ...(offer && { offer }) };
}
