import type { PlanFrame } from "../../model/frame.ts";
import { textAt } from "../../model/grid.ts";
import type { ImportDoubt, ImportedRow } from "../../model/imported-plan.ts";
import type { LeftOut, SourcePlace } from "../../model/plan-text.ts";
import { looksLikeTime } from "../time-words.ts";
import { findLists } from "./find-lists.ts";
import { readList } from "./list-rows.ts";
import { markLines } from "./mark-lines.ts";
import { planUnits, type TextLine } from "./plan-lines.ts";
import { type ShapedList, shapeList } from "./shape-list.ts";
import { placeIn, type WholeTable } from "./whole-table.ts";

/** A month list inside a table that is no schedule itself. */
export interface CellList {
  readonly list: ShapedList;
  readonly lines: readonly TextLine[];
  /** The row that each of its lines stands in, counted from 1. */
  readonly rowOf: (line: number) => number;
  /** The column of the cell that holds it; undefined where it is all the rows. */
  readonly column?: number;
}

const FEWEST_LINES = 2;

function listIn(written: readonly string[]): Pick<CellList, "list" | "lines"> | undefined {
  if (written.length < FEWEST_LINES) return undefined;
  const blocks = written.map((line, at) => ({ kind: "line" as const, line: at + 1, text: line }));
  const units = planUnits({ blocks, unseen: [] });
  const [list, other] = findLists(markLines(units));
  const lines = units.flatMap((unit) => (unit.kind === "line" ? [unit] : []));
  return list === undefined || other !== undefined ? undefined : { list: shapeList(list), lines };
}

/** 「工作安排 | 9月：…⏎10月：…」 in a form: the lists that stand in one cell each. */
function inCells({ grid }: WholeTable): readonly CellList[] {
  return grid.cells.flatMap((cells, row) =>
    (cells ?? []).flatMap((_cell, column) => {
      const found = listIn(textAt(grid, row, column).split("\n"));
      return found === undefined ? [] : [{ ...found, rowOf: () => row + 1, column }];
    }),
  );
}

/** 「三月」 alone in its row, 「1 | 插花」 below it: the rows read as lines. */
function ofRows({ grid }: WholeTable): readonly CellList[] {
  const rows = grid.cells.map((cells, row) =>
    (cells ?? []).map((_cell, column) => textAt(grid, row, column).trim()).filter((text) => text !== ""),
  );
  const heads = rows.filter(([only = "", ...others]) => others.length === 0 && looksLikeTime(only));
  const works = rows.filter(([first = "", ...others]) => others.length > 0 && /^\d{1,2}$/.test(first));
  const found =
    heads.length < FEWEST_LINES || works.length < heads.length
      ? undefined
      : listIn(rows.map((texts) => texts.join(" ").replaceAll("\n", " ")));
  return found === undefined ? [] : [{ ...found, rowOf: (line) => line }];
}

/** The month lists inside a table that is no schedule itself: in its cells, or made of its rows. */
export function cellLists(table: WholeTable): readonly CellList[] {
  const lists = inCells(table);
  return lists.length > 0 ? lists : ofRows(table);
}

/** What the lists in the cells of a table give; all its other words are left out. */
export interface CellListsReading {
  readonly rows: readonly ImportedRow[];
  readonly doubts: readonly ImportDoubt[];
  readonly leftOut: readonly LeftOut[];
}

function readCellList(
  { list, lines, rowOf }: CellList,
  table: WholeTable,
  frame: PlanFrame | undefined,
): CellListsReading {
  const { rows, doubts, leftOut } = readList(list, () => frame);
  const place = (source: SourcePlace | undefined) =>
    placeIn(table, rowOf(source !== undefined && "line" in source ? source.line : 1));
  const used = new Set(list.months.flatMap(({ at, body }) => [at, ...body]));
  const others = lines.filter((line) => !used.has(line));
  return {
    rows: rows.map((row) => ({
      ...row,
      source: place(row.source),
      items: row.items.map((item) => ({ ...item, source: place(item.source) })),
    })),
    doubts: doubts.map((doubt) => ({ ...doubt, source: place(doubt.source) })),
    leftOut: [
      ...leftOut.map((one) => ({ ...one, source: place(one.source) })),
      ...others.map(({ text, line }) => ({ source: place({ line }), text, why: OTHER })),
    ],
  };
}

const OTHER = "表里的其他文字，不是安排";

function otherCells(table: WholeTable, lists: readonly CellList[]): readonly LeftOut[] {
  if (lists.some(({ column }) => column === undefined)) return [];
  const { grid } = table;
  return grid.cells.flatMap((cells, row) =>
    (cells ?? []).flatMap((_cell, column) => {
      const text = textAt(grid, row, column).trim();
      const own = lists.some((one) => one.rowOf(1) === row + 1 && one.column === column);
      return text === "" || own ? [] : [{ source: placeIn(table, row + 1), text, why: OTHER }];
    }),
  );
}

/** Reads the month lists in the cells of a table in that frame. */
export function readCellLists(
  table: WholeTable,
  lists: readonly CellList[],
  frame: PlanFrame | undefined,
): CellListsReading {
  const read = lists.map((one) => readCellList(one, table, frame));
  return {
    rows: read.flatMap(({ rows }) => rows),
    doubts: read.flatMap(({ doubts }) => doubts),
    leftOut: [...otherCells(table, lists), ...read.flatMap(({ leftOut }) => leftOut)],
  };
}
