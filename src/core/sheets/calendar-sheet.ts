import { type IsoMonth, monthOf, partsOf } from "../model/day.ts";
import type { CellStyle, ModelRow, SheetModel } from "../model/sheet-model.ts";
import type { CalendarEntry, MonthCalendar } from "../timeline/month-calendar.ts";
import type { FestivalMark } from "../timeline/timeline.ts";
import { acrossRow, blanks, cell } from "./model-cells.ts";
import { PAGE_NUMBERS, PORTRAIT } from "./page-setup.ts";
import { rowHeight } from "./row-height.ts";
import { BODY, CLOSED, HEAD, TITLE } from "./template-styles.ts";

/** The name of the generated sheet that lists the work month by month. */
const CALENDAR_NAME = "行事历";
const HEAD_ROWS = 2;
const MONTH_WIDTH = 12;
/** Work, its time where it says more than the month, and owners, with or without the owners' column. */
const WIDTHS = { owned: [44, 13, 21], plain: [62, 16] } as const;
const CLOSED_BODY: CellStyle = { ...BODY, font: CLOSED.font };
const MONTH: CellStyle = { ...CLOSED, bold: true };

/** Points of height for the rows below the head on a page of A4 portrait. */
const ROOM = 650;

/** Works that share a heading in the first column: a month with its festivals, or 全年、定期. */
interface Block {
  readonly heading: string;
  readonly entries: readonly CalendarEntry[];
}

/**
 * 行事历: the work month by month, one line each, on A4 portrait.
 *
 * Work of several months stands in each of them; months without work are left out. A month's name stands once over
 * its rows; where the list runs on to further pages, in every row, since a shared cell would leave one page without.
 */
export function calendarSheet(calendar: MonthCalendar, festivals: readonly FestivalMark[]): SheetModel {
  const blocks = blocksOf(calendar, festivals);
  const owned = blocks.some(({ entries }) => entries.some(({ owners }) => owners.length > 0));
  const widths = [MONTH_WIDTH, ...(owned ? WIDTHS.owned : WIDTHS.plain)];
  const rows = blocks.map((block) => rowsOf(block, widths));
  const runsOn = rows.flat().reduce((sum, { height }) => sum + height, 0) > ROOM;
  const heads = ["月份", "主要工作内容", "时间", "责任部门/人"].slice(0, widths.length);
  return {
    name: CALENDAR_NAME,
    generated: true,
    state: "visible",
    columns: widths.map((width) => ({ width })),
    rows: [
      {
        height: 38,
        cells: [cell(calendar.title.replace("—", "–"), TITLE), ...blanks(heads.length - 1, TITLE)],
      },
      { height: 28, cells: heads.map((text) => cell(text, HEAD)) },
      ...(runsOn ? rows.flatMap(named) : rows.flat()),
    ],
    merges: [...acrossRow(0, heads.length), ...(runsOn ? [] : headingAreas(blocks))],
    freeze: { row: HEAD_ROWS, column: 0 },
    gridlines: false,
    page: { ...PORTRAIT, titleRows: [1, 1], footer: PAGE_NUMBERS },
  };
}

function blocksOf(
  { months, allAlong, unplaced }: MonthCalendar,
  festivals: readonly FestivalMark[],
): Block[] {
  return [
    ...months.map(({ month, entries }) => ({ heading: headingOf(month, festivals), entries })),
    { heading: "全年、定期", entries: allAlong },
    { heading: "时间待定", entries: unplaced },
  ].filter(({ entries }) => entries.length > 0);
}

function headingOf(month: IsoMonth, festivals: readonly FestivalMark[]): string {
  const own = festivals.filter(({ day }) => monthOf(day) === month);
  return [`${Number(month.slice(5))}月`, ...own.map(festivalText)].join("\n");
}

/** Festivals whose day is another one each year. */
const MOVING: ReadonlySet<string> = new Set(["中秋", "春节", "端午"]);

/** 「中秋17日」, but 「五一」. */
function festivalText({ name, day }: FestivalMark): string {
  return MOVING.has(name) ? `${name}${partsOf(day).day}日` : name;
}

/** The heading stands once, over the rows of its block; they are together high enough for it. */
function rowsOf({ heading, entries }: Block, widths: readonly number[]): ModelRow[] {
  const needed = rowHeight([{ text: heading, width: MONTH_WIDTH }]);
  return entries.map(({ item, when, owners }, at) => {
    const texts = [item, when, owners.join("、")].slice(0, widths.length - 1);
    const own = rowHeight(
      texts.map((text, column) => ({ text, width: widths[column + 1] ?? 0, indented: column !== 1 })),
    );
    return {
      height: Math.min(409, Math.max(own, Math.ceil(needed / entries.length))),
      cells: [
        cell(at === 0 ? heading : "", MONTH),
        ...texts.map((text, column) => cell(text, column === 1 ? CLOSED : CLOSED_BODY)),
      ],
    };
  });
}

/** The rows of a block with its name in each; the festivals stay in the first. */
function named(rows: readonly ModelRow[]): ModelRow[] {
  const name = rows[0]?.cells[0]?.text.split("\n")[0] ?? "";
  const first = rowHeight([{ text: rows[0]?.cells[0]?.text ?? "", width: MONTH_WIDTH }]);
  return rows.map((row, at) =>
    at === 0
      ? { ...row, height: Math.max(row.height, first) }
      : { ...row, cells: [cell(name, MONTH), ...row.cells.slice(1)] },
  );
}

function headingAreas(blocks: readonly Block[]) {
  let top = HEAD_ROWS;
  return blocks.flatMap(({ entries }) => {
    const from = top;
    top += entries.length;
    return entries.length > 1 ? [{ top: from, left: 0, bottom: top - 1, right: 0 }] : [];
  });
}
