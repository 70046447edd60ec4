import { frameName } from "../model/frame.ts";
import type { Schedule, ScheduleRow } from "../model/schedule.ts";
import type { CellStyle, ModelRow, SheetModel } from "../model/sheet-model.ts";
import { boxed } from "./borders.ts";
import { acrossRow, blanks, cell, equalRuns } from "./model-cells.ts";
import { PAGE_NUMBERS, PORTRAIT } from "./page-setup.ts";
import { itemsByRow, rowHeight, TEXT_SIZE } from "./row-height.ts";
import { TITLE } from "./template-styles.ts";
import { columnsAt, wrappedLines } from "./text-lines.ts";

/** The name of the generated sheet that is printed and sent. */
const PRINTABLE_NAME = "工作进度安排（打印）";

const LINE = boxed("thin", "000000");
const HEAD: CellStyle = {
  font: "宋体",
  size: 12,
  bold: true,
  align: "center",
  valign: "center",
  wrap: true,
  border: LINE,
};
const SIDE: CellStyle = {
  font: "仿宋",
  size: TEXT_SIZE,
  align: "center",
  valign: "center",
  wrap: true,
  border: LINE,
  format: "@",
};
/** The indent keeps the words off the line when printed. */
const BODY: CellStyle = { ...SIDE, align: "left", indent: 1 };

/**
 * 工作进度安排（打印）: the schedule laid out to be printed and sent, A4 portrait.
 *
 * Times stand as typed, equal ones that follow one another share a cell, items stand one a line; where
 * no row names an owner there is no owner column.
 */
export function printableTable(schedule: Schedule): SheetModel {
  const owned = schedule.rows.some(({ owners }) => owners.length > 0);
  const widths = owned ? [14, 52, 24] : [14, 76];
  const title = titleOf(schedule);
  const lines = schedule.rows.flatMap((row, index) => printedRows(row, index, widths));
  return {
    name: PRINTABLE_NAME,
    generated: true,
    state: "visible",
    columns: widths.map((width) => ({ width })),
    rows: [
      {
        height: wrappedLines(title, columnsAt(90, TITLE.size)) * 24 + 14,
        cells: [cell(title, TITLE), ...blanks(widths.length - 1, TITLE)],
      },
      {
        height: 28,
        cells: ["时间段", "主要工作内容", "责任部门/人"]
          .slice(0, widths.length)
          .map((text) => cell(text, HEAD)),
      },
      ...lines.map((line) => rowOf(line, widths)),
    ],
    merges: [
      ...acrossRow(0, widths.length),
      ...equalRuns(
        lines.map(({ time, row }) => time || `#${row}`),
        2,
        0,
      ),
      ...(owned
        ? equalRuns(
            lines.map(({ row }) => String(row)),
            2,
            2,
          )
        : []),
    ],
    freeze: { row: 2, column: 0 },
    gridlines: false,
    page: { ...PORTRAIT, titleRows: [1, 1], footer: PAGE_NUMBERS },
  };
}

interface PrintedRow {
  /** Index of the schedule's row that it belongs to. */
  readonly row: number;
  readonly time: string;
  readonly items: string;
  readonly owners: string;
}

function titleOf({ title, frame }: Schedule): string {
  if (title !== undefined && title.trim() !== "") return title;
  return frame === undefined ? "工作进度安排" : `${frameName(frame.frame)}工会工作进度安排`;
}

function printedRows(row: ScheduleRow, index: number, widths: readonly number[]): PrintedRow[] {
  const numbered = row.items.length > 1;
  const items = row.items.map(({ text }, at) => (numbered ? `${at + 1}. ${text}` : text));
  const owners = row.owners.join("、");
  return itemsByRow(items, widths[1] ?? 0).map((page) => ({
    row: index,
    time: row.time,
    items: page.join("\n"),
    owners,
  }));
}

function rowOf({ time, items, owners }: PrintedRow, widths: readonly number[]): ModelRow {
  const texts = [time, items, owners].slice(0, widths.length);
  return {
    height: rowHeight(
      texts.map((text, column) => ({ text, width: widths[column] ?? 0, indented: column === 1 })),
    ),
    cells: texts.map((text, column) => cell(text, column === 1 ? BODY : SIDE)),
  };
}
