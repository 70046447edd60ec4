import { type Grid, textAt } from "../model/grid.ts";
import type { BaseRow } from "../model/round.ts";
import type { CellStyle, ModelRow, SheetModel } from "../model/sheet-model.ts";
import { cell } from "./model-cells.ts";
import { PORTRAIT } from "./page-setup.ts";

/** The hidden sheet of a fill-in copy that says where it belongs. */
export const MARKS_NAME = "下发信息";
/** The newest format of the marks that this version knows; older ones stay readable, newer ones are refused. */
export const MARKS_FORMAT = 1;

const KEYS = {
  format: "格式版本",
  plan: "计划编号",
  round: "第几次下发",
  to: "收件",
  checksum: "校验",
  due: "交回日期",
  extra: "其他列",
  heading: "表头上方",
  row: "行",
} as const;

/** Names of the document properties that say the same: they survive where a sheet is taken out. */
const PROPERTIES = {
  format: "UnionScheduleFormat",
  plan: "UnionSchedulePlan",
  round: "UnionScheduleRound",
  to: "UnionScheduleTo",
  checksum: "UnionScheduleChecksum",
} as const;

/** What a copy says of itself. */
export interface CopyMarks {
  readonly plan: string;
  readonly round: number;
  readonly to: string;
  readonly checksum: string;
  readonly due?: string;
  readonly extra: readonly string[];
  /** Title and note above the table, as they were sent. */
  readonly heading: readonly string[];
  /** The rows it was sent with. */
  readonly rows: readonly BaseRow[];
}

const TEXT: CellStyle = { font: "宋体", size: 11, format: "@" };

/** The hidden sheet with the marks and the rows; each line is a word and a value as JSON. */
export function marksSheet(marks: CopyMarks): SheetModel {
  const { plan, round, to, checksum, due, extra, heading, rows } = marks;
  return {
    name: MARKS_NAME,
    state: "hidden",
    columns: [{ width: 14 }, { width: 80 }],
    rows: [
      line(KEYS.format, MARKS_FORMAT),
      line(KEYS.plan, plan),
      line(KEYS.round, round),
      line(KEYS.to, to),
      line(KEYS.checksum, checksum),
      ...(due === undefined ? [] : [line(KEYS.due, due)]),
      line(KEYS.extra, extra),
      ...heading.map((text) => line(KEYS.heading, text)),
      ...rows.map((row) => line(KEYS.row, row)),
    ],
    merges: [],
    gridlines: true,
    page: PORTRAIT,
  };
}

function line(key: string, value: unknown): ModelRow {
  return { height: 15, cells: [cell(key, TEXT), cell(JSON.stringify(value), TEXT)] };
}

/** The same marks as document properties. */
export function marksProperties({ plan, round, to, checksum }: CopyMarks): Readonly<Record<string, string>> {
  return {
    [PROPERTIES.format]: String(MARKS_FORMAT),
    [PROPERTIES.plan]: plan,
    [PROPERTIES.round]: String(round),
    [PROPERTIES.to]: to,
    [PROPERTIES.checksum]: checksum,
  };
}

/** What can still be read of a copy's marks, whichever of the two places is left. */
export interface FoundMarks {
  readonly format?: number;
  readonly plan?: string;
  readonly round?: number;
  readonly to?: string;
  readonly checksum?: string;
  readonly extra: readonly string[];
  readonly heading: readonly string[];
}

/** Reads the marks from the sheets and properties of a workbook; damage to one line costs that line alone. */
export function readMarks(grids: readonly Grid[], properties: Readonly<Record<string, string>>): FoundMarks {
  const values = marksIn(grids);
  const text = (key: string, property: string) =>
    [...values(key).filter(isText), properties[property]].find(isFilled);
  const number = (key: string, property: string) =>
    [...values(key), Number(properties[property])].find(isNumber);
  const format = number(KEYS.format, PROPERTIES.format);
  const plan = text(KEYS.plan, PROPERTIES.plan);
  const round = number(KEYS.round, PROPERTIES.round);
  const to = text(KEYS.to, PROPERTIES.to);
  const checksum = text(KEYS.checksum, PROPERTIES.checksum);
  return {
    ...(format !== undefined && { format }),
    ...(plan !== undefined && { plan }),
    ...(round !== undefined && { round }),
    ...(to !== undefined && { to }),
    ...(checksum !== undefined && { checksum }),
    extra: values(KEYS.extra).flatMap((value) => (Array.isArray(value) ? value.filter(isText) : [])),
    heading: values(KEYS.heading).filter(isText),
  };
}

/** The rows that a copy carries, as they were sent; each is a text of its own to be read, so they are read when asked for. */
export function carriedRows(grids: readonly Grid[]): readonly BaseRow[] {
  return marksIn(grids)(KEYS.row).flatMap(rowOf);
}

/** The values of the marks' sheet by their words; the settings sheet begins with the same word, but knows no plan. */
function marksIn(grids: readonly Grid[]): (key: string) => readonly unknown[] {
  for (const grid of grids) {
    if (textAt(grid, 0, 0).trim() !== KEYS.format) continue;
    const lines = linesByKey(grid);
    const values = (key: string) => (lines.get(key) ?? []).map((row) => valueAt(grid, row));
    if (values(KEYS.plan).length > 0) return values;
  }
  return () => [];
}

function linesByKey(grid: Grid): ReadonlyMap<string, readonly number[]> {
  const lines = new Map<string, number[]>();
  for (const row of grid.cells.keys()) {
    const key = textAt(grid, row, 0).trim();
    const known = lines.get(key);
    if (known === undefined) lines.set(key, [row]);
    else known.push(row);
  }
  return lines;
}

function valueAt(grid: Grid, row: number): unknown {
  try {
    return JSON.parse(textAt(grid, row, 1));
  } catch {
    return undefined;
  }
}

function rowOf(value: unknown): BaseRow[] {
  if (typeof value !== "object" || value === null) return [];
  const { id, cells } = value as { id?: unknown; cells?: unknown };
  if (!isText(id) || typeof cells !== "object" || cells === null) return [];
  const texts = Object.entries(cells).filter((entry): entry is [string, string] => isText(entry[1]));
  return [{ id, cells: Object.fromEntries(texts) }];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isFilled(value: string | undefined): value is string {
  return value !== undefined && value !== "";
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}
