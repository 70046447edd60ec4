import type { AppliedChange } from "../merge/draft.ts";
import type { BaseRow } from "../model/round.ts";
import type { ModelRow, SheetModel } from "../model/sheet-model.ts";
import { cell } from "./model-cells.ts";
import { rowHeight } from "./row-height.ts";
import { BODY, HEAD, PORTRAIT } from "./template-styles.ts";

export const LOG_NAME = "汇总记录";
const HEADERS = ["哪项工作", "哪一格", "原来", "现在", "谁改的", "来自文件"];
const WIDTHS = [30, 12, 26, 26, 22, 30];
const COLUMNS: Readonly<Record<string, string>> = {
  period: "时间段",
  items: "主要工作内容",
  owners: "责任部门/人",
  row: "整行",
};

/** 汇总记录: every cell that was taken over, who changed it and in which file. */
export function mergeLogSheet(
  log: readonly AppliedChange[],
  rows: readonly BaseRow[],
  fileOf: (sender: string) => string,
): SheetModel {
  const work = new Map(rows.map(({ id, cells }) => [id, cells["items"]?.split("\n")[0] ?? ""]));
  return {
    name: LOG_NAME,
    generated: true,
    state: "visible",
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      { height: 26, cells: HEADERS.map((text) => cell(text, HEAD)) },
      ...log.map((change) => lineOf(change, work.get(change.id) ?? "", fileOf)),
    ],
    merges: [],
    freeze: { row: 1, column: 0 },
    gridlines: true,
    page: { ...PORTRAIT, orientation: "landscape", titleRows: [0, 0] },
  };
}

function lineOf(change: AppliedChange, work: string, fileOf: (sender: string) => string): ModelRow {
  const files = [...new Set(change.from.map(fileOf))].filter((file) => file !== "");
  const texts = [
    work,
    COLUMNS[change.column] ?? change.column,
    change.old,
    change.new,
    `${change.from.join("、")}${change.decided ? "（您决定的）" : ""}`,
    files.join("\n"),
  ];
  const fit = texts.map((text, at) => ({ text, width: WIDTHS[at] ?? 0, indented: true }));
  return { height: rowHeight(fit), cells: texts.map((text) => cell(text, BODY)) };
}
