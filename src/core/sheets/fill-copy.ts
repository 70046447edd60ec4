import { COPY_HEADERS, copyTitle } from "../merge/copy-form.ts";
import type { IsoDay } from "../model/day.ts";
import { frameMonths, type PlanFrame } from "../model/frame.ts";
import { columnName } from "../model/grid.ts";
import type { BaseRow, RoundRecord, SentCopy } from "../model/round.ts";
import type { CellStyle, Dropdown, ModelRow, SheetModel } from "../model/sheet-model.ts";
import { dayWords } from "../text/day-words.ts";
import { splitItems } from "../text/items.ts";
import { type CopyMarks, MARKS_NAME, marksProperties, marksSheet } from "./copy-marks.ts";
import { furtherColumns, namesWithin } from "./further-columns.ts";
import { LOG_NAME } from "./log-marks.ts";
import { acrossRow, blanks, cell } from "./model-cells.ts";
import { PORTRAIT } from "./page-setup.ts";
import { rowHeight } from "./row-height.ts";
import { BODY, CLOSED, HEAD, SIDE, TITLE } from "./template-styles.ts";
import { columnsAt, wrappedLines } from "./text-lines.ts";

/** The sheet that is filled in, and the hidden one with the choices. */
const FILL_NAME = "填报";
const CHOICES_NAME = "选项";
const OUR_SHEETS: readonly string[] = [CHOICES_NAME, MARKS_NAME, LOG_NAME];
const SPARE_ROWS = 20;
/** Rows that others answer for. */
const LOCKED_FILL = "F2F2F2";
const ID_WIDTH = 12;
const WIDTHS = [11, 34, 16];
const EXTRA_WIDTH = 12;
/** Title, note, header. */
const HEAD_ROWS = 3;

/** What one recipient is sent. */
export interface FillCopy {
  readonly round: RoundRecord;
  readonly frame: PlanFrame;
  readonly title: string;
  readonly to: string;
  readonly sent: SentCopy;
  /** Names for the dropdown of the owners. */
  readonly owners: readonly string[];
}

/** The sheets of a fill-in copy, and the properties that mark its file. */
export interface FillCopyBook {
  readonly sheets: readonly SheetModel[];
  readonly properties: Readonly<Record<string, string>>;
}

export function fillCopy(copy: FillCopy): FillCopyBook {
  const { round, to, sent } = copy;
  const rows = round.rows.filter(({ id }) => sent.ids.includes(id));
  const marks: CopyMarks = {
    plan: round.plan,
    round: round.round,
    to,
    checksum: round.checksum,
    ...(round.due !== undefined && { due: round.due }),
    extra: round.extra,
    heading: headingOf(copy),
    rows,
  };
  return {
    sheets: [fillSheet(copy, rows), choicesSheet(copy), marksSheet(marks)],
    properties: marksProperties(marks),
  };
}

function fillSheet(copy: FillCopy, rows: readonly BaseRow[]): SheetModel {
  const { round, sent } = copy;
  const [title = "", note = ""] = headingOf(copy);
  const widths = [...WIDTHS, ...round.extra.map(() => EXTRA_WIDTH)];
  const shown = WIDTHS.length + round.extra.indexOf(furtherColumns(round, sent).shown ?? "");
  const own = new Set(sent.own);
  const room = WIDTHS.reduce((sum, width) => sum + width, 0) + (round.extra.length > 0 ? EXTRA_WIDTH : 0);
  const across = (text: string, style: CellStyle, least: number): ModelRow => ({
    height: Math.max(least, wrappedLines(text, columnsAt(room, style.size)) * style.size * 1.6 + 8),
    cells: [undefined, cell(text, style), ...blanks(widths.length - 1, style)],
  });
  const headers = [...COPY_HEADERS, ...round.extra];
  const spare: BaseRow = { id: "", cells: {} };
  const lines = [
    ...rows.map((row) => lineOf(row, round.extra, widths, own.has(row.id))),
    ...Array.from({ length: SPARE_ROWS }, () => lineOf(spare, round.extra, widths, true)),
  ];
  return {
    name: FILL_NAME,
    state: "visible",
    columns: [
      { width: ID_WIDTH, hidden: true },
      ...widths.map((width, at) => ({
        width,
        ...(at >= WIDTHS.length && at !== shown && { hidden: true as const }),
      })),
    ],
    rows: [
      across(title, TITLE, 34),
      across(note, NOTE, 34),
      { height: 26, cells: headers.map((text) => cell(text, HEAD)) },
      ...lines,
    ],
    merges: [0, 1].flatMap((row) =>
      acrossRow(row, widths.length).map((area) => ({ ...area, left: 1, right: widths.length })),
    ),
    freeze: { row: HEAD_ROWS, column: 0 },
    gridlines: true,
    dropdowns: dropdownsFor(copy, HEAD_ROWS, HEAD_ROWS + lines.length - 1),
    isProtected: true,
    page: { ...PORTRAIT, titleRows: [HEAD_ROWS - 1, HEAD_ROWS - 1] },
  };
}

