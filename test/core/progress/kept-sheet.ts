import type { Area, Grid } from "../../../src/core/model/grid.ts";
import { readProgress } from "../../../src/core/progress/read-progress.ts";
import { readSchedule } from "../../../src/core/reading/read-schedule.ts";

const TITLE = ["2024—2025学年工会工作进度安排"];
/** The usual columns, and those that tell how the work went. */
export const HEAD = ["时间段", "主要工作内容", "责任部门/人", "完成情况", "完成日期", "佐证"];

/** A sheet whose rows begin in row 3, below the title and the header. */
export function keptSheet(
  rows: readonly (readonly string[])[],
  merges: readonly Area[] = [],
  head: readonly string[] = HEAD,
): Grid {
  return {
    sheet: "安排表",
    visibility: "visible",
    cells: [TITLE, head, ...rows].map((row) =>
      row.map((text) => (text === "" ? undefined : { text, value: text })),
    ),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

/** The schedule of a sheet, and how far its work has come. */
export function readKept(grid: Grid) {
  const schedule = readSchedule([grid]);
  if (!schedule.ok) throw new Error(schedule.fault.kind);
  const progress = readProgress(schedule.value, [grid]);
  return { schedule: schedule.value, progress, works: progress.works };
}
