import type { AppliedChange } from "../merge/draft.ts";
import type { KeptReturn } from "../model/kept-merge.ts";
import type { BaseRow } from "../model/round.ts";
import type { ModelRow, SheetModel } from "../model/sheet-model.ts";
import { LOG_HEADERS, LOG_NAME } from "./log-marks.ts";
import { cell } from "./model-cells.ts";
import { PORTRAIT } from "./page-setup.ts";
import { rowHeight } from "./row-height.ts";
import { BODY, HEAD } from "./template-styles.ts";

const WIDTHS = [30, 12, 26, 26, 22, 30, 12, 16];
/** So much of a file's hash tells it from all others that may have come. */
const HASH_SHOWN = 12;
const COLUMNS: Readonly<Record<string, string>> = {
  period: "时间段",
  items: "主要工作内容",
  owners: "责任部门/人",
  row: "整行",
};

/** 汇总记录: every cell that was taken over, who changed it, in which file, and when that was collected; of the copies whose words count. */
export function mergeLogSheet(
  log: readonly AppliedChange[],
  rows: readonly BaseRow[],
  spoken: readonly KeptReturn[],
): SheetModel {
  const work = new Map(rows.map(({ id, cells }) => [id, cells["items"]?.split("\n")[0] ?? ""]));
  return {
    name: LOG_NAME,
    generated: true,
    state: "visible",
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      { height: 26, cells: LOG_HEADERS.map((text) => cell(text, HEAD)) },
      ...log.map((change) => lineOf(change, work.get(change.id) ?? workGone(change), spoken)),
    ],
    merges: [],
    freeze: { row: 1, column: 0 },
    gridlines: true,
    page: { ...PORTRAIT, orientation: "landscape", titleRows: [0, 0] },
  };
}

/** Of a row that is gone, the words that stood in it tell which one it was: its time and its first work. */
function workGone({ column, old }: AppliedChange): string {
  return column === "row" ? old.split("\n").slice(0, 2).join(" ") : "";
}

function lineOf(change: AppliedChange, work: string, spoken: readonly KeptReturn[]): ModelRow {
  const files = spoken.filter(({ sender }) => change.from.includes(sender));
  const lines = (text: (file: KeptReturn) => string) => files.map(text).join("\n").trimEnd();
  const texts = [
    work,
    COLUMNS[change.column] ?? change.column,
    change.old,
    change.new,
    `${change.from.join("、")}${change.decided ? "（您决定的）" : ""}`,
    lines(({ file }) => file),
    lines(({ day = "" }) => day),
    lines(({ hash }) => hash.slice(0, HASH_SHOWN)),
  ];
  const fit = texts.map((text, at) => ({ text, width: WIDTHS[at] ?? 0, indented: true }));
  return { height: rowHeight(fit), cells: texts.map((text) => cell(text, BODY)) };
}
