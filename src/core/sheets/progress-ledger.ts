import { frameName } from "../model/frame.ts";
import type { Schedule } from "../model/schedule.ts";
import type { CellStyle, ModelRow, SheetModel } from "../model/sheet-model.ts";
import type { Progress } from "../progress/progress.ts";
import { statusInWords } from "../progress/read-status.ts";
import { countsText } from "../progress/review-lines.ts";
import { type ReviewedWork, reviewedWorks } from "../progress/year-review.ts";
import { acrossRow, blanks, cell } from "./model-cells.ts";
import { LANDSCAPE, PAGE_NUMBERS } from "./page-setup.ts";
import { rowHeight } from "./row-height.ts";
import { BODY, CLOSED, HEAD, TITLE } from "./template-styles.ts";

/** The name of the generated sheet that lists what became of each piece of work. */
const LEDGER_NAME = "工作台账";
const HEADERS = ["序号", "时间段", "主要工作内容", "责任部门/人", "完成情况", "完成日期", "佐证", "备注"];
const WIDTHS = [6, 13, 40, 22, 13, 13, 22, 24];
/** Columns that are read as sentences. */
const LEFT = new Set([2, 3, 6, 7]);
const NOTE: CellStyle = { ...TITLE, font: "宋体", size: 11 };
const PART: CellStyle = { ...HEAD, align: "left", indent: 1 };

/**
 * 工作台账: one row a piece of work with what became of it, 计划外 below; A4 landscape.
 *
 * What the officer wrote beside a status and in a column 备注 stands under 备注. Nothing is filled in that the sheet does not say.
 */
export function progressLedger(schedule: Schedule, progress: Progress): SheetModel {
  const works = reviewedWorks(schedule, progress);
  const planned = works.filter(({ unplanned }) => !unplanned);
  const extra = works.filter(({ unplanned }) => unplanned);
  const count = HEADERS.length;
  const lines = [
    ...planned.map(lineOf),
    ...(extra.length > 0 ? [acrossCells(26, "计划外", PART)] : []),
    ...extra.map(lineOf),
  ];
  return {
    name: LEDGER_NAME,
    generated: true,
    state: "visible",
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      acrossCells(34, titleOf(schedule), TITLE),
      acrossCells(22, countsText(works), NOTE),
      { height: 28, cells: HEADERS.map((text) => cell(text, HEAD)) },
      ...lines,
    ],
    merges: [
      ...acrossRow(0, count),
      ...acrossRow(1, count),
      ...(extra.length > 0 ? acrossRow(3 + planned.length, count) : []),
    ],
    freeze: { row: 3, column: 0 },
    gridlines: false,
    page: { ...LANDSCAPE, titleRows: [2, 2], footer: PAGE_NUMBERS },
  };
}

function acrossCells(height: number, text: string, style: CellStyle): ModelRow {
  return { height, cells: [cell(text, style), ...blanks(HEADERS.length - 1, style)] };
}

function titleOf({ frame }: Schedule): string {
  return `${frame === undefined ? "" : frameName(frame.frame).replace("—", "–")}工会工作台账`;
}

function lineOf(work: ReviewedWork, index: number): ModelRow {
  const { text, time, owners, doneOn, evidence, note } = work;
  const texts = [
    String(index + 1),
    time,
    text,
    owners.join("、"),
    statusInWords(work),
    doneOn,
    evidence,
    note,
  ];
  const fit = texts.map((words, at) => ({ text: words, width: WIDTHS[at] ?? 0, indented: LEFT.has(at) }));
  return {
    height: rowHeight(fit),
    cells: texts.map((words, at) => cell(words, LEFT.has(at) ? { ...BODY, unlocked: true } : CLOSED)),
  };
}
