import { type Grid, textAt } from "../model/grid.ts";

export const LOG_NAME = "汇总记录";
export const LOG_HEADERS = [
  "哪项工作",
  "哪一格",
  "原来",
  "现在",
  "谁改的",
  "来自文件",
  "收下的日子",
  "文件校验",
];

/** Whether a sheet is such a log, also where another program has dropped our mark: it is no table of the plan. */
export function isMergeLog(grid: Grid): boolean {
  if (!grid.sheet.startsWith(LOG_NAME)) return false;
  return LOG_HEADERS.slice(0, 5).every((header, column) => textAt(grid, 0, column) === header);
}
