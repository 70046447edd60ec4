import type { Area } from "../model/grid.ts";
import type { ModelRow, SheetModel } from "../model/sheet-model.ts";
import { acrossRow, blanks, cell } from "./model-cells.ts";
import { PORTRAIT } from "./page-setup.ts";
import { itemsByRow, rowHeight } from "./row-height.ts";
import { BODY, HEAD, SIDE, TITLE } from "./template-styles.ts";
import { columnsAt, wrappedLines } from "./text-lines.ts";

/** A row that stands in the table from the start. */
export interface FilledRow {
  readonly time: string;
  readonly items: readonly string[];
  readonly owners: readonly string[];
  /** Further columns: header → text. */
  readonly extra: Readonly<Record<string, string>>;
  /** Columns whose cell is to be looked at again: `time`, `items`, `owners`, or a header of `extra`. */
  readonly marked?: ReadonlySet<string>;
}

/** Where somebody else has changed something. */
const MARKED_FILL = "FFF2CC";

const HEADERS = ["时间段", "主要工作内容", "责任部门/人"];
const WIDTHS = [14, 52, 24];
const EXTRA_WIDTH = 18;
const BLANK_ROWS = 20;
const TIME = 0;
const ITEMS = 1;
const OWNERS = 2;
/** Below the title and the header. */
const FIRST_ROW = 2;

/** A row of the sheet, and which row of the schedule it belongs to; undefined for one that is still to be filled in. */
interface Line {
  readonly row: number | undefined;
  readonly texts: readonly string[];
  readonly marked?: readonly boolean[];
}

/**
 * 安排表: the table that the officer fills in, with the rows it has already and blank ones below.
 *
 * Items stand one a line under their numbers. What is too long for one row of Excel runs on in the next, under the
 * same merged time and owners, so that reading it gives one row again.
 */
export function scheduleSheet(name: string, title: string, rows: readonly FilledRow[]): SheetModel {
  const extras = [...new Set(rows.flatMap(({ extra }) => Object.keys(extra)))];
  const widths = [...WIDTHS, ...extras.map(() => EXTRA_WIDTH)];
  const lines = [
    ...rows.flatMap((row, index) => linesOf(row, index, extras)),
    ...Array.from({ length: BLANK_ROWS }, () => ({ row: undefined, texts: widths.map(() => "") })),
  ];
  const room = widths.reduce((sum, width) => sum + width, 0);
  return {
    name,
    state: "visible",
    columns: widths.map((width) => ({ width })),
    rows: [
      {
        height: wrappedLines(title, columnsAt(room, TITLE.size)) * 26 + 14,
        cells: [cell(title, TITLE), ...blanks(widths.length - 1, TITLE)],
      },
      { height: 28, cells: [...HEADERS, ...extras].map((text) => cell(text, HEAD)) },
      ...lines.map((line) => modelRow(line, widths)),
    ],
    merges: [...acrossRow(0, widths.length), ...runsOn(lines, [TIME, OWNERS])],
    freeze: { row: 2, column: 0 },
    gridlines: true,
    page: { ...PORTRAIT, titleRows: [1, 1] },
  };
}

function linesOf(row: FilledRow, index: number, extras: readonly string[]): Line[] {
  const columns = ["time", "items", "owners", ...extras];
  return itemsByRow(numbered(row.items), WIDTHS[ITEMS] ?? 0).map((items, at) => ({
    row: index,
    marked: columns.map((column) => row.marked?.has(column) === true),
    texts: [
      at === 0 ? row.time : "",
      items.join("\n"),
      at === 0 ? row.owners.join("、") : "",
      ...extras.map((header) => (at === 0 ? (row.extra[header] ?? "") : "")),
    ],
  }));
}

/** An item of several lines needs a number too, else each line would be read as an item. */
function numbered(items: readonly string[]): readonly string[] {
  const bare = items.length === 1 && !items[0]?.includes("\n");
  return bare ? items : items.map((text, at) => `${at + 1}. ${text}`);
}

function modelRow({ texts, marked = [] }: Line, widths: readonly number[]): ModelRow {
  const cells = texts.map((text, column) => ({
    text,
    width: widths[column] ?? 0,
    indented: isWords(column),
  }));
  return {
    height: Math.max(30, rowHeight(cells)),
    cells: texts.map((text, column) => {
      const style = isWords(column) ? BODY : SIDE;
      return cell(text, marked[column] ? { ...style, fill: MARKED_FILL } : style);
    }),
  };
}

function isWords(column: number): boolean {
  return column === ITEMS || column > OWNERS;
}

/** The cells of these columns that several lines of one row share. */
function runsOn(lines: readonly Line[], columns: readonly number[]): Area[] {
  const areas: Area[] = [];
  let from = 0;
  for (let at = 1; at <= lines.length; at += 1) {
    const row = lines[from]?.row;
    if (row !== undefined && lines[at]?.row === row) continue;
    const [top, bottom] = [FIRST_ROW + from, FIRST_ROW + at - 1];
    if (top < bottom) areas.push(...columns.map((column) => ({ top, left: column, bottom, right: column })));
    from = at;
  }
  return areas;
}