const NOTE: CellStyle = { font: "宋体", size: 11, color: "595959", valign: "center", wrap: true };
const LOCKED_SIDE: CellStyle = { ...CLOSED, fill: LOCKED_FILL };
const LOCKED_BODY: CellStyle = { ...LOCKED_SIDE, align: "left", indent: 1 };

/** The id stays unlocked: rows with a locked cell can be neither sorted nor deleted on a protected sheet. */
function lineOf(
  { id, cells }: BaseRow,
  extra: readonly string[],
  widths: readonly number[],
  open: boolean,
): ModelRow {
  const texts = [
    cells["period"] ?? "",
    numbered(cells["items"] ?? ""),
    cells["owners"] ?? "",
    ...extra.map((header) => cells[header] ?? ""),
  ];
  const [side, body] = open ? [SIDE, BODY] : [LOCKED_SIDE, LOCKED_BODY];
  const fit = texts.map((text, at) => ({ text, width: widths[at] ?? 0, indented: at === 1 || at > 2 }));
  return {
    height: Math.max(28, rowHeight(fit)),
    cells: [cell(id, SIDE), ...texts.map((text, at) => cell(text, at === 1 || at > 2 ? body : side))],
  };
}

/** Several lines get numbers, as the officer's table shows them. */
function numbered(items: string): string {
  const lines = splitItems(items);
  return lines.length > 1 ? lines.map(({ text }, at) => `${at + 1}. ${text}`).join("\n") : items;
}

/** Title and note that stand above the table. */
function headingOf({ title, to, round, sent }: FillCopy): readonly [title: string, note: string] {
  return [copyTitle(title, to), noteFor(round.due, foldedWords(round, sent))];
}

/** Whether the sheet is one that a copy carries beside the one that is filled in. */
export function isOurSheet(name: string): boolean {
  return OUR_SHEETS.includes(name);
}

/** How to come by the columns that are filled and not shown: a whole range is chosen, as those beside a hidden one must be. */
function foldedWords(round: RoundRecord, sent: SentCopy): string {
  const { folded } = furtherColumns(round, sent);
  if (folded.length === 0) return "";
  const [first, last] = [columnName(WIDTHS.length), columnName(WIDTHS.length + round.extra.length + 1)];
  return `还有${namesWithin(folded)}没有显示，要看要改，请选中 ${first} 列到 ${last} 列，右键点“取消隐藏”。`;
}

function noteFor(due: string | undefined, folded: string): string {
  const until = due === undefined ? "填好后发回" : `请在${dayWords(due as IsoDay)}前发回`;
  return `怎么填：白色的行可以改，下面的空行可以加，一项工作一行；灰色的行是全校的或别的部门的，供参考。没有要报的，请在空行里写“零报告”。${folded}${until}，文件名不用改。`;
}

function choicesSheet({ frame, owners }: FillCopy): SheetModel {
  const times = timesOf(frame);
  const count = Math.max(times.length, owners.length);
  const style: CellStyle = { font: "宋体", size: 11, format: "@" };
  return {
    name: CHOICES_NAME,
    state: "hidden",
    columns: [{ width: 14 }, { width: 28 }],
    rows: [
      { height: 18, cells: [cell("时间段", style), cell("责任部门/人", style)] },
      ...Array.from({ length: count }, (_, at) => ({
        height: 18,
        cells: [cell(times[at] ?? "", style), cell(owners[at] ?? "", style)],
      })),
    ],
    merges: [],
    gridlines: true,
    page: PORTRAIT,
  };
}

function timesOf(frame: PlanFrame): readonly string[] {
  return [...frameMonths(frame).map((month) => `${Number(month.slice(5))}月`), "全年"];
}

function dropdownsFor({ frame, owners }: FillCopy, top: number, bottom: number): Dropdown[] {
  const dropdown = (column: number, list: number, count: number, prompt: string): Dropdown => ({
    area: { top, left: column, bottom, right: column },
    choices: { sheet: CHOICES_NAME, column: list, first: 1, last: count },
    prompt,
  });
  return [
    dropdown(1, 0, timesOf(frame).length, "可以选，也可以直接写，例如：10-11月、12月中旬"),
    ...(owners.length > 0 ? [dropdown(3, 1, owners.length, "可以选，也可以写几个，用顿号隔开")] : []),
  ];
}
