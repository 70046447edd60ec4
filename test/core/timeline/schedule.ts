import type { PlanFrame } from "../../../src/core/model/frame.ts";
import type { Schedule, ScheduleRow } from "../../../src/core/model/schedule.ts";
import { readPeriod } from "../../../src/core/time/read-period.ts";

export const schoolYear: PlanFrame = { kind: "school-year", from: 2024 };
export const firstTerm: PlanFrame = { kind: "term", from: 2024, term: 1 };
export const secondTerm: PlanFrame = { kind: "term", from: 2024, term: 2 };
export const calendarYear: PlanFrame = { kind: "calendar-year", year: 2024 };

/** A row as an officer types it: time, items one a line, owners joined by 、. */
export type TypedRow = readonly [time: string, items: string, owners?: string];

/** A schedule of typed rows, its periods understood by the real reader. */
export function schedule(frame: PlanFrame | undefined, ...rows: readonly TypedRow[]): Schedule {
  return {
    title: undefined,
    frame: frame && { frame, source: "title", text: "" },
    rows: rows.map((row, index) => scheduleRow(frame, row, index + 3)),
    tables: [],
    skipped: [],
    years: [],
  };
}

function scheduleRow(
  frame: PlanFrame | undefined,
  [time, items, owners = ""]: TypedRow,
  row: number,
): ScheduleRow {
  return {
    sheet: "安排表",
    cell: `A${row}`,
    sheetRows: [row],
    time,
    period: time === "" ? null : readPeriod(time, frame),
    items: items === "" ? [] : items.split("\n").map((text) => ({ text, cell: `B${row}` })),
    itemCells: [`B${row}`],
    owners: owners === "" ? [] : owners.split("、"),
    ownerCells: [`C${row}`],
    extra: {},
  };
}
