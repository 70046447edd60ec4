import type { IsoMonth } from "../model/day.ts";
import { frameName } from "../model/frame.ts";
import type { Schedule } from "../model/schedule.ts";
import type { CellStyle, ModelCell, ModelRow, SheetModel } from "../model/sheet-model.ts";
import type { Bar, Timeline } from "../timeline/timeline.ts";
import { type TimelineLine, timelineLines } from "../timeline/timeline-lines.ts";
import { boxed } from "./borders.ts";
import { type FittedHeights, fitHeights } from "./fit-heights.ts";
import { laneColours } from "./lane-colours.ts";
import { acrossRow, blanks, cell, equalRuns } from "./model-cells.ts";
import { LANDSCAPE, PAGE_NUMBERS } from "./page-setup.ts";
import { columnsAt, textColumns, widthFor, wrappedLines } from "./text-lines.ts";

/** The name of the generated sheet that shows the schedule month by month. */
const TIMELINE_NAME = "时间轴";

const FONT = "微软雅黑";
const LINE = boxed("thin", "D1D1D1");
const TITLE: CellStyle = { font: FONT, size: 16, bold: true, valign: "center" };
const NOTE: CellStyle = { font: FONT, size: 9, color: "616161", valign: "center" };
const HEAD: CellStyle = {
  font: FONT,
  size: 10,
  bold: true,
  color: "FFFFFF",
  fill: "107C4A",
  align: "center",
  valign: "center",
  border: LINE,
};
const FESTIVAL: CellStyle = {
  font: FONT,
  size: 9,
  color: "A4262C",
  align: "center",
  valign: "center",
  wrap: true,
  border: LINE,
};
const SIDE: CellStyle = {
  font: FONT,
  size: 10,
  align: "center",
  valign: "center",
  wrap: true,
  border: LINE,
  format: "@",
};
const WORDS: CellStyle = { ...SIDE, align: "left", indent: 1 };
const MONTH: CellStyle = { font: FONT, size: 8, align: "center", valign: "center", border: LINE };

/** Nine and a half as in the design, more where a time would be broken: 9月10日、3月8日. */
const TIME_WIDTH = { least: 9.5, most: 15 } as const;
const TIME_SIZE = 10;
/** Four more than in the design: sixteen characters beside the indent stay on one line, and rows even. */
const ITEM_WIDTH = 34;
const MONTH_WIDTH = 6.5;
/** Width that an indent of one step takes: nine pixels. */
const INDENT = 9 / 7;
/** Five more than in the design: twelve characters beside the indent, 女职工委员会、各工会小组. */
const OWNER_WIDTH = 27;
const HEAD_ROWS = 4;
/** Points between the margins of A4 landscape, and those that the head takes with two lines of festivals. */
const PAGE = { width: 784, height: 523, head: 108 };
const VACATION_FILL = "F3F2F1";
const ALL_FILL = "CDE6E6";

/**
 * 时间轴: the schedule month by month, to be printed on A4 landscape.
 *
 * Measures and colours are those of the pane's design; bars are fills, not conditional formats, so that
 * WPS and print agree. Work without a month stands last, without a bar: nothing typed is lost.
 */
export function timelineSheet(timeline: Timeline, schedule: Schedule): SheetModel {
  const lines = timelineLines(timeline, schedule);
  const owned = lines.some(({ owners }) => owners !== "");
  const width = 2 + timeline.months.length + (owned ? 1 : 0);
  const timeWidth = timeWidthOf(lines);
  const room = roomFor(timeline.months.length, owned, timeWidth);
  const { heights, shrink, runsOn } = heightsOf(lines, room, timeWidth);
  const colourOf = laneColours(timeline.bars);
  return {
    name: TIMELINE_NAME,
    generated: true,
    state: "visible",
    columns: [
      { width: timeWidth },
      { width: ITEM_WIDTH },
      ...timeline.months.map(() => ({ width: MONTH_WIDTH })),
      ...(owned ? [{ width: OWNER_WIDTH }] : []),
    ],
    rows: [
      acrossCells(30, titleOf(timeline), TITLE, width),
      acrossCells(18, noteOf(timeline, schedule), NOTE, width),
      headRow(timeline.months, owned),
      festivalRow(timeline, owned),
      ...lines.map((line, index) => ({
        height: heights[index] ?? 24,
        cells: [
          cell(line.time, SIDE),
          cell(line.item, WORDS),
          ...monthCells(line.bar, timeline, colourOf),
          ...(owned ? [cell(line.owners, WORDS)] : []),
        ],
      })),
    ],
    merges: [
      ...acrossRow(0, width),
      ...acrossRow(1, width),
      // Over several pages each row says its time: a shared cell would leave one page without it.
      ...equalRuns(
        lines.map(({ time }) => (runsOn ? "" : time)),
        HEAD_ROWS,
        0,
      ),
    ],
    freeze: { row: HEAD_ROWS, column: 2 },
    gridlines: false,
    page: {
      ...LANDSCAPE,
      fitHeight: shrink ? 1 : 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5 },
      titleRows: [0, HEAD_ROWS - 1],
      footer: PAGE_NUMBERS,
    },
  };
}

function acrossCells(height: number, text: string, style: CellStyle, width: number): ModelRow {
  return { height, cells: [cell(text, style), ...blanks(width - 1, style)] };
}

/** The short dash on purpose: the long one of 2024—2025 looks broken in large type. */
function titleOf({ frame }: Timeline): string {
  return `${frameName(frame).replace("—", "–")}工会工作时间轴`;
}

function noteOf({ bars, unplaced, vacations }: Timeline, schedule: Schedule): string {
  const times = new Set(schedule.rows.map(({ time }) => time.replace(/\s+/gu, "")).filter(Boolean));
  const shaded = new Set(vacations.map(({ name }) => name));
  return [
    `${times.size} 个时间段，${bars.length + unplaced.length} 项工作`,
    ...(shaded.size > 0 ? [`灰色为${[...shaded].join("、")}`] : []),
    ...(bars.some(({ dots }) => dots !== undefined) ? ["● 为定期开展"] : []),
    ...(unplaced.length > 0 ? [`最后 ${unplaced.length} 项没有排进月份`] : []),
  ].join("；");
}

function headRow(months: readonly IsoMonth[], owned: boolean): ModelRow {
  const names = months.map((month) => `${Number(month.slice(5))}月`);
  const texts = ["时间段", "主要工作内容", ...names, ...(owned ? ["责任部门/人"] : [])];
  return { height: 22, cells: texts.map((text) => cell(text, HEAD)) };
}

function festivalRow({ months, festivals }: Timeline, owned: boolean): ModelRow {
  const texts = months.map((month) =>
    festivals
      .filter(({ day }) => day.startsWith(month))
      .map(({ name }) => name)
      .join("\n"),
  );
  const lines = Math.max(1, ...texts.map((text) => text.split("\n").length));
  return {
    height: lines * 13 + 5,
    cells: ["", "节日", ...texts, ...(owned ? [""] : [])].map((text) => cell(text, FESTIVAL)),
  };
}

/** As wide as the longest time, a line of it. */
function timeWidthOf(lines: readonly TimelineLine[]): number {
  const columns = lines.flatMap(({ time }) => time.split("\n").map(textColumns));
  const needed = widthFor(
    columns.reduce((most, one) => Math.max(most, one), 0),
    TIME_SIZE,
  );
  return Math.min(TIME_WIDTH.most, Math.max(TIME_WIDTH.least, needed));
}

/** Points of height for the rows under the head: a table wider than the page is printed smaller, and gains height. */
function roomFor(months: number, owned: boolean, timeWidth: number): number {
  const widths = [timeWidth, ITEM_WIDTH, ...Array<number>(months).fill(MONTH_WIDTH)];
  if (owned) widths.push(OWNER_WIDTH);
  const points = widths.reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
  return PAGE.height * Math.max(1, points / PAGE.width) - PAGE.head;
}

/** The heights of the rows, and whether they run on to further pages. */
function heightsOf(
  lines: readonly TimelineLine[],
  room: number,
  timeWidth: number,
): FittedHeights & { readonly runsOn: boolean } {
  const sharers = new Map<string, number>();
  for (const { time } of lines) sharers.set(time, (sharers.get(time) ?? 0) + 1);
  const onePage = fitHeights(wishesOf(lines, sharers, timeWidth), room);
  const total = onePage.heights.reduce((sum, height) => sum + height, 0);
  if (onePage.shrink || total <= room) return { ...onePage, runsOn: false };
  return { ...fitHeights(wishesOf(lines, new Map(), timeWidth), room), runsOn: true };
}

/** What each row asks for; rows of the same time share the height that its words need. */
function wishesOf(lines: readonly TimelineLine[], sharers: ReadonlyMap<string, number>, timeWidth: number) {
  return lines.map(({ time, item, owners }) => {
    const wrapped = Math.max(
      wrappedLines(item, columnsAt(ITEM_WIDTH - INDENT, 10)),
      wrappedLines(owners, columnsAt(OWNER_WIDTH - INDENT, 10)),
      Math.ceil(wrappedLines(time, columnsAt(timeWidth, TIME_SIZE)) / (sharers.get(time) ?? 1)),
    );
    return { comfortable: Math.max(24, wrapped * 17 + 4), least: wrapped * 15 };
  });
}

function monthCells(bar: Bar | undefined, timeline: Timeline, colourOf: (bar: Bar) => string): ModelCell[] {
  const shaded = new Set(timeline.vacations.flatMap(({ months }) => months));
  return timeline.months.map((month, index) => {
    const ground: CellStyle = shaded.has(month) ? { ...MONTH, fill: VACATION_FILL } : MONTH;
    if (bar === undefined || !bar.months.includes(month)) return cell("", ground);
    if (bar.kind === "recurring") {
      return cell(bar.dots?.includes(month) ? "●" : "", { ...ground, color: colourOf(bar) });
    }
    const neighbours = [timeline.months[index - 1], timeline.months[index + 1]].map(
      (next) => next !== undefined && bar.months.includes(next),
    );
    const fill = bar.kind === "all" ? ALL_FILL : colourOf(bar);
    return cell("", { ...MONTH, fill, border: barBorder(neighbours[0] === true, neighbours[1] === true) });
  });
}

/** No line between the months of one run. */
function barBorder(joinsLeft: boolean, joinsRight: boolean): NonNullable<CellStyle["border"]> {
  const { left, right, ...ends } = LINE;
  return {
    ...ends,
    ...(!joinsLeft && left !== undefined && { left }),
    ...(!joinsRight && right !== undefined && { right }),
  };
}
